using System;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Makes what the benchmarks read: the same numbers in every run.</summary>
internal static class Inputs
{
    // Any seed; the same numbers in every process.
    private const int Seed = 1;

    /// <summary>Gives normally distributed numbers, as the inputs of trained layers are, by the transform of Box and Muller.</summary>
    public static Floats Of(int length)
    {
        Random random = new(Seed);
        Floats values = new(length);
        foreach (ref float value in values.Span)
        {
            value = MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());
        }

        return values;
    }

    /// <summary>Gives a class for each row.</summary>
    public static int[] Labels(int rows, int classes)
    {
        Random random = new(Seed);
        int[] labels = new int[rows];
        foreach (ref int label in labels.AsSpan())
        {
            label = random.Next(classes);
        }

        return labels;
    }
}
