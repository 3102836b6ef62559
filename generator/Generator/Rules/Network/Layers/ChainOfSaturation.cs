using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT304: many saturating layers in a row.</summary>
internal sealed class ChainOfSaturation()
    : NetworkRule(RuleDescriptor.Info(RuleIds.ChainOfSaturation, RuleCategories.Hidden, "Many saturating layers in a row",
        "{0} layers of '{1}' in a row: {2}; consider '{3}', or normalize between them"))
{
    private const int Harmless = 2;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network)
    {
        List<LayerFacts> chain = [];
        foreach (LayerFacts layer in network.Hidden)
        {
            bool belongs = network.Architecture is not Architecture.Rnn
                && layer is
                {
                    IsWeighting: false, IsNormalized: false, Role: not LayerRole.Residual, Kind: LayerKind.Dense
                    or LayerKind.Convolution, Activation: { } activation
                }
                && activation.Has(ActivationTraits.Saturates);
            if (belongs)
            {
                chain.Add(layer);
                continue;
            }

            if (chain.Count > Harmless)
            {
                yield return this.Of(chain, network);
            }

            chain.Clear();
        }

        if (chain.Count > Harmless)
        {
            yield return this.Of(chain, network);
        }
    }

    private Finding Of(List<LayerFacts> chain, NetworkFacts network)
    {
        LayerFacts last = chain[chain.Count - 1];
        string activation = Wording.HiddenActivation(network);
        string use = last.FrontEnd.Activation(activation);
        int sigmoids = chain.Count(static layer => layer.Activation!.Has(ActivationTraits.Logistic));
        string bound = sigmoids == 0
            ? "the gradient shrinks in each where its units saturate"
            : $"they multiply the gradient by {Wording.Show(Math.Pow(0.25, sigmoids))} at most";
        return this.At(last, last.Activation!.Place, $"{chain.Count}", last.Activation.DisplayName, bound, use)
            .With(Cure.Of($"Use '{use}' in all of them", [.. chain.Select(layer => Cure.Activation(layer, activation)?.Edits)]));
    }
}
