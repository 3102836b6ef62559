using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
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

    /// <summary>Gets a signature that fits.</summary>
    private string Expected
    {
        get
        {
            string target = loss.TakesIndices ? "ReadOnlySpan<int> labels" : "ReadOnlySpan<float> target";
            string variance = loss.TakesVariance ? ", ReadOnlySpan<float> variance" : "";
            string columns = loss.IsOfRows ? ", int columns" : "";
            return $"declare 'float M(ReadOnlySpan<float> prediction, {target}{variance}{columns}, Span<float> dprediction)'";
        }
    }

    /// <summary>Reads the element type and the parameters, or gives null and at least one problem.</summary>
    public (ElementType Element, EquatableArray<LossParameter> Parameters)? Read()
    {
        if (new BufferCheck(method, places, problems).Report(keepsResult: true))
        {
            return null;
        }

        int before = problems.Count;
        OperandType returned = OperandType.Of(method.ReturnType);
        if (method.ReturnsVoid || method.RefKind != RefKind.None || returned.Shape != OperandShape.Scalar || method.Parameters.Length < 2)
        {
            this.Unfit(method.Parameters.Length < 2 ? places.Method : places.ReturnType, method.Parameters.Length < 2 ? $"'{method.Name}' takes no prediction and target" : $"'{method.Name}' does not return the loss", this.Expected);
            return null;
        }

        if (returned.SupportedElement is not { } element)
        {
            problems.Add(new Problem(RuleIds.UnsupportedElement, places.ReturnType, [$"Element type '{returned.Element.ToDisplayString()}' is not supported", "use float or double"]));
            return null;
        }

        LossParameter[] parameters = [.. method.Parameters.Select((parameter, index) => this.ReadParameter(parameter, index, element))];
        if (problems.Count == before)
        {
            this.CheckWhole(parameters);
        }

        return problems.Count == before ? (element, parameters.ToEquatableArray()) : null;
    }

    private LossParameter ReadParameter(IParameterSymbol parameter, int index, ElementType element)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In))
        {
            return this.Unfit(index, $"'{parameter.Name}' is passed by reference", "pass it by value");
        }

        OperandType type = this.types[index];
        bool isRead = type.Shape == OperandShape.ReadOnlySpan && type.SupportedElement == element;
        if (index == 0)
        {
            return isRead ? new(parameter.Name, LossRole.Prediction) : this.Unfit(index, $"'{parameter.Name}' has the type '{parameter.Type.ToDisplayString()}'", this.Expected);
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
            if (parameter is { Name: "columns", Type.SpecialType: SpecialType.System_Int32 })
            {
                return new(parameter.Name, LossRole.Columns);
            }

            if (type.SupportedElement == element && loss.FindOption(parameter.Name) is { IsOperand: true } option)
            {
                return new(parameter.Name, LossRole.Option, option.Operand);
            }
        }

        return this.Unfit(index, $"'{parameter.Type.ToDisplayString()} {parameter.Name}' is nothing that '{loss.Name}' takes", this.Possible(element), SignatureRemedies.RenameToColumns(method, index, MethodEdits.Of(places)));
    }

    private LossParameter ReadTarget(IParameterSymbol parameter, OperandType type, bool isRead)
    {
        if (isRead && loss.TakesValues)
        {
            return new(parameter.Name, LossRole.Target);
        }

        bool isIndex = type.Shape == OperandShape.ReadOnlySpan && type.Element.SpecialType is (SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Byte);
        if (isIndex && loss.TakesIndices)
        {
            return new(parameter.Name, LossRole.Labels);
        }

        string? OtherFor(LabelEncoding labels) => loss.ForLabels.TryGetValue(labels, out string? other) ? other : null;
        string remedy = (isIndex, isRead) switch
        {
            (true, _) when loss.Prediction == PredictionDomain.Simplex && OtherFor(LabelEncoding.Index) is { } sparse => $"use [Loss(\"{sparse}\")] for indices, or pass one-hot rows",
            (_, true) when loss.Prediction == PredictionDomain.Simplex && OtherFor(LabelEncoding.OneHot) is { } dense => $"use [Loss(\"{dense}\")] for one-hot rows, or pass indices",
            _ => this.Expected,
        };
        return this.Unfit(Loss.TargetPlace, $"'{parameter.Name}' has the type '{parameter.Type.ToDisplayString()}', which is no target of '{loss.Name}'", remedy);
    }

    private LossParameter ReadOperand(IParameterSymbol parameter, int index)
    {
        if (loss.TakesClassWeights && (parameter.Name is "classWeights" or "weights" || string.Equals(parameter.Name, loss.ClassWeights, StringComparison.Ordinal)))
        {
            return new(parameter.Name, LossRole.ClassWeights);
        }

        if (loss.TakesWeights && parameter.Name is ("weight" or "weights"))
        {
            return this.ReadWeight(parameter, index);
        }

        if (loss.TakesVariance && string.Equals(parameter.Name, Loss.VarianceOperand, StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.Variance);
        }

        return loss.FindOption(parameter.Name) is { IsOperand: true } option
            ? new(parameter.Name, LossRole.ColumnOption, option.Operand)
            : this.Unfit(index, $"'{parameter.Name}' is nothing that '{loss.Name}' takes", this.Possible(null));
    }

    private LossParameter ReadWeight(IParameterSymbol parameter, int index) =>
        (AttributeReader.Has(parameter, "PerColumn"), AttributeReader.Has(parameter, "PerRow")) switch
        {
            (true, true) => this.Unfit(index, $"'{parameter.Name}' cannot be one value a column and one a row", "mark it with either [PerColumn] or [PerRow]"),
            (true, _) => new(parameter.Name, LossRole.ColumnWeight),
            (_, true) => new(parameter.Name, LossRole.RowWeight),
            _ => new(parameter.Name, LossRole.Weight),
        };

    private LossParameter ReadOutput(IParameterSymbol parameter, int index)
    {
        if (string.Equals(parameter.Name, "d" + method.Parameters[0].Name, StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.Gradient);
        }

        if (loss.TakesVariance && string.Equals(parameter.Name, "d" + Loss.VarianceOperand, StringComparison.Ordinal))
        {
            return new(parameter.Name, LossRole.VarianceGradient);
        }

        return string.Equals(parameter.Name, "losses", StringComparison.Ordinal)
            ? new(parameter.Name, LossRole.Losses)
            : this.Unfit(index, $"'{parameter.Name}' is neither the gradient of '{method.Parameters[0].Name}' nor the losses of the {(loss.IsOfRows ? "rows" : "elements")}", $"name it 'd{method.Parameters[0].Name}' or 'losses'");
    }

    private void CheckWhole(IReadOnlyList<LossParameter> parameters)
    {
        if (loss.TakesVariance && !parameters.Any(static parameter => parameter.Role == LossRole.Variance))
        {
            this.Unfit(places.Method, $"'{method.Name}' takes no variance", "add a parameter 'ReadOnlySpan<float> variance'");
        }

        // Names that are accepted twice: 'weights' beside 'classWeights', or beside 'weight'.
        foreach (LossParameter twice in parameters.GroupBy(static parameter => (parameter.Role is LossRole.ColumnWeight or LossRole.RowWeight ? LossRole.Weight : parameter.Role, parameter.Option)).Where(static group => group.Count() > 1).Select(static group => group.Last()))
        {
            this.Unfit(places.Parameter(method.Parameters.Single(parameter => string.Equals(parameter.Name, twice.Name, StringComparison.Ordinal)).Ordinal), $"'{twice.Name}' is given twice", "remove it");
        }

        foreach (LossParameter given in parameters.Where(parameter => parameter.Option.Length > 0))
        {
            LossOption option = loss.FindOption(given.Option)!;
            if (text.Find(option.Property) is not null)
            {
                problems.Add(new Problem(RuleIds.MissingOrRepeatedParameter, places.Property(option.Property), [given.Name, loss.Name, $"is set twice; keep either {option.Property} of the attribute or the method's '{given.Name}'"]));
            }
        }

        if (text.Find(Loss.IgnoreIndex) is not null && parameters[Loss.TargetPlace].Role != LossRole.Labels)
        {
            this.Unfit(places.Property(Loss.IgnoreIndex), $"'{method.Name}' has no labels that could be ignored", "remove IgnoreIndex; a row of zeros does not count as a target");
        }
    }

    private string Possible(ElementType? element)
    {
        string keyword = (element ?? OperandType.Of(method.ReturnType).SupportedElement) == ElementType.Double ? "double" : "float";
        List<string> possible = ["'int columns'"];
        possible.AddRange(loss.Options.Where(static option => option.IsOperand).Select(option => $"'{keyword} {option.Operand}'"));
        if (loss.TakesClassWeights)
        {
            possible.Add($"'ReadOnlySpan<{keyword}> {loss.ClassWeights}'");
        }

        if (loss.TakesWeights)
        {
            possible.Add($"'ReadOnlySpan<{keyword}> weight'");
        }

        if (loss.TakesVariance)
        {
            possible.Add($"'ReadOnlySpan<{keyword}> variance'");
            possible.Add($"'Span<{keyword}> dvariance'");
        }

        possible.Add($"'Span<{keyword}> d{method.Parameters[0].Name}'");
        possible.Add($"'Span<{keyword}> losses'");
        return "behind prediction and target it takes " + string.Join(", ", possible);
    }

    private LossParameter Unfit(int index, string fault, string remedy, Remedy? cure = null)
    {
        this.Unfit(places.Parameter(index), fault, remedy, cure);
        return new(method.Parameters[index].Name, LossRole.Unknown);
    }

    private void Unfit(Location place, string fault, string remedy, Remedy? cure = null) =>
        problems.Add(new Problem(RuleIds.UnfitSignature, place, [fault, remedy]) { Remedies = RemedyList.Of(cure) });
}
