using System;

namespace FusedActivations.Benchmarks.Kernels.Measured;

/// <summary>Declares what is measured in full precision; the generator writes it, and the backward pass of each.</summary>
internal static partial class FullKernels
{
    /// <summary>Computes 1 / (1 + e^-x).</summary>
    [Activation("sigmoid", Precision = Precision.Full)]
    public static partial void Sigmoid(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes tanh x.</summary>
    [Activation("tanh", Precision = Precision.Full)]
    public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + e^-x).</summary>
    [Activation("silu", Precision = Precision.Full)]
    public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x times the normal distribution.</summary>
    [Activation("gelu", Precision = Precision.Full)]
    public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the tanh form of gelu.</summary>
    [Activation("gelu_tanh", Precision = Precision.Full)]
    public static partial void GeluTanh(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x tanh(log(1 + e^x)).</summary>
    [Activation("mish", Precision = Precision.Full)]
    public static partial void Mish(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes log(1 + e^x).</summary>
    [Activation("softplus", Precision = Precision.Full)]
    public static partial void Softplus(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x above 0, e^x - 1 below.</summary>
    [Activation("elu", Precision = Precision.Full)]
    public static partial void Elu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes elu with the scale that keeps variances.</summary>
    [Activation("selu", Precision = Precision.Full)]
    public static partial void Selu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + e^-1.702x).</summary>
    [Activation("quick_gelu", Precision = Precision.Full)]
    public static partial void QuickGelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes the larger of x and 0.</summary>
    [Activation("relu", Precision = Precision.Full)]
    public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x above 0, x / 100 below.</summary>
    [Activation("leaky_relu", Precision = Precision.Full)]
    public static partial void LeakyRelu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x times a line between 0 and 1.</summary>
    [Activation("hard_swish", Precision = Precision.Full)]
    public static partial void HardSwish(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes silu(gate) * value.</summary>
    [Activation("swiglu", Precision = Precision.Full)]
    public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);

    /// <summary>Computes the tanh form of gelu of x + bias, plus a residual.</summary>
    [Activation("gelu_tanh(x + bias) + residual", Precision = Precision.Full)]
    public static partial void BiasGelu(
        ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y);
}
