using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT205: softmax for labels that do not exclude each other.</summary>
internal sealed class SoftmaxForIndependentLabels()
    : OutputRule(
        RuleDescriptor.Warning(
            RuleIds.SoftmaxForIndependentLabels,
            RuleCategories.Output,
            "Softmax for labels that do not exclude each other",
            "{0} makes the labels compete for a sum of 1, but any number of them may hold; use '{1}' and '{2}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
    [
        RuleIds.SoftmaxTwice,
        RuleIds.SigmoidTwice,
        RuleIds.RedundantLogSoftmax,
        RuleIds.NoProbabilityForLoss,
        RuleIds.NoLogProbability,
        RuleIds.AbsoluteErrorOfLabels,
        RuleIds.LabelsAndLoss,
        RuleIds.NoInferenceActivation,
        RuleIds.UnfusedPair
    ];

    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Task: PredictionTask.Multilabel, Activation: { } activation })
        {
            return null;
        }

        bool isSoftmax = activation.Has(ActivationTraits.Rowwise);
        bool isSoftmaxInLoss = activation.IsAffine && output.Loss is { Loss.Prediction: PredictionDomain.Logits };
        if (!isSoftmax && !isSoftmaxInLoss)
        {
            return null;
        }

        bool takesProbability = output.Loss is null or { Loss.Prediction: PredictionDomain.Probability };
        Finding finding = this.At(
            output.Layer,
            isSoftmax ? activation.Place : output.Loss!.Place,
            $"'{(isSoftmax ? activation.DisplayName : output.Loss!.Name)}'",
            output.FrontEnd.Activation("sigmoid"),
            output.FrontEnd.Loss("binary_cross_entropy"));
        return isSoftmaxInLoss
            ? finding.With(Cure.UseLoss(output, "binary_cross_entropy_with_logits"))
            : finding.With(Cure.Use(output, "sigmoid", takesProbability ? null : "binary_cross_entropy"))
                .With(Cure.Declare(output.Layer, LayerProperty.Task, PredictionTask.Multiclass));
    }
}
