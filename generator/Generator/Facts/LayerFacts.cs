using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents a layer, hidden or output.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Place">The method's name in the source.</param>
internal sealed record LayerFacts(string Name, Location Place)
{
    /// <summary>Gets the language that its users write.</summary>
    public FrontEnd FrontEnd { get; init; } = FrontEnd.Plain;

    /// <summary>Gets where it is described, or null.</summary>
    public LayerSource? Source { get; init; }

    /// <summary>Gets the activation; null where it is missing or not understood.</summary>
    public ActivationFacts? Activation { get; init; }

    /// <summary>Gets what the layer does before its activation.</summary>
    public LayerKind Kind { get; init; }

    /// <summary>Gets the part it plays.</summary>
    public LayerRole Role { get; init; }

    /// <summary>Gets the number of outputs.</summary>
    public Declared<int>? Units { get; init; }

    /// <summary>Gets how the weights start.</summary>
    public Declared<WeightInitializer>? Initializer { get; init; }

    /// <summary>Gets how the biases start.</summary>
    public Declared<WeightInitializer>? BiasInitializer { get; init; }

    /// <summary>Gets the value that the biases start with.</summary>
    public Declared<double>? InitialBias { get; init; }

    /// <summary>Gets whether the layer has biases.</summary>
    public Declared<bool>? UseBias { get; init; }

    /// <summary>Gets the normalisation around the activation.</summary>
    public Declared<Normalization>? Normalization { get; init; }

    /// <summary>Gets the rate of dropout on the layer's output.</summary>
    public Declared<double>? Dropout { get; init; }

    /// <summary>Gets whether the dropout is the one made for self-normalising networks.</summary>
    public bool AlphaDropout { get; init; }

    /// <summary>Gets the factor of the weight decay on what the activation learns.</summary>
    public Declared<double>? WeightDecay { get; init; }

    /// <summary>Gets whether anything normalises the layer.</summary>
    public bool IsNormalized => this.Normalization is { Value: not Generator.Normalization.None };

    /// <summary>Gets whether the layer weighs or gates something else, so that the rules of ordinary layers do not hold.</summary>
    public bool IsWeighting => this.Role is LayerRole.Attention or LayerRole.Gate || this.Kind is LayerKind.Attention;
}
