using System;
using FusedActivations;

namespace QuickStart;

/// <summary>
/// The network's functions. Only their signatures are written here: bodies and backward passes are generated, the
/// bias is added in the same sweep, and its gradient is summed over the rows in the same sweep.
/// </summary>
internal static partial class Activations
{
    /// <summary>The hidden layer: a rectifier over the sums and their bias.</summary>
    [Activation("relu(x + bias)")]
    public static partial void Hidden(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The output for training: the sum and its bias. The loss below has the sigmoid inside.</summary>
    [Activation("linear(x + bias)")]
    public static partial void Logit(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The mean loss of the logits and its gradient, in one call: no logarithm of a rounded 0.</summary>
    [Loss("binary_cross_entropy_with_logits")]
    public static partial float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<float> target, Span<float> dlogits);

    /// <summary>The output for prediction: the probability of the label 1.</summary>
    [Activation("sigmoid(x + bias)", Members = GeneratedMembers.Forward)]
    public static partial void Probability(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
}
