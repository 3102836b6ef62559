using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Calls;

/// <summary>Reports FACT604: two passes over a span that could be one.</summary>
internal sealed class UnmergedPasses()
    : NetworkRule(RuleDescriptor.Info(RuleIds.UnmergedPasses, RuleCategories.Form, "Two passes over a span that could be one", "'{0}' and '{1}' read and write the same span one after the other; one [Activation] with both in its expression does it in one pass"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Adjacent.Select(adjacent => this.At(adjacent.Second, adjacent.Second.Place, adjacent.First.Name, adjacent.Second.Name));
}
