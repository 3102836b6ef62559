using System;
using System.Collections.Generic;
using System.Numerics.Tensors;
using FusedActivations.Benchmarks.Accuracy.Functions;

namespace FusedActivations.Benchmarks.Accuracy.Peers;

/// <summary>Lists functions by calls of <see cref="TensorPrimitives"/>, as one composes them.</summary>
internal static class TensorKernels
{
    /// <summary>Gets the functions that can be composed, by name.</summary>
    public static IReadOnlyDictionary<string, FloatKernel> Rows { get; } = new Dictionary<string, FloatKernel>(StringComparer.Ordinal)
    {
        ["sigmoid"] = TensorPrimitives.Sigmoid,
        ["tanh"] = TensorPrimitives.Tanh,
        ["silu"] = static (x, y) => Gated(x, 1, y),
        ["gelu_tanh"] = GeluTanh,
        ["mish"] = Mish,
        ["softplus"] = Softplus,
        ["elu"] = Elu,
        ["quick_gelu"] = static (x, y) => Gated(x, 1.702f, y),
        ["log_sigmoid"] = LogSigmoid,
        ["softsign"] = Softsign,
        ["exp"] = TensorPrimitives.Exp,
        ["exp2"] = TensorPrimitives.Exp2,
        ["exp10"] = TensorPrimitives.Exp10,
        ["expm1"] = TensorPrimitives.ExpM1,
        ["log"] = TensorPrimitives.Log,
        ["log2"] = TensorPrimitives.Log2,
        ["log10"] = TensorPrimitives.Log10,
        ["log1p"] = TensorPrimitives.LogP1,
        ["asinh"] = TensorPrimitives.Asinh,
        ["sinh"] = TensorPrimitives.Sinh,
        ["cosh"] = TensorPrimitives.Cosh,
        ["sin"] = TensorPrimitives.Sin,
        ["cos"] = TensorPrimitives.Cos,
        ["tan"] = TensorPrimitives.Tan,
        ["atan"] = TensorPrimitives.Atan,
    };

    private static void Gated(ReadOnlySpan<float> x, float scale, Span<float> y)
    {
        TensorPrimitives.Multiply(x, scale, y);
        TensorPrimitives.Sigmoid(y, y);
        TensorPrimitives.Multiply(x, y, y);
    }

    private static void GeluTanh(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Multiply(x, x, y);
        TensorPrimitives.Multiply(y, 0.044715f, y);
        TensorPrimitives.Add(y, 1, y);
        TensorPrimitives.Multiply(y, x, y);
        TensorPrimitives.Multiply(y, 0.7978846f, y);
        TensorPrimitives.Tanh(y, y);
        TensorPrimitives.Add(y, 1, y);
        TensorPrimitives.Multiply(y, x, y);
        TensorPrimitives.Multiply(y, 0.5f, y);
    }

    private static void Softplus(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Exp(x, y);
        TensorPrimitives.LogP1(y, y);
    }

    private static void Mish(ReadOnlySpan<float> x, Span<float> y)
    {
        Softplus(x, y);
        TensorPrimitives.Tanh(y, y);
        TensorPrimitives.Multiply(x, y, y);
    }

    private static void LogSigmoid(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Negate(x, y);
        Softplus(y, y);
        TensorPrimitives.Negate(y, y);
    }

    private static void Elu(ReadOnlySpan<float> x, Span<float> y)
    {
        float[] below = new float[x.Length];
        TensorPrimitives.Min(x, 0, below);
        TensorPrimitives.ExpM1(below, below);
        TensorPrimitives.Max(x, 0, y);
        TensorPrimitives.Add(y, below, y);
    }

    private static void Softsign(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Abs(x, y);
        TensorPrimitives.Add(y, 1, y);
        TensorPrimitives.Divide(x, y, y);
    }
}
