using System;

namespace FusedActivations;

/// <summary>
/// Declares a network for the analyzer: its layers are the annotated methods of the type, in source order. It generates nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class NetworkAttribute : Attribute
{
    /// <summary>Gets or sets the kind of the network.</summary>
    public Architecture Architecture { get; set; }

    /// <summary>Gets or sets the smallest input.</summary>
    public double InputMin { get; set; }

    /// <summary>Gets or sets the largest input.</summary>
    public double InputMax { get; set; }

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

    /// <summary>Gets or sets whether the prediction of a Poisson loss is the logarithm of the rate.</summary>
    public bool LogInput { get; set; }

    /// <summary>Gets or sets the share of positive labels, in (0, 1).</summary>
    public double PositiveRate { get; set; }

    /// <summary>Gets or sets the metric that is watched in training, such as "accuracy".</summary>
    public string? Metric { get; set; }
}
