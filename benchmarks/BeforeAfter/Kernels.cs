using System;

namespace FusedActivations.Benchmarks.BeforeAfter;

/// <summary>The declaration that the README shows.</summary>
public static partial class Kernels
{
    /// <summary>Applies the activation.</summary>
    [Activation("gelu_tanh(x + bias)")]
    public static partial void BiasGelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
}
