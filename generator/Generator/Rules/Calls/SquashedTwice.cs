using System.Collections.Generic;
using System.Globalization;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts.Calls;
using FusedActivations.Generator.Rules.Network;

namespace FusedActivations.Generator.Rules.Calls;

/// <summary>Reports FACT503: a probability that is squashed once more.</summary>
internal sealed class SquashedTwice()
    : CallRule<RepeatedSquash>(RuleDescriptor.Warning(RuleIds.SquashedTwice, RuleCategories.Network,
        "Probability that is squashed once more", "'{0}' squashes the output of '{1}' (line {2}) once more; remove one of them"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.ActivationTwice];

    /// <inheritdoc/>
    protected override Finding? Check(RepeatedSquash repeated) => repeated.Layer.Activation is { Inner: { } inner } outer
        ? this.At(repeated.Layer, repeated.Layer.Place, outer.DisplayName, inner.DisplayName,
            repeated.Line.ToString(CultureInfo.InvariantCulture))
            .With(Cure.Of(outer.Source?.Keep(outer, keepsInner: true)))
            .With(Cure.Of(outer.Source?.Keep(outer, keepsInner: false)))
        : null;
}
