using System;

namespace FusedActivations.Benchmarks.Accuracy.Kernels;

/// <content>Declares what is measured for its time alone.</content>
internal static partial class StandardKernels
{
    /// <summary>Computes the larger of x and 0.</summary>
    [Activation("relu", Precision = Precision.Standard)]
    public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x above 0, x / 100 below.</summary>
    [Activation("leaky_relu", Precision = Precision.Standard)]
    public static partial void LeakyRelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x times a line between 0 and 1.</summary>
    [Activation("hard_swish", Precision = Precision.Standard)]
    public static partial void HardSwish(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes silu(gate) * value.</summary>
    [Activation("swiglu", Precision = Precision.Standard)]
    public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);

    /// <summary>Computes the tanh form of gelu of x + bias, plus a residual.</summary>
    [Activation("gelu_tanh(x + bias) + residual", Precision = Precision.Standard)]
    public static partial void BiasGelu(
        ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y);
}
