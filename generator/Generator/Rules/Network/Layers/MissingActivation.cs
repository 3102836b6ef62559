using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT301: two layers without an activation between them.</summary>
internal sealed class MissingActivation()
    : HiddenLayerRule(
        RuleDescriptor.Warning(RuleIds.MissingActivation, RuleCategories.Hidden, "Two layers without an activation between them",
            "No activation stands between '{0}' and '{1}', which together are one linear layer; use '{2}'"))
{
    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network)
    {
        if (!LinearLayers.IsCollapsing(layer, network) || LinearLayers.Next(layer, network) is not { } next)
        {
            return null;
        }

        string use = Wording.HiddenActivation(network);
        return this.At(layer, layer.Activation!.Place, layer.Name, next.Name, layer.FrontEnd.Activation(use))
            .With(Cure.Use(layer, use))
            .With(Cure.Declare(layer, LayerProperty.Role, LayerRole.Bottleneck));
    }
}
