using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Keeps the first lanes of the register at the end of a row.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal static class FirstLanes<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private static ReadOnlySpan<float> Singles => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

    private static ReadOnlySpan<double> Doubles => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

    private static V Places
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Load(
            ref typeof(T) == typeof(double)
                ? ref Unsafe.As<double, T>(ref MemoryMarshal.GetReference(Doubles))
                : ref Unsafe.As<float, T>(ref MemoryMarshal.GetReference(Singles)),
            0);
    }

    /// <summary>Keeps the first <paramref name="count"/> lanes and puts another value into the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Keep(V value, int count, V otherwise) => V.WhereLessThan(Places, V.Create(count), value, otherwise);

    /// <summary>Puts zero into the lane of one place, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Without(V value, int place) => V.WhereEqual(Places, V.Create(place), default, value);
}
