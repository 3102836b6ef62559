using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT209: targets that the output cannot reach.</summary>
internal sealed class UnreachableTargets()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.UnreachableTargets, RuleCategories.Output, "Targets that the output cannot reach",
        "The targets {0} {1} {2} of '{3}'; {4}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.RectifiedRegression];

    /// <inheritdoc/>
    public override NetworkExtent Needs => NetworkExtent.Output;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Outputs
            .Concat(network.Outputs.Select(static output => output.Inferred).OfType<OutputFacts>())
            .Where(static output => !output.Layer.IsWeighting)
            .Select(output => this.Check(output, TargetsOf(output, network)))
            .OfType<Finding>();

    private Finding? Check(OutputFacts output, Interval? targets)
    {
        if (targets is null
            || output.Activation is not { IsUnlimited: false } activation
            || activation.Has(ActivationTraits.Rowwise)
            || activation.Has(ActivationTraits.Steps))
        {
            return null;
        }

        Interval range = activation.Range;
        bool isReached = !(targets.Low < range.Low && !double.IsInfinity(targets.Low))
            && !(targets.High > range.High && !double.IsInfinity(targets.High));
        string use = Fitting(targets);
        if (!isReached)
        {
            return this.At(output.Layer, activation.Place, Show(targets), "lie outside of the range", Wording.Show(range),
                activation.DisplayName, $"use '{output.FrontEnd.Activation(use)}', or scale the targets").With(Cure.Use(output.Layer, use));
        }

        // Half of the range or less: the targets are probably scaled for another activation.
        bool isNarrow = activation.IsBounded && (targets.High - targets.Low) * 2 <= range.High - range.Low;
        return isNarrow && !string.Equals(use, activation.Name, StringComparison.Ordinal)
            ? this.At(output.Layer, activation.Place, Show(targets), "use only a part of the range", Wording.Show(range),
                activation.DisplayName, $"use '{output.FrontEnd.Activation(use)}', or scale the targets to the whole range")
                .With(Cure.Use(output.Layer, use))
                .As(DiagnosticSeverity.Info)
            : null;
    }

    private static Interval? TargetsOf(OutputFacts output, NetworkFacts network)
    {
        if (output.Task is PredictionTask.Binary
            or PredictionTask.Multiclass
            or PredictionTask.Multilabel
            or PredictionTask.Composition
            or PredictionTask.Embedding
            || output.Labels is LabelEncoding.Index
                or LabelEncoding.OneHot
                or LabelEncoding.MultiHot
                or LabelEncoding.ZeroOne
                or LabelEncoding.PlusMinusOne)
        {
            return null;
        }

        // What is reconstructed is the input, and a ratio needs no declaration of its ends.
        bool isInput = output.Task is PredictionTask.Reconstruction && output is { TargetMin: null, TargetMax: null };
        double? low = isInput ? network.InputMin?.Value : output.TargetMin?.Value;
        double? high = isInput ? network.InputMax?.Value : output.TargetMax?.Value;
        if (output.Task is PredictionTask.UnitInterval)
        {
            (low, high) = (low ?? 0, high ?? 1);
        }

        return low is null && high is null
            ? null
            : new Interval(low ?? double.NegativeInfinity, LowOpen: low is null, high ?? double.PositiveInfinity, HighOpen: high is null);
    }

    private static string Fitting(Interval targets) => targets switch
    {
        { Low: >= 0, High: <= 1 } => "sigmoid",
        { Low: >= -1, High: <= 1 } => "tanh",
        _ => "identity",
    };

    private static string Show(Interval targets) =>
        double.IsInfinity(targets.Low) ? $"up to {Wording.Show(targets.High)}"
            : double.IsInfinity(targets.High) ? $"from {Wording.Show(targets.Low)}"
            : Wording.Show(targets);
}
