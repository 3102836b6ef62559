using System;

namespace FusedActivations.Benchmarks.Kernels;

/// <summary>Makes what the benchmarks read: the same numbers in every run.</summary>
internal static class Inputs
{
    // Any seed; the same numbers in every process.
    private const int Seed = 1;

    /// <summary>Gives numbers from -5 to 5, where activations bend.</summary>
    public static float[] Of(int length)
    {
        Random random = new(Seed);
        float[] values = new float[length];
        foreach (ref float value in values.AsSpan())
        {
            value = (random.NextSingle() * 10) - 5;
        }

        return values;
    }
}
