using System;
using FusedActivations;

namespace Diagnostics.Right;

/// <summary>A binary classifier.</summary>
/// <remarks>The loss that takes the logit itself.</remarks>
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne, Loss = "binary_cross_entropy_with_logits", InferenceActivation = "sigmoid")]
internal static partial class NoSigmoid
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
