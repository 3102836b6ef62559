using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT405: equal weights in a hidden layer.</summary>
internal sealed class ConstantWeights()
    : HiddenLayerRule(RuleDescriptor.Warning(RuleIds.ConstantWeights, RuleCategories.Training, "Equal weights in a hidden layer",
        "{0} makes all units of '{1}' equal, and their gradients too, so that they stay so; use {2}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network)
    {
        if (network.Hidden.Count + network.Outputs.Count < 2
            || layer is not
            {
                Initializer:
                {
                    Value: WeightInitializer.Zeros
                or WeightInitializer.Ones
                or WeightInitializer.Constant
                } initializer, Units: null
                or { Value: > 1 }, Role: LayerRole.Unspecified
            })
        {
            return null;
        }

        WeightInitializer use = layer.Activation is not { } activation
            || activation.Has(ActivationTraits.Rectifier) ? WeightInitializer.HeNormal
            : activation.Has(ActivationTraits.SelfNormalizes) ? WeightInitializer.LecunNormal
            : WeightInitializer.GlorotUniform;
        return this.At(layer, initializer.Place, layer.FrontEnd.Initializer(initializer.Value), layer.Name, layer.FrontEnd.Initializer(use))
            .With(Cure.Declare(layer, LayerProperty.Initializer, use, $"Use {layer.FrontEnd.Initializer(use)}"));
    }
}
