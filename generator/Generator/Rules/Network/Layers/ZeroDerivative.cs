using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT303: activation whose derivative is 0.</summary>
internal sealed class ZeroDerivative()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.ZeroDerivative, RuleCategories.Hidden, "Activation whose derivative is 0",
        "The derivative of '{0}' is 0 wherever it exists, so that nothing before it learns; use '{1}'{2}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
        [RuleIds.SoftmaxTwice, RuleIds.SigmoidTwice, RuleIds.SquaredErrorOfSoftmax, RuleIds.HiddenSoftmax];

    /// <inheritdoc/>
    public override NetworkExtent Needs => NetworkExtent.Output;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) => network.Intent is ModelIntent.StraightThrough
        ? []
        : network.Hidden.Where(_ => !network.Outputs.Any(static output => output.Intent is ModelIntent.StraightThrough))
            .Concat(network.Outputs
                .Where(static output => output.Intent is not ModelIntent.StraightThrough)
                .Select(static output => output.Layer))
            .Select(this.Check)
            .OfType<Finding>();

    private Finding? Check(LayerFacts layer)
    {
        if (layer.Activation is not { IsForwardOnly: false } activation || !activation.Has(ActivationTraits.Steps))
        {
            return null;
        }

        string use = activation.Has(ActivationTraits.Rowwise) ? "softmax" : activation.Range.Low < 0 ? "tanh" : "sigmoid";
        return this.At(layer, activation.Place, activation.DisplayName, layer.FrontEnd.Activation(use),
            Wording.Or(layer, LayerProperty.Intent, ModelIntent.StraightThrough)).With(Cure.Use(layer, use));
    }
}
