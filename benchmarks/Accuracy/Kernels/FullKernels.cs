using System;

namespace FusedActivations.Benchmarks.Accuracy.Kernels;

/// <summary>Declares what is measured in full precision. A function's name is the method's, in snake case.</summary>
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

    /// <summary>Computes x, or e^x - 1 below 0.</summary>
    [Activation("elu", Precision = Precision.Full)]
    public static partial void Elu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes elu, scaled.</summary>
    [Activation("selu", Precision = Precision.Full)]
    public static partial void Selu(ReadOnlySpan<float> x, Span<float> y);

    /// <summary>Computes x / (1 + e^-1.702x).</summary>
    [Activation("quick_gelu", Precision = Precision.Full)]
    public static partial void QuickGelu(ReadOnlySpan<float> x, Span<float> y);
}
