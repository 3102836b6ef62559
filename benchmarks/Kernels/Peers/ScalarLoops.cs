using System;

namespace FusedActivations.Benchmarks.Kernels.Peers;

/// <summary>The same by loops over MathF, as people write them first.</summary>
internal static class ScalarLoops
{
    /// <summary>Applies a function to each element.</summary>
    public static void Map<F>(ReadOnlySpan<float> x, Span<float> y)
        where F : IScalar
    {
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = F.Of(x[i]);
        }
    }

    /// <summary>silu(gate) * value.</summary>
    public static void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y)
    {
        for (int i = 0; i < gate.Length; i++)
        {
            y[i] = Silu.Of(gate[i]) * value[i];
        }
    }

    /// <summary>gelu by tanh of x + bias, plus a residual.</summary>
    public static void BiasGelu(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y)
    {
        for (int i = 0; i < x.Length; i++)
        {
            y[i] = GeluTanh.Of(x[i] + bias[i % bias.Length]) + residual[i];
        }
    }

    /// <summary>softmax of rows.</summary>
    public static void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y)
    {
        for (int start = 0; start < x.Length; start += columns)
        {
            float largest = float.NegativeInfinity;
            float sum = 0;
            foreach (float value in x.Slice(start, columns))
            {
                largest = MathF.Max(largest, value);
            }

            for (int i = start; i < start + columns; i++)
            {
                sum += y[i] = MathF.Exp(x[i] - largest);
            }

            for (int i = start; i < start + columns; i++)
            {
                y[i] /= sum;
            }
        }
    }

    /// <summary>A function of one number.</summary>
    public interface IScalar
    {
        /// <summary>Gives the value.</summary>
        static abstract float Of(float x);
    }

    /// <summary>1 / (1 + exp(-x)).</summary>
    public readonly struct Sigmoid : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => 1 / (1 + MathF.Exp(-x));
    }

    /// <summary>tanh(x).</summary>
    public readonly struct Tanh : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => MathF.Tanh(x);
    }

    /// <summary>x * sigmoid(x).</summary>
    public readonly struct Silu : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => x / (1 + MathF.Exp(-x));
    }

    /// <summary>The tanh form of gelu.</summary>
    public readonly struct GeluTanh : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => 0.5f * x * (1 + MathF.Tanh(x * (0.797884561f + (0.0356774081f * x * x))));
    }

    /// <summary>x tanh(log(1 + e^x)).</summary>
    public readonly struct Mish : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => x * MathF.Tanh(Softplus.Of(x));
    }

    /// <summary>log(1 + e^x).</summary>
    public readonly struct Softplus : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => MathF.Log(1 + MathF.Exp(x));
    }

    /// <summary>x above 0, e^x - 1 below.</summary>
    public readonly struct Elu : IScalar
    {
        /// <inheritdoc/>
        public static float Of(float x) => x > 0 ? x : MathF.Exp(x) - 1;
    }
}
