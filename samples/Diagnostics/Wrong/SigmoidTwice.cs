using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A binary classifier.</summary>
/// <remarks>The loss takes a logit and applies sigmoid itself: the sigmoid of a probability never leaves the middle.</remarks>
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne, Loss = "binary_cross_entropy_with_logits")]
internal static partial class SigmoidTwice
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT211 at "sigmoid": 'binary_cross_entropy_with_logits' applies sigmoid itself; after 'sigmoid' the scores stay in 0.5..0.731 and a negative label costs at least 0.693; remove 'sigmoid', or use 'binary_cross_entropy'
    [OutputLayer(Units = 1), Activation("sigmoid")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
