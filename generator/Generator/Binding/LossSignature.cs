using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads what each parameter of a method is to its loss.</summary>
/// <param name="method">The method.</param>
/// <param name="loss">The loss.</param>
/// <param name="text">The attribute.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class LossSignature(IMethodSymbol method, Loss loss, LossText text, ProblemPlaces places, List<Problem> problems)
{
    private readonly OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];

    // A loss is returned as what it is summed in, so that the prediction tells what the elements are; or else the usual ones.
    private readonly ElementKind? element = OperandType.NumberOf(method.ReturnType) is not { } sum ? null
        : method.Parameters is [{ Type: var prediction }, ..] && OperandType.Of(prediction).SupportedElement is { } given
            && given.Sum == sum
        ? given
        : ElementKind.All.FirstOrDefault(kind => kind.Sum == sum);

    /// <summary>Reads the element type and the parameters, or gives null and at least one problem.</summary>
    public (ElementKind Element, EquatableArray<LossParameter> Parameters)? Read()
    {
        if (new BufferCheck(method, places, problems).Report(keepsResult: true))
        {
            return null;
        }

        int before = problems.Count;
        OperandType returned = OperandType.Of(method.ReturnType);
        if (method.ReturnsVoid || method.RefKind != RefKind.None || returned.Shape != OperandShape.Scalar || method.Parameters.Length < 2)
        {
            this.Unfit(method.Parameters.Length < 2 ? places.Method : places.ReturnType,
                method.Parameters.Length < 2 ? new MissingTarget(method.Name, loss) : new LossNotReturned(method.Name, loss));
            return null;
        }

        if (this.element is not { } element)
        {
            this.Unfit(places.ReturnType, new UnsupportedElement(returned.Element.ToDisplayString()));
            return null;
        }

        LossParameter[] parameters = [.. method.Parameters.Select((parameter, index) => this.ReadParameter(parameter, index, element))];
        if (problems.Count == before)
        {
            this.CheckWhole(parameters);
        }

        return problems.Count == before ? (element, parameters.ToEquatableArray()) : null;
    }

    private LossParameter ReadParameter(IParameterSymbol parameter, int index, ElementKind element)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            return this.Unfit(index, new ReferenceOperand(index, parameter.Name));
        }

        OperandType type = this.types[index];
        bool isRead = type.Shape == OperandShape.ReadOnlySpan && type.SupportedElement == element;
        if (index == 0)
        {
            return isRead
                ? new(parameter.Name, LossRole.Prediction)
                : this.Unfit(index, new UnfitPrediction(parameter.Name, parameter.Type.ToDisplayString(), loss));
        }

        if (index == Loss.TargetPlace)
        {
            return this.ReadTarget(parameter, type, isRead);
        }

        if (isRead)
        {
            return this.ReadOperand(parameter, index);
        }

        if (type.Shape == OperandShape.Span && type.SupportedElement == element)
        {
            return this.ReadOutput(parameter, index);
        }

        if (type.Shape == OperandShape.Scalar)
        {
            if (parameter.IsColumns())
            {
                return new(parameter.Name, LossRole.Columns);
            }

            if (type.SupportedElement == element && loss.FindOption(parameter.Name) is { IsOperand: true } option)
            {
                return new(parameter.Name, LossRole.Option, option.Operand);
            }
        }

        return this.Unfit(index, this.Unknown(index, parameter, parameter.Type.ToDisplayString()));
    }

    private LossParameter ReadTarget(IParameterSymbol parameter, OperandType type, bool isRead)
    {
        if (isRead && loss.TakesValues)
        {
            return new(parameter.Name, LossRole.Target);
        }

        bool isIndex = type.Shape == OperandShape.ReadOnlySpan && OperandType.IsLabel(type.Element);
        if (isIndex && loss.TakesIndices)
        {
            return new(parameter.Name, LossRole.Labels);
        }

        return this.Unfit(Loss.TargetPlace, new UnfitTarget(parameter.Name, parameter.Type.ToDisplayString(), loss, isIndex, isRead));
    }

    private LossParameter ReadOperand(IParameterSymbol parameter, int index)
    {
        if (loss.TakesClassWeights && (parameter.Name is Loss.ClassWeightsOperand or OperandNames.Weights
            || string.Equals(parameter.Name, loss.ClassWeights, StringComparison.Ordinal)))
        {
            return new(parameter.Name, LossRole.ClassWeights);
        }

        if (loss.TakesWeights && parameter.Name is (OperandNames.Weight or OperandNames.Weights))
        {
            return this.ReadWeight(parameter, index);
        }

        if (loss.TakesVariance && string.Equals(parameter.Name, Loss.VarianceOperand, StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.Variance);
        }

        return loss.FindOption(parameter.Name) is { IsOperand: true } option
            ? new(parameter.Name, LossRole.ColumnOption, option.Operand)
            : this.Unfit(index, this.Unknown(index, parameter, type: null));
    }

    private LossParameter ReadWeight(IParameterSymbol parameter, int index) =>
        (parameter.IsPerColumn(), parameter.IsPerRow()) switch
        {
            (true, true) => this.Unfit(index, new WeightMarkedTwice(parameter.Name)),
            (true, _) => new(parameter.Name, LossRole.ColumnWeight),
            (_, true) => new(parameter.Name, LossRole.RowWeight),
            _ => new(parameter.Name, LossRole.Weight),
        };

    private LossParameter ReadOutput(IParameterSymbol parameter, int index)
    {
        if (string.Equals(parameter.Name, OperandNames.GradientOf(method.Parameters[0].Name), StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.Gradient);
        }

        if (loss.TakesVariance && string.Equals(parameter.Name, OperandNames.GradientOf(Loss.VarianceOperand), StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.VarianceGradient);
        }

        return string.Equals(parameter.Name, OperandNames.Losses, StringComparison.Ordinal)
            ? new(parameter.Name, LossRole.Losses)
            : this.Unfit(index, new UnknownLossOutput(parameter.Name, method.Parameters[0].Name, loss.IsOfRows));
    }

    private void CheckWhole(IReadOnlyList<LossParameter> parameters)
    {
        if (loss.TakesVariance && !parameters.Any(static parameter => parameter.Role == LossRole.Variance))
        {
            this.Unfit(places.Method, new MissingVariance(method.Name));
        }

        // Names that are accepted twice: 'weights' beside 'classWeights', or beside 'weight'.
        foreach (LossParameter twice in parameters.GroupBy(
            static parameter => (parameter.Role is LossRole.ColumnWeight or LossRole.RowWeight
                ? LossRole.Weight
                : parameter.Role, parameter.Option))
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Last()))
        {
            this.Unfit(
                places.Parameter(
                    method.Parameters.Single(parameter => string.Equals(parameter.Name, twice.Name, StringComparison.Ordinal)).Ordinal),
                new RepeatedOperand(twice.Name));
        }

        foreach (LossParameter given in parameters.Where(parameter => parameter.Option.Length > 0))
        {
            LossOption option = loss.FindOption(given.Option)!;
            if (text.Find(option.Property) is not null)
            {
                this.Unfit(places.Property(option.Property), new SetTwice(loss.Name, given.Name, option.Property));
            }
        }

        if (text.Find(Loss.IgnoreIndex) is not null && parameters[Loss.TargetPlace].Role != LossRole.Labels)
        {
            this.Unfit(places.Property(Loss.IgnoreIndex), new NothingToIgnore(method.Name));
        }
    }

    private UnknownLossOperand Unknown(int index, IParameterSymbol parameter, string? type)
    {
        string keyword = (this.element ?? ElementKind.All[0]).Keyword;
        return new UnknownLossOperand(index, type, parameter.Name, loss, keyword, method.Parameters[0].Name);
    }

    private LossParameter Unfit(int index, ProblemCause cause)
    {
        this.Unfit(places.Parameter(index), cause);
        return new(method.Parameters[index].Name, LossRole.Unknown);
    }

    private void Unfit(Location place, ProblemCause cause) => problems.Add(new Problem(cause, place));
}
