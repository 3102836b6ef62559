using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT505: bias before batch normalisation.</summary>
internal sealed class BiasBeforeNormalization()
    : NetworkRule(RuleDescriptor.Info(RuleIds.BiasBeforeNormalization, RuleCategories.Network, "Bias before batch normalisation",
        "Batch normalization subtracts the bias of '{0}' again; {1}"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden.Concat(network.Outputs.Select(static output => output.Layer)).Select(this.Check).OfType<Finding>().Take(1);

    private Finding? Check(LayerFacts layer)
    {
        Location? bias = layer.UseBias is { Value: true } declared ? declared.Place
            : layer.UseBias is null ? layer.BiasInitializer?.Place ?? layer.InitialBias?.Place
            : null;
        return layer.Normalization is { Value: Normalization.BatchBefore } && bias is not null
            ? this.At(layer, bias, layer.Name, layer.FrontEnd.Say(new Setting(LayerProperty.UseBias, false)) ?? "leave it out")
                .With(Cure.Declare(layer, LayerProperty.UseBias, false))
            : null;
    }
}
