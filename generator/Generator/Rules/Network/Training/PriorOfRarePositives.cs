using System;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT411: output bias that ignores rare positives.</summary>
internal sealed class PriorOfRarePositives()
    : OutputRule(RuleDescriptor.Off(RuleIds.PriorOfRarePositives, RuleCategories.Training, "Output bias that ignores rare positives",
        "Positives are {0} of the labels; start the bias of the output at logit({0}) = {1}"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is
        {
            PositiveRate: { Value: > 0 and < 0.1 } rate, Task: PredictionTask.Binary
            or PredictionTask.Multilabel, Layer.InitialBias: null
        }
            ? this.At(output.Layer, rate.Place, Wording.Show(rate.Value), Wording.Show(Math.Log(rate.Value / (1 - rate.Value))))
                .With(Cure.Declare(output.Layer, LayerProperty.InitialBias, Math.Round(Math.Log(rate.Value / (1 - rate.Value)), 3),
                    "Start at the logit"))
            : null;
}
