using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT208: rectified output of a regression.</summary>
internal sealed class RectifiedRegression()
    : OutputRule(RuleDescriptor.Warning(RuleIds.RectifiedRegression, RuleCategories.Output, "Rectified output of a regression",
        "'{0}' cannot give a negative number and its gradient is 0 where it gives {1}; use '{2}'"))
{
    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        bool isOpen = output is
        {
            Task: PredictionTask.Unspecified, Classes: null, DeclaredLabels: null,
            Loss.Loss.Prediction: PredictionDomain.Real
        };
        bool isRegression = isOpen || output.Task is PredictionTask.Regression;
        bool isNonNegative = output.Task is PredictionTask.NonNegative && output.Intent is ModelIntent.None;
        if ((!isRegression && !isNonNegative)
            || output.Activation is not { Range.Low: >= 0 } activation
            || !activation.Has(ActivationTraits.Dies))
        {
            return null;
        }

        // Targets that are declared not to be negative need no negative output, but a unit that can recover.
        bool isLegal = isNonNegative
            || output.TargetMin is { Value: >= 0 }
            || output.Loss is { Loss.Prediction: PredictionDomain.AboveMinusOne };
        string use = isLegal ? "softplus" : "identity";
        Finding finding = this.At(output.Layer, activation.Place, activation.DisplayName, Wording.Show(activation.Range.Low),
            output.FrontEnd.Activation(use)).With(Cure.Use(output.Layer, use));
        return isLegal || output.DeclaredTask is null ? finding.As(DiagnosticSeverity.Info) : finding;
    }
}
