using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Sums terms that are made of a row's elements, in an order that depends on nothing but the length.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TTerms">What is summed.</typeparam>
/// <remarks>
/// Method: term i goes to running sum i modulo 16 with what rounding takes from it (W. Kahan and A. Neumaier), and the running
/// sums are added in halves. Error: the roundings of the terms.
/// </remarks>
internal static class RowSum<V, T, TTerms>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TTerms : struct, IMap<V, T>
{
    /// <summary>Sums the terms of a row; the result in two parts.</summary>
    /// <param name="numbers">The numbers of the row.</param>
    /// <param name="first">The first operand.</param>
    /// <param name="second">The second operand, of the same length where it is read.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static (double High, double Low) Of(RowNumbers<V> numbers, ReadOnlySpan<T> first, ReadOnlySpan<T> second)
    {
        ref T firstStart = ref MemoryMarshal.GetReference(first);
        ref T secondStart = ref MemoryMarshal.GetReference(second);
        Span<T> lanes = stackalloc T[2 * CompensatedSums.Lanes];
        ref T sums = ref MemoryMarshal.GetReference(lanes);
        ref T errors = ref Unsafe.Add(ref sums, CompensatedSums.Lanes);
        nuint length = (nuint)first.Length;
        nuint i = 0;
        for (; i + (nuint)V.Count <= length; i += (nuint)V.Count)
        {
            V term = TTerms.At(V.Load(ref firstStart, i), TTerms.HasSecond ? V.Load(ref secondStart, i) : default, numbers);
            V.Accumulate(term, ref sums, ref errors, i % CompensatedSums.Lanes);
        }

        if (i < length)
        {
            AddRest(numbers, ref firstStart, ref secondStart, ref sums, ref errors, i, (int)(length - i));
        }

        return typeof(T) == typeof(double)
            ? LaneFold.Total(ref Unsafe.As<T, double>(ref sums), ref Unsafe.As<T, double>(ref errors))
            : LaneFold.Widened(ref Unsafe.As<T, float>(ref sums), ref Unsafe.As<T, float>(ref errors));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddRest(RowNumbers<V> numbers, ref T first, ref T second, ref T sums, ref T errors, nuint index, int count)
    {
        V term = TTerms.At(V.LoadPartial(ref first, index, count), TTerms.HasSecond ? V.LoadPartial(ref second, index, count) : default,
            numbers);
        V.AccumulatePartial(term, ref sums, ref errors, index % CompensatedSums.Lanes, count);
    }
}
