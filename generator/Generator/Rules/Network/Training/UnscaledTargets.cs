using System;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT409: targets that are not scaled.</summary>
internal sealed class UnscaledTargets()
    : OutputRule(RuleDescriptor.Info(RuleIds.UnscaledTargets, RuleCategories.Training, "Targets that are not scaled",
        "Targets reach {0}, which a linear output must learn from weights near 0; scale them, and the prediction back"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    private const double Unscaled = 100;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not
            {
                Task: PredictionTask.Regression
            or PredictionTask.NonNegative
            or PredictionTask.Bounded, Loss: null or { Loss.Prediction: PredictionDomain.Real }, Activation: { IsUnlimited: true }
            })
        {
            return null;
        }

        Declared<double>? farthest = Math.Abs(output.TargetMin?.Value ?? 0) > Math.Abs(output.TargetMax?.Value ?? 0)
            ? output.TargetMin
            : output.TargetMax;
        return farthest is not null && Math.Abs(farthest.Value) > Unscaled
            ? this.At(output.Layer, farthest.Place, Wording.Show(farthest.Value))
            : null;
    }
}
