using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Finds arrays, tensors and the like in the place of spans, and proposes the signature with spans.</summary>
/// <param name="method">The method.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problem goes.</param>
internal sealed class BufferCheck(IMethodSymbol method, ProblemPlaces places, List<Problem> problems)
{
    private readonly BufferType?[] buffers = [.. method.Parameters.Select(static parameter => BufferType.Of(parameter.Type))];

    /// <summary>Reports the first of them, and tells whether there is one.</summary>
    /// <param name="keepsResult">Whether what the method returns is not what it writes: a loss, or one number of a row.</param>
    public bool Report(bool keepsResult)
    {
        BufferType? returned = BufferType.Of(method.ReturnType);
        int first = Array.FindIndex(this.buffers, static buffer => buffer is not null);
        if (first < 0 && returned is null)
        {
            return false;
        }

        bool writesResult = !keepsResult && !method.ReturnsVoid;
        string element = KeywordOf((returned ?? this.buffers.First(static buffer => buffer is not null))!.Element);
        string result = writesResult ? "void" : method.ReturnsVoid ? "void" : returned is null ? method.ReturnType.ToDisplayString() : element;
        string[] types = [.. method.Parameters.Select((parameter, index) => this.buffers[index] is { } buffer ? $"{(this.IsWritten(index, keepsResult) ? "Span" : "ReadOnlySpan")}<{KeywordOf(buffer.Element)}>" : parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))];
        string? added = writesResult ? $"Span<{element}> {this.Free()}" : null;
        string signature = $"{result} {method.Name}({string.Join(", ", method.Parameters.Select((parameter, index) => $"{types[index]} {parameter.Name}").Concat(added is null ? [] : new[] { added }))})";
        string fault = first < 0 ? $"'{method.Name}' returns '{method.ReturnType.ToDisplayString()}'" : $"'{method.Parameters[first].Name}' has the type '{method.Parameters[first].Type.ToDisplayString()}'";
        problems.Add(new Problem(RuleIds.UnfitSignature, first < 0 ? places.ReturnType : places.Parameter(first), [fault, $"declare '{signature}': {(this.buffers.FirstOrDefault(static buffer => buffer is not null) ?? returned)!.Passing}"])
        {
            Remedies = RemedyList.Of(this.Cure(types, added, result)),
        });
        return true;
    }

    private Remedy? Cure(string[] types, string? added, string result)
    {
        if (MethodEdits.Of(places) is not { } edits || method.Parameters.Any(parameter => this.buffers[parameter.Ordinal] is not null && parameter.HasExplicitDefaultValue))
        {
            return null;
        }

        List<TextEdit?> all = [];
        foreach (int index in Enumerable.Range(0, types.Length).Where(index => this.buffers[index] is not null))
        {
            all.AddRange(edits.PassByValue(index));
            all.Add(edits.ReplaceType(index, types[index]));
        }

        if (added is not null)
        {
            all.Add(edits.InsertParameters(types.Length, added));
        }

        if (!string.Equals(result, method.ReturnType.ToDisplayString(), StringComparison.Ordinal))
        {
            all.AddRange(edits.ReplaceReturnType(result));
        }

        return RemedyList.Make("Take spans", all);
    }

    // The last one of a method that returns nothing, if no span is there to be written; of a loss, what is called after a gradient.
    private bool IsWritten(int index, bool keepsResult) => keepsResult && !method.ReturnsVoid
        ? index > 1 && (method.Parameters[index].Name is "losses" || method.Parameters[index].Name.StartsWith("d", StringComparison.Ordinal))
        : method.ReturnsVoid && index == Array.FindLastIndex(this.buffers, static buffer => buffer is not null) && method.Parameters.All(static parameter => OperandType.Of(parameter.Type).Shape != OperandShape.Span);

    private string Free() => new[] { "y", "output", "result" }.First(candidate => candidate is "result" || method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate, StringComparison.Ordinal)));

    private static string KeywordOf(ITypeSymbol element) =>
        element.SpecialType is SpecialType.System_Double or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Byte ? element.ToDisplayString() : "float";
}
