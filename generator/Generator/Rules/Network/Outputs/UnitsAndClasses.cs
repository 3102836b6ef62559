using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT206: number of units that does not fit the classes.</summary>
internal sealed class UnitsAndClasses()
    : OutputRule(RuleDescriptor.Warning(RuleIds.UnitsAndClasses, RuleCategories.Output, "Number of units that does not fit the classes",
        "{0} for {1}; use {2}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.NoProbabilityForLoss, RuleIds.LabelsAndLoss];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) => output switch
    {
        { Layer.Units: null } => null,
        { Units: 1, Loss: { Loss.IsRowwise: true, Loss.Prediction: not PredictionDomain.LogProbability } loss } =>
            this.ForOneUnit(output, loss),
        { Task: PredictionTask.Binary } => this.ForBinary(output),
        { Task: PredictionTask.Multiclass or PredictionTask.Multilabel or PredictionTask.Unspecified, Classes: { } classes }
            when output.Units != classes.Value => this.ForClasses(output, classes.Value),
        { Task: PredictionTask.Multiclass, Units: 1, Classes: null } => this.At(output.Layer, output.Layer.Units.Place, "1 output unit",
            "several classes", "one unit for each class" + Wording.Or(output.Layer, LayerProperty.Task, PredictionTask.Binary)),
        _ => null,
    };

    private static string Count(int units) => units == 1 ? "1 output unit" : $"{units} output units";

    private Finding? ForOneUnit(OutputFacts output, LossFacts loss)
    {
        bool takesLogits = loss.Loss.Prediction is PredictionDomain.Logits;
        string one = takesLogits ? "binary_cross_entropy_with_logits" : "binary_cross_entropy";
        return this.At(
            output.Layer,
            output.Layer.Units!.Place,
            "1 output unit",
            $"'{loss.Name}', which compares the units of a row",
            output.Classes is { Value: > 2 } classes
                ? Wording.Units(output.Layer, classes.Value)
                : $"'{output.FrontEnd.Loss(one)}', or one unit for each class")
            .With(output.Classes is { Value: > 1 } several
                ? Cure.Declare(output.Layer, LayerProperty.Units, several.Value, $"Use {several.Value} units")
                : null)
            .With(output.Classes is { Value: > 2 } ? null : takesLogits ? Cure.UseLoss(output, one) : Cure.Use(output, "sigmoid", one));
    }

    // Two units are two classes where a softmax or a one-hot label makes them so.
    private Finding? ForBinary(OutputFacts output)
    {
        bool isPair = output.Units is 2 && (output.Activation is null
            || output.Activation.Has(ActivationTraits.Rowwise)
            || output.Loss is { Loss.IsRowwise: true }
            || output.Labels is LabelEncoding.OneHot);
        return output.Units is 1 || isPair
            ? null
            : this.At(output.Layer, output.Layer.Units!.Place, Count(output.Units!.Value), "a binary task", Wording.Units(output.Layer, 1))
                .With(Cure.Declare(output.Layer, LayerProperty.Units, 1, "Use 1 unit"));
    }

    private Finding? ForClasses(OutputFacts output, int classes)
    {
        if (output.Units is 1 && classes == 2)
        {
            return null;
        }

        Finding finding = this.At(
            output.Layer,
            output.Layer.Units!.Place,
            Count(output.Units!.Value),
            $"{classes} classes",
            Wording.Units(output.Layer, classes)
                + (output.Task is PredictionTask.Unspecified ? Wording.Or(output.Layer, LayerProperty.Task) : ""))
            .With(Cure.Declare(output.Layer, LayerProperty.Units, classes, $"Use {classes} units"));
        return output.Task is PredictionTask.Unspecified ? finding.As(DiagnosticSeverity.Info) : finding;
    }
}
