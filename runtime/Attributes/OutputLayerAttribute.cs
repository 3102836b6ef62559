using System;

namespace FusedActivations;

/// <summary>
/// Declares the output layer of a network for the analyzer; its activation is the method's <see cref="ActivationAttribute"/>. What is
/// set here goes before what <see cref="NetworkAttribute"/> says. It generates nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class OutputLayerAttribute : Attribute
{
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

    /// <summary>Gets or sets what is predicted.</summary>
    public PredictionTask Task { get; set; }

    /// <summary>Gets or sets the name of the loss, as <see cref="LossAttribute"/> has it.</summary>
    public string? Loss { get; set; }

    /// <summary>Gets or sets how the labels are written.</summary>
    public LabelEncoding Labels { get; set; }

    /// <summary>Gets or sets the number of classes.</summary>
    public int Classes { get; set; }

    /// <summary>Gets or sets the smallest target.</summary>
    public double TargetMin { get; set; }

    /// <summary>Gets or sets the largest target.</summary>
    public double TargetMax { get; set; }

    /// <summary>Gets or sets a deliberate departure from the usual pairing.</summary>
    public ModelIntent Intent { get; set; }

    /// <summary>Gets or sets the activation that turns the trained output into what users of the model read, such as "softmax".</summary>
    public string? InferenceActivation { get; set; }

    /// <summary>Gets or sets the value that the biases start with.</summary>
    public double InitialBias { get; set; }

    /// <summary>Gets or sets whether the layer has biases; true unless it is set.</summary>
    public bool UseBias { get; set; } = true;

    /// <summary>Gets or sets the axis that a softmax normalizes over: -1 for the last, 0 for that of the examples.</summary>
    public int Axis { get; set; } = -1;

    /// <summary>Gets or sets whether the prediction of a Poisson loss is the logarithm of the rate.</summary>
    public bool LogInput { get; set; }

    /// <summary>Gets or sets the share of positive labels, in (0, 1).</summary>
    public double PositiveRate { get; set; }

    /// <summary>Gets or sets the metric that is watched in training, such as "accuracy".</summary>
    public string? Metric { get; set; }
}
