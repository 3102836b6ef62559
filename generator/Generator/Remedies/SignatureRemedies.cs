using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds the signature that a faulty one was meant to be.</summary>
/// <param name="method">The method.</param>
/// <param name="syntax">Its declaration.</param>
internal sealed class SignatureRemedies(IMethodSymbol method, MethodDeclarationSyntax syntax)
{
    private readonly MethodEdits edits = new(syntax);
    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

    private bool TakesSpans => this.types.Any(static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);

    // The element type that is already used, or the usual one.
    private string Element =>
        (this.types.Select(static type => type.SupportedElement)
        .FirstOrDefault(static element => element is not null) ?? ElementKind.All[0]).Keyword;

    /// <summary>Gives the remedies of a cause; null where it is not about an element-wise signature.</summary>
    /// <param name="cause">What is wrong.</param>
    /// <param name="named">The activation that the attribute names, or null.</param>
    public IEnumerable<Remedy?>? For(ProblemCause cause, Activation? named) => cause switch
    {
        MissingOutput => [RemedyList.Make("Add an output", this.InsertOutput())],
        UnfitResult => [this.MatchResult()],
        UnsupportedElement => this.UseSupportedElement(),
        ForeignElement operand => this.UseElement(operand.Index, operand.Element, named),
        ReferenceOperand operand => [RemedyList.Make("Pass it by value", this.edits.PassByValue(operand.Index))],
        UnfitMark operand => this.Unmark(operand.Index),
        MeaninglessLearned operand => [this.RemoveAttribute(operand.Index, nameof(LearnedAttribute))],
        RegisterAmongSpans operand => [this.Retype(operand.Index, this.Element)],
        SecondOutput operand => [this.Retype(operand.Index, this.edits.SpanType(operand.Index, "ReadOnlySpan", element: null))],
        OutputNotLast operand => [this.MoveToEnd(operand.Index)],
        UnfitValue operand => [this.UseValue(operand.Index)],
        OtherThanResult operand => [this.Retype(operand.Index, this.edits.ReturnType)],
        _ => null,
    };

    /// <summary>Makes spans of one value: float M(float x) becomes void M(ReadOnlySpan&lt;float&gt; x, Span&lt;float&gt; y).</summary>
    public static Remedy? TakeRows(IMethodSymbol method, RowActivation activation, MethodEdits? edits)
    {
        if (edits is null || method.Parameters is not [var input] || OperandType.Of(input.Type) is not { SupportedElement: not null } type)
        {
            return null;
        }

        string element = type.Element.ToDisplayString();
        string output = string.Equals(input.Name, "y", StringComparison.Ordinal) ? "output" : "y";
        string seed = activation.HasSeed ? "ulong seed, " : "";
        return activation.IsReduction
            ? RemedyList.Make("Take a span",
                [.. edits.ReplaceReturnType(element), edits.ReplaceParameter(0, $"ReadOnlySpan<{element}> {input.Name}")])
            : RemedyList.Make(
                "Take spans",
                [
                    .. edits.ReplaceReturnType("void"),
                    edits.ReplaceParameter(0, $"ReadOnlySpan<{element}> {input.Name}, {seed}Span<{element}> {output}")
                ]);
    }

    /// <summary>Takes spans in the place of buffers.</summary>
    public static Remedy? TakeSpans(IMethodSymbol method, SpanSignature proposed, MethodEdits? edits)
    {
        int[] buffers = [.. method.Parameters
            .Where(static parameter => BufferType.Of(parameter.Type) is not null)
            .Select(static parameter => parameter.Ordinal)];
        if (edits is null || buffers.Any(index => method.Parameters[index].HasExplicitDefaultValue))
        {
            return null;
        }

        List<TextEdit?> all =
            [.. buffers.SelectMany(index => edits.PassByValue(index).Append(edits.ReplaceType(index, proposed.Types[index])))];
        if (proposed.Added is not null)
        {
            all.Add(edits.InsertParameters(proposed.Types.Count, proposed.Added));
        }

        if (!string.Equals(proposed.Result, method.ReturnType.ToDisplayString(), StringComparison.Ordinal))
        {
            all.AddRange(edits.ReplaceReturnType(proposed.Result));
        }

        return RemedyList.Make("Take spans", all);
    }

    // Spans in and a span out, or values in and a value out.
    private Remedy? MatchResult()
    {
        int[] written = [.. this.Indexes().Where(index => !this.TakesSpans && method.Parameters[index].RefKind == RefKind.Out)];
        List<TextEdit?> all =
        [
            .. written.Select(this.edits.RemoveParameter),
            .. this.Indexes().Except(written).Where(this.IsByReference).SelectMany(this.edits.PassByValue)
        ];
        int register = this.Find(static type => type.Shape is OperandShape.Vector128 or OperandShape.Vector256 or OperandShape.Vector512);
        string result = this.TakesSpans ? "void"
            : register < 0 ? this.Element
            : this.edits.SpanType(register, span: null, element: null) ?? this.Element;
        all.AddRange(this.edits.ReplaceReturnType(result));
        if (this.TakesSpans && this.Find(static type => type.Shape == OperandShape.Span) < 0)
        {
            all.Add(this.InsertOutput());
        }

        if (this.types.Length == 0)
        {
            all.Add(this.edits.InsertParameters(0, result + " x"));
        }

        return RemedyList.Make(this.TakesSpans ? "Return nothing and write to the last span" : $"Return '{result}'", all);
    }

