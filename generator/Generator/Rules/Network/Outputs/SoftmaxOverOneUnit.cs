using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT201: softmax over one unit.</summary>
internal sealed class SoftmaxOverOneUnit()
    : NetworkRule(RuleDescriptor.Error(RuleIds.SoftmaxOverOneUnit, RuleCategories.Output, "Softmax over one unit",
        "'{0}' over 1 unit always gives {1} and its gradient is always 0; use {2}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
    [
        RuleIds.SoftmaxForIndependentLabels,
        RuleIds.UnitsAndClasses,
        RuleIds.LimitedRegression,
        RuleIds.SoftmaxTwice,
        RuleIds.SigmoidTwice,
        RuleIds.RedundantLogSoftmax,
        RuleIds.NoProbabilityForLoss,
        RuleIds.NoLogProbability,
        RuleIds.SquaredErrorOfSoftmax,
        RuleIds.AbsoluteErrorOfLabels,
        RuleIds.BinaryLossOfSoftmax,
        RuleIds.LabelsAndLoss,
        RuleIds.LabelSigns,
        RuleIds.SoftmaxOverBatch,
        RuleIds.HiddenSoftmax,
        RuleIds.ZeroDerivative,
        RuleIds.UnfusedPair
    ];

    /// <inheritdoc/>
    public override NetworkExtent Needs => NetworkExtent.Activation;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden.Select(layer => this.Check(layer, null))
            .Concat(network.Outputs
                .Concat(network.Outputs.Select(static output => output.Inferred).OfType<OutputFacts>())
                .Select(output => this.Check(output.Layer, output)))
            .OfType<Finding>();

    private Finding? Check(LayerFacts layer, OutputFacts? output)
    {
        if (layer is not { Units.Value: 1, IsWeighting: false, Activation: { } activation } || !activation.Has(ActivationTraits.Rowwise))
        {
            return null;
        }

        string unit = RowCatalogue.Find(activation.Name)?.PerUnit ?? "sigmoid";
        bool isMulticlass = output is { Classes.Value: > 2 };
        string units = isMulticlass ? $"{output!.Classes!.Value} units" : $"'{layer.FrontEnd.Activation(unit)}'";
        Finding finding = this.At(layer, activation.Place, activation.DisplayName, activation.IsSimplex ? "1" : "0", units);
        Remedy? moreUnits = isMulticlass ? Cure.Declare(layer, LayerProperty.Units, output!.Classes!.Value, $"Use {units}") : null;
        return finding.With(moreUnits).With(output is null ? Cure.Use(layer, unit) : ForOneUnit(output, unit));
    }

    // A loss that compares the units of a row has nothing to compare either.
    private static Remedy? ForOneUnit(OutputFacts output, string unit) => output.Loss?.Loss switch
    {
        { Prediction: PredictionDomain.Logits or PredictionDomain.LogProbability } =>
            Cure.Use(output, "identity", "binary_cross_entropy_with_logits"),
        { IsRowwise: true } => Cure.Use(output, unit, "binary_cross_entropy"),
        _ => Cure.Use(output.Layer, unit),
    };
}
