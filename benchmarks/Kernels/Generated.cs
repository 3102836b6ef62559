using System;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Declares what is measured; the generator writes it.</summary>
internal static partial class Generated
{
    /// <summary>1 / (1 + exp(-x)).</summary>
    [Activation("sigmoid")]
    public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>tanh(x).</summary>
    [Activation("tanh")]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>x * sigmoid(x).</summary>
    [Activation("silu")]
    public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>The exact gelu.</summary>
    [Activation("gelu")]
    public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>silu(gate) * value.</summary>
    [Activation("swiglu")]
    public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);

    /// <summary>gelu by tanh of x + bias, plus a residual.</summary>
    [Activation("gelu_tanh(x + bias) + residual")]
    public static partial void BiasGelu(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y);

    /// <summary>softmax of rows.</summary>
    [Activation("softmax")]
    public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
}
