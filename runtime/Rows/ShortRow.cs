using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Computes exponentials of a short row of logits that are near, and their sum without one class.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element: <see cref="float"/>.</typeparam>
internal static class ShortRow<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private const int Lanes = CompensatedSums.Lanes;

    /// <summary>Finds the largest element; NaN ones are passed over, or make it NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static T Largest(ReadOnlySpan<T> row)
    {
        if (row.Length >= V.Count)
        {
            return RowMaximum<V, T, PlainLogits<V, T>>.Of(row, default, default);
        }

        V elements = V.LoadPartial(ref MemoryMarshal.GetReference(row), 0, row.Length);
        return V.LargestLane(FirstLanes<V, T>.Keep(elements, row.Length, V.Create(double.NegativeInfinity)));
    }

    /// <summary>Writes e^x, where there is room for it, and gives the sum without that of one place.</summary>
    /// <param name="row">The row, at most 16 elements for each running sum.</param>
    /// <param name="exponentials">Receives e^x, or is empty; it may be the row itself.</param>
    /// <param name="pivot">The place that the sum leaves out.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static double WriteExponentials(ReadOnlySpan<T> row, Span<T> exponentials, int pivot)
    {
        ref T xs = ref MemoryMarshal.GetReference(row);
        ref T es = ref MemoryMarshal.GetReference(exponentials);
        bool writes = !exponentials.IsEmpty;
        if (V.Count == Lanes)
        {
            V sum = default;
            for (int i = 0; i < row.Length; i += Lanes)
            {
                sum += Term(ref xs, ref es, writes, i, row.Length, pivot);
            }

            return LaneFold.Total(Unsafe.BitCast<V, Vector512<float>>(sum));
        }

        if (2 * V.Count == Lanes)
        {
            V lower = default;
            V upper = default;
            for (int i = 0; i < row.Length; i += Lanes)
            {
                lower += Term(ref xs, ref es, writes, i, row.Length, pivot);
                if (i + V.Count < row.Length)
                {
                    upper += Term(ref xs, ref es, writes, i + V.Count, row.Length, pivot);
                }
            }

            return LaneFold.Total(Unsafe.BitCast<V, Vector256<float>>(lower), Unsafe.BitCast<V, Vector256<float>>(upper));
        }

        return OfNarrow(ref xs, ref es, writes, row.Length, pivot);
    }

    /// <summary>Multiplies every element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Scale(Span<T> elements, double factor)
    {
        ref T start = ref MemoryMarshal.GetReference(elements);
        V number = V.Create(factor);
        int i = 0;
        for (; i + V.Count <= elements.Length; i += V.Count)
        {
            V.Store(V.Load(ref start, (nuint)i) * number, ref start, (nuint)i);
        }

        int left = elements.Length - i;
        if (left > 0)
        {
            V.StorePartial(V.LoadPartial(ref start, (nuint)i, left) * number, ref start, (nuint)i, left);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double OfNarrow(ref T xs, ref T es, bool writes, int length, int pivot)
    {
        Span<T> buffer = stackalloc T[2 * Lanes];
        ref T sums = ref MemoryMarshal.GetReference(buffer);
        for (int i = 0; i < length; i += V.Count)
        {
            nuint lane = (nuint)(i % Lanes);
            V.Store(V.Load(ref sums, lane) + Term(ref xs, ref es, writes, i, length, pivot), ref sums, lane);
        }

        return LaneFold.Total<T>(buffer[..Lanes], buffer[Lanes..]);
    }

    // A register of exponentials, with nothing at the pivot and behind the row.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Term(ref T xs, ref T es, bool writes, int start, int length, int pivot)
    {
        nuint i = (nuint)start;
        int left = length - start;
        V exponential;
        if (left >= V.Count)
        {
            exponential = CloseExponentials<V, T, PlainLogits<V, T>>.At(V.Load(ref xs, i), default, default);
            if (writes)
            {
                V.Store(exponential, ref es, i);
            }
        }
        else
        {
            exponential = CloseExponentials<V, T, PlainLogits<V, T>>.At(V.LoadPartial(ref xs, i, left), default, default);
            if (writes)
            {
                V.StorePartial(exponential, ref es, i, left);
            }

            exponential = FirstLanes<V, T>.Keep(exponential, left, default);
        }

        return FirstLanes<V, T>.Without(exponential, pivot - start);
    }
}
