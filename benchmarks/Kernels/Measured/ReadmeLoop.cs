using System;

namespace FusedActivations.Benchmarks.Kernels.Measured;

/// <summary>The loop that the README shows as what one writes without a generator.</summary>
internal static class ReadmeLoop
{
    /// <summary>Applies the activation.</summary>
    public static void BiasGelu(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, Span<float> y)
    {
        for (int i = 0; i < x.Length; i++)
        {
            float sum = x[i] + bias[i % bias.Length];
            y[i] = 0.5f * sum * (1 + MathF.Tanh(0.7978846f * (sum + 0.044715f * sum * sum * sum)));
        }
    }
}