    private Remedy? MoveToEnd(int index) => this.edits.TextOf(index).StartsWith("this ", StringComparison.Ordinal)
        ? null
        : RemedyList.Make($"Move '{method.Parameters[index].Name}' to the end", this.edits.RemoveParameter(index),
            this.edits.InsertParameters(this.types.Length, this.edits.TextOf(index)));

    // Gives every operand the same elements, of one of the types that there is code for.
    private IEnumerable<Remedy?> UseSupportedElement() => ElementKind.All
        .OrderBy(target => !string.Equals(target.Keyword, this.Element, StringComparison.Ordinal))
        .Select(target =>
        {
            List<TextEdit?> all = [.. this.Indexes()
                .Where(index => this.types[index].SupportedElement != target && !this.IsColumns(index))
                .Select(index => this.WithElement(index, target.Keyword))];
            if (!method.ReturnsVoid && OperandType.Of(method.ReturnType).SupportedElement != target)
            {
                all.AddRange(this.edits.ReplaceReturnType(this.edits.ReturnTypeOf(target.Keyword)));
            }

            return RemedyList.Make($"Use '{target.Keyword}'", all);
        });

    /// <summary>Names a length so that it is the length of a row; null where it is none, or where there is one.</summary>
    public static Remedy? RenameToColumns(IMethodSymbol method, int index, MethodEdits? edits) =>
        method.Parameters[index] is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None } parameter
            && method.Parameters.All(static parameter => parameter.Name is not OperandNames.Columns)
            ? RemedyList.Make($"Rename '{parameter.Name}' to '{OperandNames.Columns}'", edits?.RenameParameter(index, OperandNames.Columns))
            : null;

    // Gives one operand the elements of the others; a scalar that the activation has no use for is something else.
    private IEnumerable<Remedy?> UseElement(int index, string element, Activation? named)
    {
        IParameterSymbol parameter = method.Parameters[index];
        bool isLength = this.TakesSpans
            && parameter is { Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None }
            && !this.Indexes().Any(this.IsColumns);
        bool isParameter = named?.FindParameter(parameter.Name) is not null;
        bool isUseless = this.types[index].Shape == OperandShape.Scalar && named is not null && !isParameter;
        string name = (ElementKind.FindKeyword(element) ?? ElementKind.All[0]).Keyword;
        return
        [
            isLength && !isParameter
                ? RemedyList.Make($"Rename '{parameter.Name}' to '{OperandNames.Columns}'", this.edits.RenameParameter(index, OperandNames.Columns))
                : null,
            isUseless
                ? RemedyList.Make($"Remove the parameter '{parameter.Name}'", this.edits.RemoveParameter(index))
                : RemedyList.Make($"Use '{name}'", this.WithElement(index, name)),
        ];
    }

    // Of two marks one may stay; on what is no span to read, neither.
    private IEnumerable<Remedy?> Unmark(int index) =>
        this.types[index].Shape == OperandShape.ReadOnlySpan
            || method.Parameters[index].IsPerColumn() != method.Parameters[index].IsPerRow()
            ? [this.RemoveAttribute(index, nameof(PerRowAttribute)), this.RemoveAttribute(index, nameof(PerColumnAttribute))]
            : [];

    private Remedy? RemoveAttribute(int index, string type) => AttributeReader.Has(method.Parameters[index], type)
        ? RemedyList.Make($"Remove [{WrittenName.Short(type)}]", this.edits.RemoveAttribute(index, type))
        : null;

    // Makes a value of a method on single values what the others are.
    private Remedy? UseValue(int index) => RemedyList.Make(
        "Pass it by value",
        [
            .. this.IsByReference(index) ? this.edits.PassByValue(index) : [],
            .. new[] { nameof(PerColumnAttribute), nameof(PerRowAttribute) }
                .Where(type => AttributeReader.Has(method.Parameters[index], type))
                .Select(type => this.edits.RemoveAttribute(index, type)),
        ]);

    private Remedy? Retype(int index, string? type) =>
        RemedyList.Make($"Use '{type}'", type is null ? null : this.edits.ReplaceType(index, type));

    private TextEdit? WithElement(int index, string element) => this.types[index].Shape == OperandShape.Scalar
        ? this.edits.ReplaceType(index, element)
        : this.edits.SpanType(index, span: null, element) is { } type ? this.edits.ReplaceType(index, type) : null;

    private TextEdit? InsertOutput()
    {
        string name = new[] { "y", "output", "result", "z" }.FirstOrDefault(
            candidate => method.Parameters.All(parameter => !string.Equals(parameter.Name, candidate, StringComparison.Ordinal)))
            ?? "outputs";
        return this.edits.SpanType(this.Find(static type => type.Shape == OperandShape.ReadOnlySpan), "Span", element: null) is { } type
            ? this.edits.InsertParameters(this.types.Length, $"{type} {name}")
            : null;
    }

    private IEnumerable<int> Indexes() => Enumerable.Range(0, this.types.Length);

    private int Find(Predicate<OperandType> isMeant) => Array.FindIndex(this.types, isMeant);

    private bool IsByReference(int index) => method.Parameters[index].RefKind is not (RefKind.None or RefKind.In);

    private bool IsColumns(int index) => method.Parameters[index].IsColumns();
}
