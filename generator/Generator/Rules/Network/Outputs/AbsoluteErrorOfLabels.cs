using System.Collections.Generic;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT218: absolute error on class labels.</summary>
internal sealed class AbsoluteErrorOfLabels()
    : OutputRule(RuleDescriptor.Warning(RuleIds.AbsoluteErrorOfLabels, RuleCategories.Output, "Absolute error on class labels",
        "The gradient of '{0}' is the same for a label that is nearly right and one that is wrong; use '{1}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.NoProbability];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        bool areLabels = output.Task is PredictionTask.Binary or PredictionTask.Multiclass or PredictionTask.Multilabel
            || (output.Task is PredictionTask.Unspecified
                && output.Labels is LabelEncoding.ZeroOne or LabelEncoding.OneHot or LabelEncoding.MultiHot or LabelEncoding.PlusMinusOne);
        if (!areLabels || output.Loss is not { Loss.IsAbsolute: true } loss)
        {
            return null;
        }

        bool isExclusive = output.Task is PredictionTask.Multiclass || output.Activation is { IsSimplex: true };
        string use = isExclusive ? Wording.CategoricalLoss(output) : "binary_cross_entropy";
        bool fits = output.Activation is { } activation && (isExclusive ? activation.IsSimplex : activation.IsPerUnitProbability);
        return this.At(output.Layer, loss.Place, loss.Name, output.FrontEnd.Loss(use))
            .With(fits ? Cure.UseLoss(output, use) : Cure.Use(output, isExclusive ? "softmax" : "sigmoid", use));
    }
}
