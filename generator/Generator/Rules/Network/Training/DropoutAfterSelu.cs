using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT403: dropout behind a self-normalising activation.</summary>
internal sealed class DropoutAfterSelu()
    : HiddenLayerRule(RuleDescriptor.Warning(RuleIds.DropoutAfterSelu, RuleCategories.Training,
        "Dropout behind a self-normalising activation", "Dropout moves the mean and the variance that '{0}' keeps; use alpha dropout{1}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network) =>
        layer is { Dropout: { Value: > 0 and < 1 } dropout, AlphaDropout: false, Activation: { } activation }
            && activation.Has(ActivationTraits.SelfNormalizes)
            ? this.At(layer, dropout.Place, activation.DisplayName,
                layer.FrontEnd.Say(new Setting(LayerProperty.AlphaDropout, true)) is { } way ? ", and " + way : "")
                .With(Cure.Declare(layer, LayerProperty.AlphaDropout, true))
            : null;
}
