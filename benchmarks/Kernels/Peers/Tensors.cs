using System;
using System.Numerics.Tensors;

namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>The same by calls of TensorPrimitives, in as few passes as it offers.</summary>
internal static class Tensors
{
    /// <summary>The larger of x and 0.</summary>
    public static void Relu(ReadOnlySpan<float> x, Span<float> y) => TensorPrimitives.Max(x, 0, y);

    /// <summary>sigmoid.</summary>
    public static void Sigmoid(ReadOnlySpan<float> x, Span<float> y) => TensorPrimitives.Sigmoid(x, y);

    /// <summary>tanh.</summary>
    public static void Tanh(ReadOnlySpan<float> x, Span<float> y) => TensorPrimitives.Tanh(x, y);

    /// <summary>log(1 + e^x).</summary>
    public static void Softplus(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Exp(x, y);
        TensorPrimitives.LogP1<float>(y, y);
    }

    /// <summary>x tanh(log(1 + e^x)).</summary>
    public static void Mish(ReadOnlySpan<float> x, Span<float> y)
    {
        Softplus(x, y);
        TensorPrimitives.Tanh<float>(y, y);
        TensorPrimitives.Multiply(y, x, y);
    }

    /// <summary>x * sigmoid(1.702 * x).</summary>
    public static void QuickGelu(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Multiply(x, 1.702f, y);
        TensorPrimitives.Sigmoid<float>(y, y);
        TensorPrimitives.Multiply(y, x, y);
    }

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

    /// <summary>The gradients of silu(gate) * value: dvalue first takes the sigmoid, dgate the slope of silu.</summary>
    public static void SwiGluBackward(
        ReadOnlySpan<float> gate, ReadOnlySpan<float> value, ReadOnlySpan<float> dy, Span<float> dgate, Span<float> dvalue)
    {
        TensorPrimitives.Sigmoid(gate, dvalue);
        TensorPrimitives.Subtract(1, dvalue, dgate);
        TensorPrimitives.Multiply(dgate, gate, dgate);
        TensorPrimitives.Add(dgate, 1f, dgate);
        TensorPrimitives.Multiply(dgate, dvalue, dgate);
        TensorPrimitives.Multiply(dgate, value, dgate);
        TensorPrimitives.Multiply(dgate, dy, dgate);
        TensorPrimitives.Multiply(dvalue, gate, dvalue);
        TensorPrimitives.Multiply(dvalue, dy, dvalue);
    }

    /// <summary>gelu by tanh of x + bias, plus a residual.</summary>
    /// <param name="x">The input.</param>
    /// <param name="bias">What is added first.</param>
    /// <param name="residual">What is added last.</param>
    /// <param name="y">Takes the result.</param>
    /// <param name="sum">Takes x + bias.</param>
    public static void BiasGelu(
        ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y, Span<float> sum)
    {
        for (int start = 0; start < x.Length; start += bias.Length)
        {
            TensorPrimitives.Add(x.Slice(start, bias.Length), bias, sum.Slice(start, bias.Length));
        }

        GeluTanh(sum, y);
        TensorPrimitives.Add(y, residual, y);
    }

    /// <summary>The tanh form of gelu.</summary>
    public static void GeluTanh(ReadOnlySpan<float> x, Span<float> y)
    {
        TensorPrimitives.Multiply(x, x, y);
        TensorPrimitives.Multiply(y, 0.0356774081f, y);
        TensorPrimitives.Add(y, 0.797884561f, y);
        TensorPrimitives.Multiply(y, x, y);
        TensorPrimitives.Tanh(y, y);
        TensorPrimitives.Add(y, 1f, y);
        TensorPrimitives.Multiply(y, x, y);
        TensorPrimitives.Multiply(y, 0.5f, y);
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

    /// <summary>Cross-entropy with its gradient, in as few passes as there can be.</summary>
    public static float CrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int columns, Span<float> dlogits)
    {
        double total = 0;
        float scale = 1f / labels.Length;
        for (int row = 0; row < labels.Length; row++)
        {
            ReadOnlySpan<float> x = logits.Slice(row * columns, columns);
            Span<float> dx = dlogits.Slice(row * columns, columns);
            TensorPrimitives.Subtract(x, TensorPrimitives.Max(x), dx);
            float gap = dx[labels[row]];
            TensorPrimitives.Exp<float>(dx, dx);
            float sum = TensorPrimitives.Sum<float>(dx);
            total += MathF.Log(sum) - gap;
            TensorPrimitives.Divide(dx, sum, dx);
            dx[labels[row]] -= 1;
            TensorPrimitives.Multiply(dx, scale, dx);
        }

        return (float)(total / labels.Length);
    }
}
