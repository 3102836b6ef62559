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

    /// <summary>The output: the probability of the label 1. Training needs the loss below only, so this has no backward pass.</summary>
    [Activation("sigmoid(x + bias)", Members = GeneratedMembers.Forward)]
    public static partial void Probability(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

    /// <summary>The binary cross-entropy of that probability, straight from the sum: no logarithm of a rounded 0.</summary>
    [Activation("softplus(x + bias) - target * (x + bias)", Members = GeneratedMembers.Forward)]
    public static partial void CrossEntropy(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> target, Span<float> loss);

    /// <summary>Its gradient. Declared by hand because the targets need none: what is not asked for is not computed.</summary>
    [ActivationBackward(nameof(CrossEntropy))]
    public static partial void CrossEntropyBackward(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> target, ReadOnlySpan<float> dloss, Span<float> dx, Span<float> dbias);
}
