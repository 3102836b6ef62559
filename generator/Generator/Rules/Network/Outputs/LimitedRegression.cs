using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT207: regression output that is limited.</summary>
internal sealed class LimitedRegression()
    : OutputRule(RuleDescriptor.Warning(RuleIds.LimitedRegression, RuleCategories.Output, "Regression output that is limited",
        "The output of a regression is limited to {1} by '{0}'; use '{2}'{3}"))
{
    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        // Without a task, a squared error alone does not tell a ratio from a number that the activation cuts off.
        bool isOpen = output is
        {
            Task: PredictionTask.Unspecified, Classes: null, DeclaredLabels: null,
            Loss.Loss.Prediction: PredictionDomain.Real, Activation: { IsBounded: true, Range.Low: < 0 }
        };
        if (output is not { TargetMin: null, TargetMax: null, Activation: { IsUnlimited: false } activation }
            || (output.Task is not PredictionTask.Regression && !isOpen)
            || output.Labels is LabelEncoding.ZeroOne or LabelEncoding.PlusMinusOne or LabelEncoding.Probability
            || (activation.Has(ActivationTraits.Dies) && activation.Range.Low >= 0)
            || activation.Has(ActivationTraits.Steps)
            || output.Loss is { Loss.Prediction: PredictionDomain.AboveMinusOne or PredictionDomain.Rate })
        {
            return null;
        }

        Finding finding = this.At(output.Layer, activation.Place, activation.DisplayName, Wording.Show(activation.Range),
            output.FrontEnd.Activation("identity"), Wording.Or(output.Layer, LayerProperty.Targets))
            .With(Cure.Use(output.Layer, "identity"));
        return output.DeclaredTask is null ? finding.As(DiagnosticSeverity.Info) : finding;
    }
}
