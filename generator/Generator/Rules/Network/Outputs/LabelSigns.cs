using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT221: labels of -1/+1 where 0/1 is needed, or the reverse.</summary>
internal sealed class LabelSigns()
    : OutputRule(RuleDescriptor.Warning(RuleIds.LabelSigns, RuleCategories.Output, "Labels of -1/+1 where 0/1 is needed, or the reverse",
        "The labels are {0}, but {1} needs {2}; {3}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.NoProbability, RuleIds.SquaredErrorOfSigmoid, RuleIds.LabelsAndLoss];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output.Task is PredictionTask.Regression or PredictionTask.Bounded or PredictionTask.Reconstruction or PredictionTask.Policy
            || output.Activation is { } step && step.Has(ActivationTraits.Steps))
        {
            return null;
        }

        bool isProbabilityLoss = output.Loss is { Loss.Prediction: PredictionDomain.Probability or PredictionDomain.Logit };
        bool isScoreLoss = output.Loss is { Loss.Prediction: PredictionDomain.Score };
        return (output.DeclaredLabels, output.Activation) switch
        {
            ({ Value: LabelEncoding.PlusMinusOne } labels, _) when isProbabilityLoss =>
                this.At(output.Layer, labels.Place, "-1/+1", $"'{output.Loss!.Name}'", "0/1", "map them with (label + 1) / 2"),
            ({ Value: LabelEncoding.PlusMinusOne } labels, { Range: { Low: >= 0, High: <= 1 } } activation) => this.At(
                output.Layer,
                labels.Place,
                "-1/+1",
                $"'{activation.DisplayName}'",
                "0/1",
                $"map them with (label + 1) / 2, or use '{output.FrontEnd.Activation("tanh")}'")
                .With(Cure.Use(output.Layer, "tanh")),
            ({ Value: LabelEncoding.ZeroOne } labels, _) when isScoreLoss =>
                this.At(output.Layer, labels.Place, "0/1", $"'{output.Loss!.Name}'", "-1/+1", "map them with 2 * label - 1"),
            ({ Value: LabelEncoding.ZeroOne }, { IsBounded: true, Range: { Low: < 0 } } activation)
                when !isProbabilityLoss => this.At(output.Layer, activation.Place, "0/1", $"'{activation.DisplayName}'", "-1/+1",
                    $"use '{output.FrontEnd.Activation("sigmoid")}', or map them with 2 * label - 1")
                    .With(Cure.Use(output.Layer, "sigmoid")),
            _ => null,
        };
    }
}
