using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT302: softmax in a hidden layer.</summary>
internal sealed class HiddenSoftmax()
    : HiddenLayerRule(RuleDescriptor.Warning(RuleIds.HiddenSoftmax, RuleCategories.Hidden, "Softmax in a hidden layer",
        "'{0}' in a hidden layer squeezes the signal of all units into a sum of 1; use '{1}'{2}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network)
    {
        string use = Wording.HiddenActivation(network);
        return layer is { IsWeighting: false, Activation: { } activation } && activation.Has(ActivationTraits.Rowwise)
            ? this.At(layer, activation.Place, activation.DisplayName, layer.FrontEnd.Activation(use),
                Wording.Or(layer, LayerProperty.Role, LayerRole.Attention))
                .With(Cure.Use(layer, use))
                .With(Cure.Declare(layer, LayerProperty.Role, LayerRole.Attention))
            : null;
    }
}
