using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT501: hidden layers with different activations.</summary>
internal sealed class MixedActivations()
    : NetworkRule(RuleDescriptor.Off(RuleIds.MixedActivations, RuleCategories.Network, "Hidden layers with different activations",
        "The hidden layers mix {0}; use one activation unless there is a reason"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network)
    {
        LayerFacts[] layers = [.. network.Hidden
            .Where(static layer =>
                layer is { Role: LayerRole.Unspecified, Kind: LayerKind.Dense or LayerKind.Convolution, Activation.IsAffine: false })];
        string[] names = [.. layers.Select(static layer => layer.Activation!.Name).Distinct(StringComparer.Ordinal)];
        LayerFacts? odd = layers.FirstOrDefault(layer => !string.Equals(layer.Activation!.Name, names[0], StringComparison.Ordinal));
        return odd is null
            ? []
            : [this.At(odd, odd.Activation!.Place, string.Join(", ", names.Select(name => $"'{odd.FrontEnd.Activation(name)}'")))
                .With(Cure.Use(odd, names[0]))];
    }
}
