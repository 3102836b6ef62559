using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the gradient of sparsemax, <c>dx = dy - mean</c> where y is positive, the mean over those, and 0 elsewhere.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SparsemaxGradient<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes a row.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    /// <param name="gradient">Where the results go; it may be the memory of either.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, Span<T> gradient)
    {
        (double high, double low) = RowSum<V, T, OnSupport<V, T>>.Of(default, outputs, upstream);
        double count = RowSum<V, T, CountAbove<V, T>>.Of(default, outputs, outputs).High;
        V mean = V.Broadcast(RowScalar<T>.Of(count == 0 ? 0 : (high + low) / count));
        RowMap<V, T, OnSupport<V, T>>.Write(new(mean, default, default, default), outputs, upstream, gradient);
    }
}

/// <summary>Represents a row's differences from a number where another row is positive, and zero elsewhere.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct OnSupport<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.WhereLessThanOrEqual(first, default, default, second - numbers.A);
}
