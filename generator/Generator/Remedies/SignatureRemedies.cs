using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds the signature that a faulty one was meant to be.</summary>
/// <param name="method">The method.</param>
/// <param name="edits">Its edits.</param>
/// <param name="types">The types of its parameters.</param>
internal sealed class SignatureRemedies(IMethodSymbol method, MethodEdits edits, OperandType[] types)
{
    private static readonly string[] SupportedElements = ["float", "double"];

    private bool TakesSpans => types.Any(static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);

    // The element type that is already used, or the usual one.
    private string Element => types.Select(static type => type.SupportedElement).FirstOrDefault(static element => element is not null) == Model.ElementType.Double ? "double" : "float";

    /// <summary>Makes inputs and result go together: spans in and a span out, or values in and a value out.</summary>
    public Remedy? MatchResult()
    {
        int[] written = [.. this.Indexes().Where(index => !this.TakesSpans && method.Parameters[index].RefKind == RefKind.Out)];
        List<TextEdit?> all = [.. written.Select(edits.RemoveParameter), .. this.Indexes().Except(written).Where(this.IsByReference).SelectMany(edits.PassByValue)];
        int register = this.Find(static type => type.Shape is OperandShape.Vector128 or OperandShape.Vector256 or OperandShape.Vector512);
        string result = this.TakesSpans ? "void" : register < 0 ? this.Element : edits.SpanType(register, span: null, element: null) ?? this.Element;
        all.AddRange(edits.ReplaceReturnType(result));
        if (this.TakesSpans && this.Find(static type => type.Shape == OperandShape.Span) < 0)
        {
            all.Add(this.InsertOutput());
        }

        if (types.Length == 0)
        {
            all.Add(edits.InsertParameters(0, result + " x"));
        }

        return RemedyList.Make(this.TakesSpans ? "Return nothing and write to the last span" : $"Return '{result}'", all);
    }

    /// <summary>Adds an output.</summary>
    public Remedy? AddOutput() => RemedyList.Make("Add an output", this.InsertOutput());

    /// <summary>Moves an output to the end.</summary>
    public Remedy? MoveToEnd(int index) => edits.TextOf(index).StartsWith("this ", StringComparison.Ordinal)
        ? null
        : RemedyList.Make($"Move '{method.Parameters[index].Name}' to the end", edits.RemoveParameter(index), edits.InsertParameters(types.Length, edits.TextOf(index)));

    /// <summary>Makes a span read-only.</summary>
    public Remedy? MakeReadOnly(int index) => Retype(index, edits.SpanType(index, "ReadOnlySpan", element: null));

    /// <summary>Gives every operand the same elements, of one of the types that there is code for.</summary>
    public IEnumerable<Remedy?> UseSupportedElement() => SupportedElements.OrderBy(element => !string.Equals(element, this.Element, StringComparison.Ordinal)).Select(element =>
    {
        Model.ElementType target = string.Equals(element, "double", StringComparison.Ordinal) ? Model.ElementType.Double : Model.ElementType.Single;
        List<TextEdit?> all = [.. this.Indexes().Where(index => types[index].SupportedElement != target && !this.IsColumns(index)).Select(index => this.WithElement(index, element))];
        if (!method.ReturnsVoid && OperandType.Of(method.ReturnType).SupportedElement != target)
        {
            all.AddRange(edits.ReplaceReturnType(edits.ReturnTypeOf(element)));
        }

        return RemedyList.Make($"Use '{element}'", all);
    });

    /// <summary>Names a length so that it is the length of a row; null where it is none, or where there is one.</summary>
    public static Remedy? RenameToColumns(IMethodSymbol method, int index, MethodEdits? edits) =>
        method.Parameters[index] is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None } parameter && method.Parameters.All(static parameter => parameter.Name is not "columns")
            ? RemedyList.Make($"Rename '{parameter.Name}' to 'columns'", edits?.RenameParameter(index, "columns"))
            : null;

    /// <summary>Gives one operand the elements of the others; a scalar that the activation has no use for is something else.</summary>
    public IEnumerable<Remedy?> UseElement(int index, ITypeSymbol element, Activation? named)
    {
        IParameterSymbol parameter = method.Parameters[index];
        bool isLength = this.TakesSpans && parameter is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None } && !this.Indexes().Any(this.IsColumns);
        bool isParameter = named?.FindParameter(parameter.Name) is not null;
        bool isUseless = types[index].Shape == OperandShape.Scalar && named is not null && !isParameter;
        string name = element.SpecialType == SpecialType.System_Double ? "double" : "float";
        return
        [
            isLength && !isParameter ? RemedyList.Make($"Rename '{parameter.Name}' to 'columns'", edits.RenameParameter(index, "columns")) : null,
            isUseless ? RemedyList.Make($"Remove the parameter '{parameter.Name}'", edits.RemoveParameter(index)) : RemedyList.Make($"Use '{name}'", this.WithElement(index, name)),
        ];
    }

    /// <summary>Passes a parameter by value.</summary>
    public Remedy? PassByValue(int index) => RemedyList.Make("Pass it by value", edits.PassByValue(index));

    /// <summary>Removes an attribute of a parameter.</summary>
    public Remedy? RemoveAttribute(int index, string name) => AttributeReader.Has(method.Parameters[index], name) ? RemedyList.Make($"Remove [{name}]", edits.RemoveAttribute(index, name)) : null;

    /// <summary>Makes a value of a method on single values what the others are.</summary>
    public IEnumerable<Remedy?> UseValue(int index) =>
    [
        RemedyList.Make(
            "Pass it by value",
            [
                .. this.IsByReference(index) ? edits.PassByValue(index) : [],
                .. new[] { "PerColumn", "PerRow" }.Where(name => AttributeReader.Has(method.Parameters[index], name)).Select(name => edits.RemoveAttribute(index, name)),
            ]),
    ];

    /// <summary>Gives a parameter the type that the method returns.</summary>
    public Remedy? UseReturnType(int index) => Retype(index, edits.ReturnType);

    /// <summary>Makes a register among spans one value.</summary>
    public Remedy? UseScalar(int index) => Retype(index, this.Element);

    private Remedy? Retype(int index, string? type) => RemedyList.Make($"Use '{type}'", type is null ? null : edits.ReplaceType(index, type));

    private TextEdit? WithElement(int index, string element) => types[index].Shape == OperandShape.Scalar
        ? edits.ReplaceType(index, element)
        : edits.SpanType(index, span: null, element) is { } type ? edits.ReplaceType(index, type) : null;

    private TextEdit? InsertOutput()
    {
        string name = new[] { "y", "output", "result", "z" }.FirstOrDefault(candidate => method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate, StringComparison.Ordinal))) ?? "outputs";
        return edits.SpanType(this.Find(static type => type.Shape == OperandShape.ReadOnlySpan), "Span", element: null) is { } type ? edits.InsertParameters(types.Length, $"{type} {name}") : null;
    }

    private IEnumerable<int> Indexes() => Enumerable.Range(0, types.Length);

    private int Find(Predicate<OperandType> isMeant) => Array.FindIndex(types, isMeant);

    private bool IsByReference(int index) => method.Parameters[index].RefKind is not (RefKind.None or RefKind.In);

    private bool IsColumns(int index) => method.Parameters[index] is { Name: "columns", Type.SpecialType: SpecialType.System_Int32 };
}
