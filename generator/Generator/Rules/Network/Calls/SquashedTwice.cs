using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Calls;

/// <summary>Reports FACT503: a probability that is squashed once more.</summary>
internal sealed class SquashedTwice()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.SquashedTwice, RuleCategories.Network, "Probability that is squashed once more", "'{0}' squashes the output of '{1}' (line {2}) once more; remove one of them"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.ActivationTwice];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) => network.Repeated
        .Where(static repeated => repeated.Layer.Activation?.Inner is not null)
        .Select(repeated => this.At(repeated.Layer, repeated.Layer.Place, repeated.Layer.Activation!.Name, repeated.Layer.Activation.Inner!.Name, repeated.Line.ToString(CultureInfo.InvariantCulture)));
}
