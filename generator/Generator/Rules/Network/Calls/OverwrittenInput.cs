using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Facts.Calls;

namespace FusedActivations.Generator.Rules.Network.Calls;

/// <summary>Reports FACT116: a backward pass whose input was overwritten in place.</summary>
internal sealed class OverwrittenInput()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.OverwrittenInput, RuleCategories.Attribute, "Backward pass whose input was overwritten", "'{0}' needs the input of '{1}', which '{1}' overwrote with its output; {2}"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.LostInputs.Select(lost => this.At(lost.Layer, lost.Layer.Place, lost.Backward, lost.Layer.Name, RemedyOf(lost)));

    private static string RemedyOf(LostInput lost) => lost.HasOutputForm
        ? $"use '{lost.Layer.Name}BackwardFromOutput' (GeneratedMembers.BackwardFromOutput), or keep a copy of the input"
        : "keep a copy of the input, or write the output elsewhere";
}
