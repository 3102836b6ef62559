using System;

namespace FusedActivations;

/// <summary>
/// Declares a hidden layer for the analyzer; its activation is the method's <see cref="ActivationAttribute"/>. It generates nothing.
/// </summary>
/// <param name="kind">What the layer does before its activation.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class HiddenLayerAttribute(LayerKind kind = LayerKind.Dense) : Attribute
{
    /// <summary>Gets what the layer does before its activation.</summary>
    public LayerKind Kind { get; } = kind;

    /// <summary>Gets or sets the number of outputs.</summary>
    public int Units { get; set; }

    /// <summary>Gets or sets how the weights start.</summary>
    public WeightInitializer Initializer { get; set; }

    /// <summary>Gets or sets how the biases start.</summary>
    public WeightInitializer BiasInitializer { get; set; }

    /// <summary>Gets or sets the normalisation around the activation.</summary>
    public Normalization Normalization { get; set; }

    /// <summary>Gets or sets the dropout rate, in [0, 1), that is applied to the layer's output.</summary>
    public double Dropout { get; set; }

    /// <summary>Gets or sets the part that the layer plays.</summary>
    public LayerRole Role { get; set; }

    /// <summary>Gets or sets the value that the biases start with.</summary>
    public double InitialBias { get; set; }

    /// <summary>Gets or sets whether the layer has biases; true unless it is set.</summary>
    public bool UseBias { get; set; } = true;

    /// <summary>Gets or sets whether the dropout is alpha dropout, which keeps the mean and the variance of selu.</summary>
    public bool AlphaDropout { get; set; }

    /// <summary>Gets or sets the factor of the weight decay on what the activation learns, such as the slopes of prelu.</summary>
    public double WeightDecay { get; set; }
}
