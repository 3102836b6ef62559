using System.Linq;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Finds hidden layers that are linear without a reason.</summary>
internal static class LinearLayers
{
    /// <summary>Tells whether a layer and the next one are one linear layer: nothing bends between them, and nobody meant it so.</summary>
    public static bool IsCollapsing(LayerFacts layer, NetworkFacts network)
    {
        // The blocks of a transformer end in a linear layer, and are added and normalized.
        if (network.Architecture is Architecture.Transformer
            || layer is not
            {
                Activation.IsAffine: true, Role: LayerRole.Unspecified, IsNormalized: false, Kind: LayerKind.Dense
                or LayerKind.Convolution
            }
            || Next(
                layer,
                network) is not
                {
                    Kind: not (LayerKind.Attention or LayerKind.Embedding),
                    Role: not (LayerRole.Attention or LayerRole.Residual)
                } next)
        {
            return false;
        }

        bool isProjection = network.Outputs.Any(output => output.Task is PredictionTask.Embedding && ReferenceEquals(output.Layer, next));
        return !isProjection && !IsNarrow(layer, next, network);
    }

    /// <summary>Gives the layer that reads a hidden one, or null.</summary>
    public static LayerFacts? Next(LayerFacts layer, NetworkFacts network) =>
        network.Hidden.SkipWhile(other => !ReferenceEquals(other, layer)).Skip(1).FirstOrDefault()
            ?? network.Outputs.FirstOrDefault()?.Layer;

    // A layer that is narrower than both of its neighbours factorizes a matrix, or is the code of an autoencoder; there, a layer
    // of which the width is not declared may be it.
    private static bool IsNarrow(LayerFacts layer, LayerFacts next, NetworkFacts network)
    {
        LayerFacts? previous = network.Hidden.TakeWhile(other => !ReferenceEquals(other, layer)).LastOrDefault();
        bool isReconstruction = network.Outputs.Any(static output => output.Task is PredictionTask.Reconstruction);
        if (layer.Units is not { } units || next.Units is not { } after)
        {
            return isReconstruction;
        }

        bool isBelow = previous?.Units is { } before ? units.Value < before.Value : isReconstruction;
        return isBelow && units.Value < after.Value;
    }
}
