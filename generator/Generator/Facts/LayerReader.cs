using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Reads a layer from a method's attributes.</summary>
internal static class LayerReader
{
    /// <summary>Reads a layer.</summary>
    /// <param name="method">The method.</param>
    /// <param name="layer">Its [HiddenLayer] or [OutputLayer].</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static LayerFacts Read(IMethodSymbol method, DeclaredAttribute layer, CancellationToken cancellation)
    {
        DeclaredAttribute? activation = DeclaredAttribute.Find(method, AttributeReader.Activation, cancellation);
        return new LayerFacts(method.Name, PlaceOf(method))
        {
            FrontEnd = AttributeFrontEnd.Instance,
            Source = new AttributeLayerSource(layer.Source),
            Activation = activation is null ? null : ActivationFactsReader.Read(method, activation.Data, activation.Source, cancellation),
            Kind = layer.Data.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: int kind }]
                && System.Enum.IsDefined(typeof(LayerKind), kind) ? (LayerKind)kind : LayerKind.Dense,
            Role = layer.GetEnum(nameof(HiddenLayerAttribute.Role), static value => (LayerRole)value)?.Value ?? LayerRole.Unspecified,
            Units = layer.GetCount(nameof(HiddenLayerAttribute.Units)),
            Initializer = layer.GetEnum(nameof(HiddenLayerAttribute.Initializer), static value => (WeightInitializer)value),
            BiasInitializer = layer.GetEnum(nameof(HiddenLayerAttribute.BiasInitializer), static value => (WeightInitializer)value),
            InitialBias = layer.GetNumber(nameof(HiddenLayerAttribute.InitialBias)),
            UseBias = layer.Get<bool>(nameof(HiddenLayerAttribute.UseBias)),
            Normalization = layer.GetEnum(nameof(HiddenLayerAttribute.Normalization), static value => (Normalization)value),
            Dropout = layer.Get<double>(nameof(HiddenLayerAttribute.Dropout)),
            AlphaDropout = layer.Get<bool>(nameof(HiddenLayerAttribute.AlphaDropout)) is { Value: true },
            WeightDecay = layer.GetNumber(nameof(HiddenLayerAttribute.WeightDecay)),
        };
    }

    /// <summary>Gives the place of a symbol's name.</summary>
    public static Location PlaceOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(static location => location.IsInSource) ?? Location.None;
}
