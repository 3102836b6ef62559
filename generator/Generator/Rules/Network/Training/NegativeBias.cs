using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT406: negative bias before a rectifier.</summary>
internal sealed class NegativeBias()
    : HiddenLayerRule(RuleDescriptor.Info(RuleIds.NegativeBias, RuleCategories.Training, "Negative bias before a rectifier",
        "A bias of {0} starts units of '{1}' where their gradient is 0; start at 0"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network) =>
        layer is { InitialBias: { Value: < 0 } bias, Activation: { } activation } && activation.Has(ActivationTraits.Dies)
            ? this.At(layer, bias.Place, Wording.Show(bias.Value), activation.DisplayName)
                .With(Cure.Declare(layer, LayerProperty.InitialBias, 0.0, "Start at 0"))
            : null;
}
