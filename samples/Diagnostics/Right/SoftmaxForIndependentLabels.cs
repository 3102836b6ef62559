using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A network that gives a picture any number of twenty labels.</summary>
/// <remarks>Each label is a question of its own.</remarks>
[Network(Task = PredictionTask.Multilabel, Labels = LabelEncoding.MultiHot, Loss = "binary_cross_entropy_with_logits", InferenceActivation = "sigmoid")]
internal static partial class SoftmaxForIndependentLabels
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 20), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
