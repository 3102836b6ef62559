using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT231: accuracy of a regression.</summary>
internal sealed class AccuracyOfRegression()
    : OutputRule(RuleDescriptor.Info(RuleIds.AccuracyOfRegression, RuleCategories.Output, "Accuracy of a regression",
        "'{0}' counts equal numbers, which a regression hardly ever gives; watch 'mean_absolute_error' or 'r2'"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is
        {
            Metric: { } metric, Task: PredictionTask.Regression
            or PredictionTask.NonNegative
            or PredictionTask.Bounded
            or PredictionTask.UnitInterval
        }
        && MetricNames.IsAccuracy(metric.Value)
            ? this.At(output.Layer, metric.Place, metric.Value)
            : null;
}
