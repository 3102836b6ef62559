using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
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
    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

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
        ElementKind? element = form is { } known ? this.ReadElement(known) : null;
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

        if (problems.Count == before
            && !parameters.Exists(static parameter => parameter.Role is ParameterRole.Elementwise or ParameterRole.InPlace))
        {
            this.Unfit(places.Method, new MissingInput(method.Name));
        }

        if (problems.Count == before
            && form == ValueForm.Span
            && !parameters.Exists(static parameter => parameter.Role is ParameterRole.Output or ParameterRole.InPlace))
        {
            this.Unfit(places.Method, new MissingOutput(method.Name));
        }

        return problems.Count == before ? new Signature(parameters.ToEquatableArray(), element, form.Value) : null;
    }

    private ValueForm? ReadForm()
    {
        bool takesSpans = this.types.Any(static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        if (method.RefKind != RefKind.None)
        {
            this.Unfit(places.ReturnType, new UnfitResult(method.Name, ResultFault.Reference));
            return null;
        }

        if (method.ReturnsVoid != takesSpans || method.Parameters.Length == 0)
        {
            this.Unfit(places.ReturnType, new UnfitResult(method.Name,
                method.ReturnsVoid ? ResultFault.Nothing : takesSpans ? ResultFault.ValueOfSpans : ResultFault.NoInput));
            return null;
        }

        return method.ReturnsVoid ? ValueForm.Span : OperandType.Of(method.ReturnType).Form;
    }

    private ElementKind? ReadElement(ValueForm form)
    {
        int decisive = Array.FindLastIndex(this.types, static type => type.Shape is OperandShape.Span or OperandShape.ReadOnlySpan);
        OperandType type = form == ValueForm.Span ? this.types[decisive] : OperandType.Of(method.ReturnType);
        Location place = form == ValueForm.Span ? places.Parameter(decisive) : places.ReturnType;
        if (type.SupportedElement is not { } element)
        {
            this.Unfit(place, new UnsupportedElement(type.Element.ToDisplayString()));
            return null;
        }

        int before = problems.Count;
        for (int i = 0; i < this.types.Length; i++)
        {
            if (this.types[i].SupportedElement != element && !this.IsColumns(i))
            {
                this.Unfit(places.Parameter(i), new ForeignElement(method.Name, i, method.Parameters[i].Name,
                    method.Parameters[i].Type.ToDisplayString(), type.Element.ToDisplayString()));
            }
        }

        return problems.Count == before ? element : null;
    }

    private ParameterRole RoleInSpans(int index)
    {
        IParameterSymbol parameter = method.Parameters[index];
        bool isColumn = parameter.IsPerColumn();
        bool isRow = parameter.IsPerRow();
        bool isLearned = parameter.IsLearned();
        OperandShape shape = this.types[index].Shape;
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            return this.Unfit(places.Parameter(index), new ReferenceOperand(index, parameter.Name));
        }

        if ((isColumn || isRow) && (isColumn == isRow || shape != OperandShape.ReadOnlySpan))
        {
            return this.Unfit(places.Parameter(index), new UnfitMark(index, parameter.Name, isColumn));
        }

        if (isLearned && (shape != OperandShape.Scalar || this.IsColumns(index)))
        {
            return this.Unfit(places.Parameter(index), new MeaninglessLearned(index, parameter.Name));
        }

        return shape switch
        {
            OperandShape.ReadOnlySpan => isColumn ? ParameterRole.PerColumn : isRow ? ParameterRole.PerRow : ParameterRole.Elementwise,
            OperandShape.Span => this.RoleOfWritable(index),
            OperandShape.Scalar when this.IsColumns(index) => ParameterRole.Columns,
            OperandShape.Scalar => isLearned ? ParameterRole.Learned : ParameterRole.Uniform,
            _ => this.Unfit(places.Parameter(index), new RegisterAmongSpans(index, parameter.Name)),
        };
    }

    private ParameterRole RoleOfWritable(int index)
    {
        bool hasInput = Enumerable.Range(0, this.types.Length).Any(i => this.types[i].Shape == OperandShape.ReadOnlySpan
            && !method.Parameters[i].IsPerColumn()
            && !method.Parameters[i].IsPerRow());
        int writable = this.types.Count(static type => type.Shape == OperandShape.Span);
        if (writable > 1)
        {
            return index == this.types.Length - 1
                ? ParameterRole.Output
                : this.Unfit(places.Parameter(index), new SecondOutput(index, method.Parameters[index].Name));
        }

        if (!hasInput)
        {
            return ParameterRole.InPlace;
        }

        return index == this.types.Length - 1
            ? ParameterRole.Output
            : this.Unfit(places.Parameter(index), new OutputNotLast(index, method.Parameters[index].Name));
    }

    private ParameterRole RoleInValues(int index, ValueForm form, Activation? named)
    {
        IParameterSymbol parameter = method.Parameters[index];
        OperandType type = this.types[index];
        bool isScalar = type.Shape == OperandShape.Scalar;
        if (parameter.RefKind is not (RefKind.None or RefKind.In)
            || parameter.IsPerColumn()
            || parameter.IsPerRow())
        {
            return this.Unfit(places.Parameter(index), new UnfitValue(index, parameter.Name));
        }

        if (this.IsColumns(index) || (!isScalar && type.Form != form))
        {
            return this.Unfit(places.Parameter(index), new OtherThanResult(method.Name, index, parameter.Name,
                parameter.Type.ToDisplayString(), method.ReturnType.ToDisplayString()));
        }

        if (isScalar && parameter.IsLearned())
        {
            return ParameterRole.Learned;
        }

        bool isParameter = form == ValueForm.Scalar ? index > 0 && named?.FindParameter(parameter.Name) is not null : isScalar;
        return isParameter ? ParameterRole.Uniform : ParameterRole.Elementwise;
    }

    private bool IsColumns(int index) =>
        method.Parameters[index] is { RefKind: RefKind.None } parameter && parameter.IsColumns();

    private ParameterRole Unfit(Location place, ProblemCause cause)
    {
        problems.Add(new Problem(cause, place));
        return ParameterRole.Unknown;
    }
}
