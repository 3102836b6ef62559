using System;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>Represents the inputs and outputs of a kernel, and what a composition of simpler calls needs between.</summary>
/// <param name="Length">The number of elements: a power of two.</param>
internal sealed record Operands(int Length)
{
    /// <summary>Gets the first input.</summary>
    public float[] X { get; } = Normal(Length, 1);

    /// <summary>Gets the second input.</summary>
    public float[] Y { get; } = Normal(Length, 2);

    /// <summary>Gets the third input.</summary>
    public float[] Z { get; } = Normal(Length, 3);

    /// <summary>Gets the first output.</summary>
    public float[] First { get; } = new float[Length];

    /// <summary>Gets the second output.</summary>
    public float[] Second { get; } = new float[Length];

    /// <summary>Gets memory for an intermediate result.</summary>
    public float[] Between { get; } = new float[Length];

    // Activations before a nonlinearity are roughly normal; a deviation of 2 reaches the tails.
    private static float[] Normal(int length, int seed)
    {
        Random random = new(seed);
        float[] values = new float[length];
        for (int i = 0; i < length; i++)
        {
            values[i] = (float)(2 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble()));
        }

        return values;
    }
}
