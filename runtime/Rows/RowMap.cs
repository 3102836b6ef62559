using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Computes an element of a row from the elements at its place and from four numbers that are the row's.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal interface IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets whether the second operand is read.</summary>
    static abstract bool HasSecond { get; }

    /// <summary>Computes some elements.</summary>
    static abstract V At(V first, V second, RowNumbers<V> numbers);
}

/// <summary>Represents up to four numbers of a row, each in every lane; their meaning is that of the map.</summary>
/// <typeparam name="V">The register type.</typeparam>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct RowNumbers<V>(V a, V b, V c, V d)
    where V : struct
{
    /// <summary>The first number.</summary>
    public readonly V A = a;

    /// <summary>The second number.</summary>
    public readonly V B = b;

    /// <summary>The third number.</summary>
    public readonly V C = c;

    /// <summary>The fourth number.</summary>
    public readonly V D = d;
}

/// <summary>Computes every element of a row.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TMap">What is computed.</typeparam>
internal static class RowMap<V, T, TMap>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TMap : struct, IMap<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="numbers">The numbers of the row.</param>
    /// <param name="first">The first operand.</param>
    /// <param name="second">The second operand, of the same length where it is read.</param>
    /// <param name="destination">Where the elements go; it may be an operand.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(RowNumbers<V> numbers, ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> destination)
    {
        ref T firstStart = ref MemoryMarshal.GetReference(first);
        ref T secondStart = ref MemoryMarshal.GetReference(second);
        ref T start = ref MemoryMarshal.GetReference(destination);
        nuint length = (nuint)destination.Length;
        nuint step = (nuint)V.Count;
        if (length < step)
        {
            Short(numbers.A, numbers.B, numbers.C, numbers.D, ref firstStart, ref secondStart, ref start, (int)length);
            return;
        }

        // The last register overlaps the one before it: it is read before anything is written over it.
        nuint last = length - step;
        V lastFirst = V.Load(ref firstStart, last);
        V lastSecond = TMap.HasSecond ? V.Load(ref secondStart, last) : default;
        V nextFirst = V.Load(ref firstStart, 0);
        V nextSecond = TMap.HasSecond ? V.Load(ref secondStart, 0) : default;
        nuint i = 0;
        while (true)
        {
            V.Store(TMap.At(nextFirst, nextSecond, numbers), ref start, i);
            if (i == last)
            {
                break;
            }

            i += step;
            if (i < last)
            {
                nextFirst = V.Load(ref firstStart, i);
                nextSecond = TMap.HasSecond ? V.Load(ref secondStart, i) : default;
            }
            else
            {
                i = last;
                nextFirst = lastFirst;
                nextSecond = lastSecond;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Short(V a, V b, V c, V d, ref T first, ref T second, ref T destination, int count) =>
        V.StorePartial(
            TMap.At(V.LoadPartial(ref first, 0, count), TMap.HasSecond ? V.LoadPartial(ref second, 0, count) : default, new(a, b, c, d)),
            ref destination,
            0,
            count);
}
