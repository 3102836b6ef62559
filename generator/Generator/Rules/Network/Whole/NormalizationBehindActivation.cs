using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT504: batch normalisation behind the activation.</summary>
internal sealed class NormalizationBehindActivation()
    : HiddenLayerRule(RuleDescriptor.Off(RuleIds.NormalizationBehindActivation, RuleCategories.Network,
        "Batch normalisation behind the activation", "Batch normalization stands behind '{0}'; the usual place is before it"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network) =>
        layer is { Normalization: { Value: Normalization.BatchAfter } normalization, Activation: { IsAffine: false } activation }
            ? this.At(layer, normalization.Place, activation.DisplayName)
                .With(Cure.Declare(layer, LayerProperty.Normalization, Normalization.BatchBefore, "Use BatchBefore"))
            : null;
}
