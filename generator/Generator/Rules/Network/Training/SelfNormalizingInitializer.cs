using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT402: self-normalising activation without its initialisation.</summary>
internal sealed class SelfNormalizingInitializer()
    : HiddenLayerRule(RuleDescriptor.Warning(RuleIds.SelfNormalizingInitializer, RuleCategories.Training,
        "Self-normalising activation without its initialisation", "'{0}' keeps mean 0 and variance 1 only with {1}{2}; set it"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network)
    {
        if (layer is not
            {
                Activation: { } activation, Initializer: null
            or { Value: not (WeightInitializer.LecunNormal or WeightInitializer.LecunUniform) }, Source: not null
            }
            || !activation.Has(ActivationTraits.SelfNormalizes))
        {
            return null;
        }

        string lecun = layer.FrontEnd.Initializer(WeightInitializer.LecunNormal);
        Finding finding = this.At(layer, layer.Initializer?.Place ?? activation.Place, activation.DisplayName, lecun,
            layer.Initializer is { } other ? $", not {layer.FrontEnd.Initializer(other.Value)}" : "")
            .With(Cure.Declare(layer, LayerProperty.Initializer, WeightInitializer.LecunNormal, $"Use {lecun}"));
        return layer.Initializer is null ? finding.As(DiagnosticSeverity.Info) : finding;
    }
}
