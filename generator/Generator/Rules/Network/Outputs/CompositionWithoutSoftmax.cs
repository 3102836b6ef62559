using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT222: parts of a whole that do not sum to 1.</summary>
internal sealed class CompositionWithoutSoftmax()
    : OutputRule(RuleDescriptor.Warning(RuleIds.CompositionWithoutSoftmax, RuleCategories.Output, "Parts of a whole that do not sum to 1",
        "The targets sum to 1, but the outputs of '{0}' do not; use '{1}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.NoProbabilityForLoss];

    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is { Task: PredictionTask.Composition, Units: not 1, Activation: { IsSimplex: false } activation }
        && !activation.Has(ActivationTraits.LogProbability)
        && !(activation.IsAffine && (output.Loss is { Loss.Prediction: PredictionDomain.Logits } || output.InferenceActivation is not null))
            ? this.At(output.Layer, activation.Place, activation.DisplayName, output.FrontEnd.Activation("softmax"))
                .With(Cure.Use(output.Layer, "softmax"))
            : null;
}
