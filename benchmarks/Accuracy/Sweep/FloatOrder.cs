using System;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Counts all floats from the lowest to the highest: NaN, -infinity, ..., -0, 0, ..., infinity, NaN.</summary>
internal static class FloatOrder
{
    /// <summary>How many floats there are.</summary>
    public const long Count = 1L << 32;

    // Neighbours that are taken together where floats are left out.
    private const int Run = 16;

    /// <summary>Gets the floats where special values are asked for by name.</summary>
    public static ReadOnlySpan<float> SpecialPoints =>
        [0, -0f, float.PositiveInfinity, float.NegativeInfinity, float.NaN, -float.NaN];

    /// <summary>Gives the float of a rank.</summary>
    public static float At(long rank) =>
        BitConverter.UInt32BitsToSingle((uint)(rank < Count / 2 ? Count - 1 - rank : rank - (Count / 2)));

    /// <summary>
    /// Gives the rank of the k-th float that is taken where one of <paramref name="step"/> is: runs of neighbours, at equal distances.
    /// </summary>
    public static long Rank(long k, long step) => (k / Run * Run * step) + (k % Run);

    /// <summary>Gives how many floats below a rank are taken; the rank is where a run begins or ends.</summary>
    public static long Taken(long rank, long step)
    {
        long runs = Math.DivRem(rank, Run * step, out long rest);
        return (runs * Run) + Math.Min(rest, Run);
    }
}
