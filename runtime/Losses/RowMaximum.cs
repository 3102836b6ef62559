using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Finds the largest element of a row.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class RowMaximum<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Lanes = 16;

    /// <summary>Gives the largest element; -infinity for an empty row. Where an element is NaN, the result means nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static T Of(ReadOnlySpan<T> row)
    {
        T result = T.NegativeInfinity;
        nuint whole = (nuint)row.Length / (4 * (nuint)V.Count) * (4 * (nuint)V.Count);
        if (whole > 0)
        {
            // Four at a time: a maximum waits for the one before it.
            ref T start = ref MemoryMarshal.GetReference(row);
            V first = V.Load(ref start, 0);
            V second = first;
            V third = first;
            V fourth = first;
            for (nuint i = 0; i < whole; i += 4 * (nuint)V.Count)
            {
                first = V.AtLeast(V.Load(ref start, i), first);
                second = V.AtLeast(V.Load(ref start, i + (nuint)V.Count), second);
                third = V.AtLeast(V.Load(ref start, i + (2 * (nuint)V.Count)), third);
                fourth = V.AtLeast(V.Load(ref start, i + (3 * (nuint)V.Count)), fourth);
            }

            Span<T> lanes = stackalloc T[Lanes];
            V.Store(V.AtLeast(V.AtLeast(first, second), V.AtLeast(third, fourth)), ref MemoryMarshal.GetReference(lanes), 0);
            result = Largest(result, lanes[..V.Count]);
        }

        return Largest(result, row[(int)whole..]);
    }

    private static T Largest(T result, ReadOnlySpan<T> values)
    {
        foreach (T value in values)
        {
            result = value > result ? value : result;
        }

        return result;
    }
}
