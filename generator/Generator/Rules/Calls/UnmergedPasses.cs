using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Network;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Reports FACT604: two passes over a span that could be one.</summary>
internal sealed class UnmergedPasses()
    : CallRule<AdjacentPasses>(RuleDescriptor.Info(RuleIds.UnmergedPasses, RuleCategories.Form, "Two passes over a span that could be one",
    "'{0}' and '{1}' read and write the same span one after the other; one [Activation] with both in its expression does it in one pass"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding Check(AdjacentPasses adjacent) =>
        this.At(adjacent.Second, adjacent.Second.Place, adjacent.First.Name, adjacent.Second.Name);
}
