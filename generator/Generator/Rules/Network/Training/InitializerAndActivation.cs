using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Training;

/// <summary>Reports FACT401: initialisation that does not suit the activation.</summary>
internal sealed class InitializerAndActivation()
    : NetworkRule(RuleDescriptor.Info(RuleIds.InitializerAndActivation, RuleCategories.Training,
        "Initialisation that does not suit the activation", "{0} with '{1}' {2} the signal from layer to layer; prefer {3}"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden.Count + network.Outputs.Count <= 2 ? [] : network.Hidden
            .Where(static layer => layer is { IsNormalized: false, IsWeighting: false, Role: not LayerRole.Residual })
            .Select(this.Check)
            .OfType<Finding>()
            .Take(1);

    private Finding? Check(LayerFacts layer)
    {
        if (layer is not { Initializer: { } initializer, Activation: { } activation })
        {
            return null;
        }

        WeightInitializer? better =
            (initializer.Value, activation.Has(ActivationTraits.Rectifier), activation.Has(ActivationTraits.Saturates)) switch
            {
                (WeightInitializer.GlorotNormal or WeightInitializer.LecunNormal, true, _) => WeightInitializer.HeNormal,
                (WeightInitializer.GlorotUniform or WeightInitializer.LecunUniform, true, _) => WeightInitializer.HeUniform,
                (WeightInitializer.HeNormal, _, true) => WeightInitializer.GlorotNormal,
                (WeightInitializer.HeUniform, _, true) => WeightInitializer.GlorotUniform,
                _ => null,
            };
        return better is null
            ? null
            : this.At(layer, initializer.Place, layer.FrontEnd.Initializer(initializer.Value), activation.DisplayName,
                activation.Has(ActivationTraits.Rectifier) ? "shrinks" : "saturates", layer.FrontEnd.Initializer(better.Value))
                .With(Cure.Declare(layer, LayerProperty.Initializer, better.Value, $"Use {layer.FrontEnd.Initializer(better.Value)}"));
    }
}
