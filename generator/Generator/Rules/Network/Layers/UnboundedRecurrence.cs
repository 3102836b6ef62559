using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT305: unbounded activation in a recurrent cell.</summary>
internal sealed class UnboundedRecurrence()
    : HiddenLayerRule(RuleDescriptor.Info(RuleIds.UnboundedRecurrence, RuleCategories.Hidden, "Unbounded activation in a recurrent cell",
        "'{0}' has no bound, and a recurrent cell applies it at every step, so that the state can explode; use '{1}'"))
{
    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network)
    {
        if (layer is not
            {
                Kind: LayerKind.Recurrent, IsWeighting: false, IsNormalized: false, Initializer: null
            or { Value: not WeightInitializer.Orthogonal }, Activation: { IsBounded: false, IsAffine: false } activation
            })
        {
            return null;
        }

        Finding finding =
            this.At(layer, activation.Place, activation.DisplayName, layer.FrontEnd.Activation("tanh")).With(Cure.Use(layer, "tanh"));
        return activation.Has(ActivationTraits.Explodes) ? finding.As(DiagnosticSeverity.Warning) : finding;
    }
}
