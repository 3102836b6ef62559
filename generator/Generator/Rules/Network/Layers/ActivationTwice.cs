using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT306: activation of an activation.</summary>
internal sealed class ActivationTwice()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.ActivationTwice, RuleCategories.Hidden, "Activation of an activation",
        "'{0}' is applied to the output of '{1}'; remove one of them"))
{
    /// <inheritdoc/>
    public override NetworkExtent Needs => NetworkExtent.Activation;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden.Concat(network.Outputs.Select(static output => output.Layer)).Select(this.Check)
            .Concat(network.Outputs.Select(this.CheckInference))
            .OfType<Finding>();

    // The softmax of log-probabilities gives the probabilities, and a step decides by them.
    private Finding? CheckInference(OutputFacts output) =>
        output.Twice is { Inner: { } inner } outer
            && IsHidden(outer)
            && IsHidden(inner)
            && !outer.Has(ActivationTraits.Steps)
            && !(outer.IsSimplex && inner.Has(ActivationTraits.LogProbability))
            ? this.At(output.Layer, outer.Place, outer.DisplayName, inner.DisplayName)
                .With(Cure.Of("Remove the activation of inference", outer.Source?.Remove()?.Edits))
            : null;

    private Finding? Check(LayerFacts layer)
    {
        if (layer.Activation is not { Inner: { } inner } outer || !IsHidden(outer) || !IsHidden(inner))
        {
            return null;
        }

        // relu(relu(x)) is relu(x).
        bool isIdempotent = string.Equals(outer.Name, inner.Name, StringComparison.Ordinal) && outer.Has(ActivationTraits.Dies);
        Finding finding = this.At(layer, outer.Place, outer.DisplayName, inner.DisplayName)
            .With(Cure.Of(outer.Source?.Keep(outer, keepsInner: true)))
            .With(Cure.Of(outer.Source?.Keep(outer, keepsInner: false)));
        return isIdempotent ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    // Functions of mathematics are the parts of formulas; caps and scaled functions are applied on purpose.
    private static bool IsHidden(ActivationFacts activation) => !activation.IsAffine
        && !activation.Has(ActivationTraits.Elementary)
        && !activation.Has(ActivationTraits.Adjusts);
}
