using System;

namespace FusedActivations.Benchmarks.Kernels.Measured;

/// <summary>The declaration that the README shows.</summary>
internal static partial class ReadmeKernels
{
    /// <summary>Applies the activation.</summary>
    [Activation("gelu_tanh(x + bias)")]
    public static partial void BiasGelu(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
}
