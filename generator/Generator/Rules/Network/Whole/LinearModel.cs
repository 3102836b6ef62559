using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT502: layers that together are a linear model.</summary>
internal sealed class LinearModel()
    : NetworkRule(
        RuleDescriptor.Warning(
            RuleIds.LinearModel,
            RuleCategories.Network,
            "Layers that together are a linear model",
            "The {0} layers of '{1}' have no non-linearity between them: this is a linear model; use '{2}' in the hidden layers, or remove them"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network)
    {
        if (network.Hidden.Count == 0
            || network.Outputs.Count == 0
            || !network.Hidden.All(layer => LinearLayers.IsCollapsing(layer, network)))
        {
            return [];
        }

        string activation = Wording.HiddenActivation(network);
        string use = network.Hidden[0].FrontEnd.Activation(activation);
        return [this.At(network.Hidden[network.Hidden.Count - 1], network.Place, $"{network.Hidden.Count + 1}", network.Name, use)
            .With(Cure.Of($"Use '{use}' in all hidden layers",
                [.. network.Hidden.Select(layer => Cure.Activation(layer, activation)?.Edits)]))];
    }
}
