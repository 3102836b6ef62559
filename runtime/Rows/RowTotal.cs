using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Sums the elements of a row, in an order that depends on nothing but the length.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// Method: blocks of four times 16 elements. The four are added in pairs, each of the 16 results goes to a running sum with what
/// rounding takes from it (W. Kahan and A. Neumaier), and the running sums are added in halves. A short last block comes
/// first, filled up with zeros. Error for elements of one sign: the two roundings within a block.
/// </remarks>
internal static class RowTotal<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private const int Block = 4 * CompensatedSums.Lanes;

    /// <summary>Sums a row; the result in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (double High, double Low) Of(ReadOnlySpan<T> row)
    {
        // One register has all running sums, and they stay in it.
        if (typeof(V) != typeof(Singles512))
        {
            return OfLanes(row);
        }

        ref T start = ref MemoryMarshal.GetReference(row);
        nuint length = (nuint)row.Length;
        nuint rest = length % Block;
        if (length == Block)
        {
            return (LaneFold.Total(Unsafe.BitCast<V, Vector512<float>>(BlockSum(ref start, 0)), default), 0);
        }

        // The short block comes first: no call behind the loop, so that the running sums stay in registers.
        V sum = rest == 0 ? default : PartOfBlock(ref start, length - rest, 0, (int)rest);
        V error = default;
        for (nuint i = 0; i + Block <= length; i += Block)
        {
            Pair<V, T> added = V.Sum(sum, BlockSum(ref start, i));
            sum = added.High;
            error += added.Low;
        }

        return (LaneFold.Total(Unsafe.BitCast<V, Vector512<float>>(sum), Unsafe.BitCast<V, Vector512<float>>(error)), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static (double High, double Low) OfLanes(ReadOnlySpan<T> row)
    {
        ref T start = ref MemoryMarshal.GetReference(row);
        nuint length = (nuint)row.Length;
        nuint rest = length % Block;
        Span<T> lanes = stackalloc T[2 * CompensatedSums.Lanes];
        ref T sums = ref MemoryMarshal.GetReference(lanes);
        ref T errors = ref Unsafe.Add(ref sums, CompensatedSums.Lanes);
        if (length <= CompensatedSums.Lanes)
        {
            CopyShort(ref start, ref sums, length);
        }
        else if (rest > 0)
        {
            for (nuint lane = 0; lane < CompensatedSums.Lanes; lane += (nuint)V.Count)
            {
                V.Store(PartOfBlock(ref start, length - rest, (int)lane, (int)rest), ref sums, lane);
            }
        }

        for (nuint i = 0; i + Block <= length; i += Block)
        {
            AddBlock(ref start, i, ref sums, ref errors);
        }

        return typeof(T) == typeof(double)
            ? LaneFold.Total(ref Unsafe.As<T, double>(ref sums), ref Unsafe.As<T, double>(ref errors))
            : (LaneFold.Total(ref Unsafe.As<T, float>(ref sums), ref Unsafe.As<T, float>(ref errors)), 0);
    }

    // At most one element for each running sum.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void CopyShort(ref T start, ref T sums, nuint length)
    {
        nuint i = 0;
        for (; i + (nuint)V.Count <= length; i += (nuint)V.Count)
        {
            V.Store(V.Load(ref start, i), ref sums, i);
        }

        for (; i < length; i++)
        {
            Unsafe.Add(ref sums, i) = Unsafe.Add(ref start, i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddBlock(ref T start, nuint index, ref T sums, ref T errors)
    {
        for (nuint lane = 0; lane < CompensatedSums.Lanes; lane += (nuint)V.Count)
        {
            V.Accumulate(BlockSum(ref start, index + lane), ref sums, ref errors, lane);
        }
    }

    // Four registers, 16 elements apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V BlockSum(ref T start, nuint index) =>
        (V.Load(ref start, index) + V.Load(ref start, index + CompensatedSums.Lanes))
        + (V.Load(ref start, index + (2 * CompensatedSums.Lanes)) + V.Load(ref start, index + (3 * CompensatedSums.Lanes)));

    // The same of a block with zeros behind its first elements.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static V PartOfBlock(ref T start, nuint index, int lane, int count) =>
        (Part(ref start, index, lane, count) + Part(ref start, index, lane + CompensatedSums.Lanes, count))
        + (Part(ref start, index, lane + (2 * CompensatedSums.Lanes), count)
            + Part(ref start, index, lane + (3 * CompensatedSums.Lanes), count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Part(ref T start, nuint index, int first, int count)
    {
        if (count >= first + V.Count)
        {
            return V.Load(ref start, index + (nuint)first);
        }

        return count > first ? V.LoadPartial(ref start, index + (nuint)first, count - first) : default;
    }
}
