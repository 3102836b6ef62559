using System;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT410: class labels that are scaled.</summary>
internal sealed class ScaledLabels()
    : OutputRule(RuleDescriptor.Warning(RuleIds.ScaledLabels, RuleCategories.Training, "Class labels that are scaled",
        "The class labels run from {0} to {1}, but they must be {2}; do not scale or shift them"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if ((output.TargetMax ?? output.TargetMin) is not { } end || output.Task is PredictionTask.Regression)
        {
            return null;
        }

        double low = output.TargetMin?.Value ?? 0;
        double high = output.TargetMax?.Value ?? output.Classes?.Value - 1 ?? 1;
        (bool isWrong, string legal) = output.Labels switch
        {
            LabelEncoding.Index when output.Classes is { } classes =>
                (low != 0 || high != classes.Value - 1, $"the integers 0..{classes.Value - 1}"),
            LabelEncoding.Index => (low != 0 || high != Math.Floor(high) || high < 1, "integers from 0"),
            LabelEncoding.OneHot or LabelEncoding.MultiHot or LabelEncoding.ZeroOne => (low != 0 || high != 1, "0 or 1"),
            _ => (false, ""),
        };
        return isWrong ? this.At(output.Layer, end.Place, Wording.Show(low), Wording.Show(high), legal) : null;
    }
}
