using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Finds a value in a row.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal static class RowSearch<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gives the place of the first element above a value, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int IndexOfAbove(ReadOnlySpan<T> row, T value)
    {
        ref T start = ref MemoryMarshal.GetReference(row);
        V bound = V.Broadcast(value);
        nuint i = 0;
        while (i + (nuint)V.Count <= (nuint)row.Length && !V.Any(V.LessThan(bound, V.Load(ref start, i))))
        {
            i += (nuint)V.Count;
        }

        double number = RowScalar<T>.Widen(value);
        for (int j = (int)i; j < row.Length; j++)
        {
            if (RowScalar<T>.Widen(row[j]) > number)
            {
                return j;
            }
        }

        return -1;
    }

    /// <summary>Tells whether an element equals a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Contains(ReadOnlySpan<T> row, T value) => IndexOf(row, value) >= 0;

    /// <summary>Tells whether an element is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static bool ContainsNaN(ReadOnlySpan<T> row) => double.IsNaN(RowSum<V, T, ZeroOfNumbers<V, T>>.Of(default, row, row).High);

    /// <summary>Gives the place of the first element that equals a value, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static int IndexOf(ReadOnlySpan<T> row, T value)
    {
        ref T start = ref MemoryMarshal.GetReference(row);
        V wanted = V.Broadcast(value);
        nuint length = (nuint)row.Length;
        nuint step = (nuint)V.Count;
        nuint i = 0;
        while (i + (4 * step) <= length && !V.Any(InFour(ref start, i, wanted)))
        {
            i += 4 * step;
        }

        while (i + step <= length && !V.Any(V.Equal(V.Load(ref start, i), wanted)))
        {
            i += step;
        }

        // In this register, or behind the last whole one.
        double number = RowScalar<T>.Widen(value);
        for (; i < length; i++)
        {
            if (RowScalar<T>.Widen(Unsafe.Add(ref start, i)) == number)
            {
                return (int)i;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V InFour(ref T start, nuint index, V wanted)
    {
        nuint step = (nuint)V.Count;
        V first = V.Equal(V.Load(ref start, index), wanted);
        V second = V.Equal(V.Load(ref start, index + step), wanted);
        V third = V.Equal(V.Load(ref start, index + (2 * step)), wanted);
        V fourth = V.Equal(V.Load(ref start, index + (3 * step)), wanted);
        return V.Select(first, first, V.Select(second, second, V.Select(third, third, fourth)));
    }
}
