using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT216: squared error of a sigmoid on 0/1 labels.</summary>
internal sealed class SquaredErrorOfSigmoid()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SquaredErrorOfSigmoid, RuleCategories.Output, "Squared error of a sigmoid on 0/1 labels",
        "'{0}' of '{1}' on {2} has hardly a gradient where the unit is wrong and sure; use '{3}'{4}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not
            {
                Loss: { Loss.Prediction: PredictionDomain.Real, Loss.IsAbsolute: false } loss,
                Activation: { IsPerUnitProbability: true } activation, Intent: not ModelIntent.Brier, TargetMin: null
                or { Value: 0 }, TargetMax: null or { Value: 1 }
            }
            || !activation.Has(ActivationTraits.Saturates))
        {
            return null;
        }

        bool areLabels = output.Task is PredictionTask.Binary or PredictionTask.Multilabel or PredictionTask.Multiclass
            || (output.Labels is LabelEncoding.ZeroOne or LabelEncoding.MultiHot or LabelEncoding.OneHot
                && output.Task is PredictionTask.Unspecified or PredictionTask.Regression);
        bool isOpen = output is { DeclaredTask: null, DeclaredLabels: null, TargetMin: null, TargetMax: null, Classes: null };
        if (!areLabels && !isOpen)
        {
            return null;
        }

        bool isExclusive = output.Task is PredictionTask.Multiclass && output.Intent is not ModelIntent.OneVsAll;
        string use = isExclusive ? Wording.CategoricalLoss(output) : "binary_cross_entropy";
        Finding finding = this.At(
            output.Layer,
            loss.Place,
            loss.Name,
            activation.DisplayName,
            areLabels ? "0/1 labels" : "what may be 0/1 labels",
            output.FrontEnd.Loss(use),
            areLabels ? Wording.Or(output.Layer, LayerProperty.Intent, ModelIntent.Brier) : Wording.Or(output.Layer, LayerProperty.Task))
            .With(isExclusive ? Cure.Use(output, "softmax", use) : Cure.UseLoss(output, use))
            .With(isExclusive ? null : Cure.LeaveToLoss(output, "binary_cross_entropy_with_logits"))
            .With(Cure.Declare(output.Layer, LayerProperty.Intent, ModelIntent.Brier));
        return areLabels && output.Task is not PredictionTask.Regression ? finding : finding.As(DiagnosticSeverity.Info);
    }
}
