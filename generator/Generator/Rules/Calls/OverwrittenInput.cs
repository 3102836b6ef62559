using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Rules.Network;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Reports FACT116: a backward pass whose input was overwritten in place.</summary>
internal sealed class OverwrittenInput()
    : CallRule<LostInput>(RuleDescriptor.Warning(RuleIds.OverwrittenInput, RuleCategories.Attribute,
        "Backward pass whose input was overwritten", "'{0}' needs the input of '{1}', which '{1}' overwrote with its output; {2}"))
{
    /// <inheritdoc/>
    protected override Finding Check(LostInput lost) =>
        this.At(lost.Layer, lost.Layer.Place, lost.Backward, lost.Layer.Name, RemedyOf(lost)).With(Cure.Of(lost.FromOutput));

    private static string RemedyOf(LostInput lost) => lost.HasOutputForm
        ? $"use '{lost.Layer.Name}{Pass.BackwardFromOutput.Suffix}' (GeneratedMembers.{Pass.BackwardFromOutput.Member}), or keep a copy of the input"
        : "keep a copy of the input, or write the output elsewhere";
}
