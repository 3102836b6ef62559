using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT408: inputs that are not scaled.</summary>
internal sealed class UnscaledInputs()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.UnscaledInputs, RuleCategories.Training, "Inputs that are not scaled",
        "Inputs reach {0} before '{1}'; scale them to {2}"))
{
    private const double Unscaled = 10;

    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network)
    {
        LayerFacts? first = network.Hidden.Concat(network.Outputs.Select(static output => output.Layer)).FirstOrDefault();
        if (first is null or { IsNormalized: true } or { Kind: LayerKind.Embedding })
        {
            return [];
        }

        double low = network.InputMin?.Value ?? 0;
        double high = network.InputMax?.Value ?? 0;
        (double farthest, Location? place) = Math.Abs(low) > Math.Abs(high)
            ? (low, network.InputMin?.Place)
            : (high, network.InputMax?.Place);
        string scale = first.Activation is { IsBounded: true, Range.Low: < 0 } ? "-1..1" : "0..1";
        Finding finding = this.At(first, place, Wording.Show(farthest), first.Activation?.DisplayName ?? first.Name, scale);
        return Math.Abs(farthest) > Unscaled ? [finding]

            // Standardized inputs reach about 3 on both sides.
            : network.InputMin is { Value: >= 0 } && farthest > 1 ? [finding.As(DiagnosticSeverity.Info)]
            : [];
    }
}
