using System;
using FusedActivations;

namespace Diagnostics.Wrong;

/// <summary>A binary classifier.</summary>
/// <remarks>The loss takes the logarithm of a probability, but the output is any number, also below 0.</remarks>
[Network(Task = PredictionTask.Binary, Labels = LabelEncoding.ZeroOne, Loss = "binary_cross_entropy")]
internal static partial class NoSigmoid
{
    /// <summary>The hidden layer.</summary>
    [HiddenLayer(Units = 64), Activation("relu")]
    public static partial void Hidden(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The output.</summary>
    // FACT213 at "identity": 'binary_cross_entropy' expects probabilities, but 'identity' gives any number; use 'sigmoid' or 'binary_cross_entropy_with_logits'
    [OutputLayer(Units = 1), Activation("identity")]
    public static partial void Output(ReadOnlySpan<float> x, Span<float> y);
}
