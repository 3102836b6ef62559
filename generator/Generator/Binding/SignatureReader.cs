using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads what each parameter of a forward method is to its activation.</summary>
/// <param name="method">The method.</param>
/// <param name="syntax">Its defining part.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class SignatureReader(IMethodSymbol method, MethodDeclarationSyntax syntax, ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Tells what fits, for messages.</summary>
    public const string Expected =
        "declare 'void M(ReadOnlySpan<float> x, Span<float> y)', 'void M(Span<float> x)', 'float M(float x)' or 'Vector512<float> M(Vector512<float> x)'";

    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

    private SignatureRemedies Cures => new(method, new MethodEdits(syntax), this.types);

    /// <summary>Reads the signature, or gives null and at least one problem.</summary>
    /// <param name="named">The activation that the attribute's text names, or null for an expression.</param>
    public Signature? Read(Activation? named)
    {
        if (new BufferCheck(method, places, problems).Report(keepsResult: false))
        {
            return null;
        }

        int before = problems.Count;
        ValueForm? form = this.ReadForm();
        ElementType? element = form is { } known ? this.ReadElement(known, named) : null;
        if (form is null || element is null)
        {
            return null;
        }

        List<MethodParameter> parameters = [];
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            ParameterRole role = form == ValueForm.Span ? this.RoleInSpans(i) : this.RoleInValues(i, form.Value, named);
            parameters.Add(DeclarationReader.ReadParameter(method.Parameters[i], syntax, role));
        }

        if (problems.Count == before && !parameters.Exists(static parameter => parameter.Role is ParameterRole.Elementwise or ParameterRole.InPlace))
        {
            this.Unfit(places.Method, $"'{method.Name}' has no input", Expected);
        }

        if (problems.Count == before && form == ValueForm.Span && !parameters.Exists(static parameter => parameter.Role is ParameterRole.Output or ParameterRole.InPlace))
        {
            this.Unfit(places.Method, $"'{method.Name}' has no output", Expected, this.Cures.AddOutput());
        }

        return problems.Count == before ? new Signature(parameters.ToEquatableArray(), element.Value, form.Value) : null;
    }

    private ValueForm? ReadForm()
    {
        bool takesSpans = this.types.Any(static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        if (method.RefKind != RefKind.None)
        {
            this.Unfit(places.ReturnType, $"'{method.Name}' returns a reference", Expected, this.Cures.MatchResult());
            return null;
        }

        if (method.ReturnsVoid != takesSpans || method.Parameters.Length == 0)
        {
            this.Unfit(places.ReturnType, $"'{method.Name}' {(method.ReturnsVoid ? "neither returns a value nor writes to a span" : takesSpans ? "takes spans and returns a value" : "has no input")}", Expected, this.Cures.MatchResult());
            return null;
        }

        return method.ReturnsVoid ? ValueForm.Span : OperandType.Of(method.ReturnType).Form;
    }

    private ElementType? ReadElement(ValueForm form, Activation? named)
    {
        int decisive = Array.FindLastIndex(this.types, static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        OperandType type = form == ValueForm.Span ? this.types[decisive] : OperandType.Of(method.ReturnType);
        Location place = form == ValueForm.Span ? places.Parameter(decisive) : places.ReturnType;
        if (type.SupportedElement is not { } element)
        {
            problems.Add(new Problem(RuleIds.UnsupportedElement, place, [$"Element type '{type.Element.ToDisplayString()}' is not supported", "use float or double"]) { Remedies = RemedyList.Of(this.Cures.UseSupportedElement()) });
            return null;
        }

        int before = problems.Count;
        for (int i = 0; i < this.types.Length; i++)
        {
            if (this.types[i].SupportedElement != element && !this.IsColumns(i))
            {
                this.Unfit(places.Parameter(i), $"'{method.Parameters[i].Name}' has the type '{method.Parameters[i].Type.ToDisplayString()}'", $"every operand of '{method.Name}' has elements of type '{type.Element.ToDisplayString()}', save 'int columns'", [.. this.Cures.UseElement(i, type.Element, named)]);
            }
        }

        return problems.Count == before ? element : null;
    }

    private ParameterRole RoleInSpans(int index)
    {
        IParameterSymbol parameter = method.Parameters[index];
        bool isColumn = AttributeReader.Has(parameter, "PerColumn");
        bool isRow = AttributeReader.Has(parameter, "PerRow");
        bool isLearned = AttributeReader.Has(parameter, "Learned");
        OperandShape shape = this.types[index].Shape;
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            return this.Unfit(places.Parameter(index), $"'{parameter.Name}' is passed by reference", "pass it by value", this.Cures.PassByValue(index));
        }

        if ((isColumn || isRow) && (isColumn == isRow || shape != OperandShape.ReadOnlySpan))
        {
            return this.Unfit(places.Parameter(index), $"'{parameter.Name}' cannot be one value a {(isColumn ? "column" : "row")}", "mark one ReadOnlySpan with either [PerColumn] or [PerRow]", shape == OperandShape.ReadOnlySpan || isColumn != isRow ? [this.Cures.RemoveAttribute(index, "PerRow"), this.Cures.RemoveAttribute(index, "PerColumn")] : []);
        }

        if (isLearned && (shape != OperandShape.Scalar || this.IsColumns(index)))
        {
            return this.Unfit(places.Parameter(index), $"[Learned] has no meaning on '{parameter.Name}'", "remove it; a span has a gradient without it", this.Cures.RemoveAttribute(index, "Learned"));
        }

        return shape switch
        {
            OperandShape.ReadOnlySpan => isColumn ? ParameterRole.PerColumn : isRow ? ParameterRole.PerRow : ParameterRole.Elementwise,
            OperandShape.Span => this.RoleOfWritable(index),
            OperandShape.Scalar when this.IsColumns(index) => ParameterRole.Columns,
            OperandShape.Scalar => isLearned ? ParameterRole.Learned : ParameterRole.Uniform,
            _ => this.Unfit(places.Parameter(index), $"'{parameter.Name}' is a register among spans", Expected, this.Cures.UseScalar(index)),
        };
    }

    private ParameterRole RoleOfWritable(int index)
    {
        bool hasInput = Enumerable.Range(0, this.types.Length).Any(i => this.types[i].Shape == OperandShape.ReadOnlySpan && !AttributeReader.Has(method.Parameters[i], "PerColumn") && !AttributeReader.Has(method.Parameters[i], "PerRow"));
        int writable = this.types.Count(static type => type.Shape == OperandShape.Span);
        if (writable > 1)
        {
            return index == this.types.Length - 1
                ? ParameterRole.Output
                : this.Unfit(places.Parameter(index), $"'{method.Parameters[index].Name}' is a second output", "make it a ReadOnlySpan; the last parameter alone is written", this.Cures.MakeReadOnly(index));
        }

        if (!hasInput)
        {
            return ParameterRole.InPlace;
        }

        return index == this.types.Length - 1
            ? ParameterRole.Output
            : this.Unfit(places.Parameter(index), $"The output '{method.Parameters[index].Name}' is not the last parameter", "move it to the end", this.Cures.MoveToEnd(index));
    }

    private ParameterRole RoleInValues(int index, ValueForm form, Activation? named)
    {
        IParameterSymbol parameter = method.Parameters[index];
        OperandType type = this.types[index];
        bool isScalar = type.Shape == OperandShape.Scalar;
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || AttributeReader.Has(parameter, "PerColumn") || AttributeReader.Has(parameter, "PerRow"))
        {
            return this.Unfit(places.Parameter(index), $"'{parameter.Name}' is neither a value nor a register", "pass it by value, without [PerColumn] and [PerRow]", [.. this.Cures.UseValue(index)]);
        }

        if (this.IsColumns(index) || (!isScalar && type.Form != form))
        {
            return this.Unfit(places.Parameter(index), $"'{parameter.Name}' has the type '{parameter.Type.ToDisplayString()}'", $"use '{method.ReturnType.ToDisplayString()}', the type that '{method.Name}' returns", this.Cures.UseReturnType(index));
        }

        if (isScalar && AttributeReader.Has(parameter, "Learned"))
        {
            return ParameterRole.Learned;
        }

        bool isParameter = form == ValueForm.Scalar ? index > 0 && named?.FindParameter(parameter.Name) is not null : isScalar;
        return isParameter ? ParameterRole.Uniform : ParameterRole.Elementwise;
    }

    private bool IsColumns(int index) =>
        method.Parameters[index] is { Name: "columns", Type.SpecialType: SpecialType.System_Int32, RefKind: RefKind.None };

    private ParameterRole Unfit(Location place, string fault, string remedy, params Remedy?[] cures)
    {
        problems.Add(new Problem(RuleIds.UnfitSignature, place, [fault, remedy]) { Remedies = RemedyList.Of(cures) });
        return ParameterRole.Unknown;
    }
}
