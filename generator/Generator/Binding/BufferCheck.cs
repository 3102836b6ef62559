using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
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
        string result = writesResult ? "void"
            : method.ReturnsVoid ? "void"
            : returned is null ? method.ReturnType.ToDisplayString()
            : element;
        string[] types = [.. method.Parameters.Select((parameter, index) => this.buffers[index] is { } buffer
            ? $"{(this.IsWritten(index, keepsResult) ? "Span" : "ReadOnlySpan")}<{KeywordOf(buffer.Element)}>"
            : parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))];
        string? added = writesResult ? $"Span<{element}> {this.Free()}" : null;
        SpanSignature proposed =
            new(result, types.ToEquatableArray(), method.Parameters.Select(static parameter => parameter.Name).ToEquatableArray(), added);
        string type = (first < 0 ? method.ReturnType : method.Parameters[first].Type).ToDisplayString();
        string passing = (this.buffers.FirstOrDefault(static buffer => buffer is not null) ?? returned)!.Passing;
        problems.Add(new Problem(
            new BufferForSpan(method.Name, first < 0 ? null : method.Parameters[first].Name, type, proposed, passing),
            first < 0 ? places.ReturnType : places.Parameter(first)));
        return true;
    }

    // The last one of a method that returns nothing, if no span is there to be written; of a loss, what is called after a gradient.
    private bool IsWritten(int index, bool keepsResult) => keepsResult && !method.ReturnsVoid
        ? index > 1
            && (method.Parameters[index].Name is OperandNames.Losses || OperandNames.IsGradient(method.Parameters[index].Name))
        : method.ReturnsVoid
            && index == Array.FindLastIndex(this.buffers, static buffer => buffer is not null)
            && method.Parameters.All(static parameter => OperandType.Of(parameter.Type).Shape != OperandShape.Span);

    private string Free() => new[] { "y", "output" }.FirstOrDefault(candidate =>
        method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate, StringComparison.Ordinal))) ?? "result";

    private static string KeywordOf(ITypeSymbol element) =>
        OperandType.IsLabel(element) ? element.ToDisplayString() : (OperandType.NumberOf(element) ?? ElementKind.All[0]).Keyword;
}
