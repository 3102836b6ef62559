using System;
using System.Numerics.Tensors;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>The same by calls of TensorPrimitives, in as few passes as it offers.</summary>
internal static class Tensors
{
    /// <summary>x * sigmoid(x).</summary>
    public static void Silu(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Sigmoid(x, y);
        TensorPrimitives.Multiply(y, x, y);
    }

    /// <summary>silu(gate) * value.</summary>
    public static void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y)
    {
        Silu(gate, y);
        TensorPrimitives.Multiply(y, value, y);
    }

    /// <summary>gelu by tanh of x + bias, plus a residual.</summary>
    /// <param name="x">The input.</param>
    /// <param name="bias">What is added first.</param>
    /// <param name="residual">What is added last.</param>
    /// <param name="sum">Takes x + bias.</param>
    /// <param name="y">Takes the result.</param>
    public static void BiasGelu(
        ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> sum, Span<float> y)
    {
        TensorPrimitives.Add(x, bias, sum);
        TensorPrimitives.Multiply(sum, sum, y);
        TensorPrimitives.Multiply(y, 0.0356774081f, y);
        TensorPrimitives.Add(y, 0.797884561f, y);
        TensorPrimitives.Multiply(y, sum, y);
        TensorPrimitives.Tanh(y, y);
        TensorPrimitives.Add(y, 1f, y);
        TensorPrimitives.Multiply(y, sum, y);
        TensorPrimitives.MultiplyAdd(y, 0.5f, residual, y);
    }

    /// <summary>softmax of rows, with the maximum subtracted, which TensorPrimitives.SoftMax does not do.</summary>
    public static void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y)
    {
        for (int start = 0; start < x.Length; start += columns)
        {
            Span<float> row = y.Slice(start, columns);
            TensorPrimitives.Subtract(x.Slice(start, columns), TensorPrimitives.Max(x.Slice(start, columns)), row);
            TensorPrimitives.SoftMax(row, row);
        }
    }
}
