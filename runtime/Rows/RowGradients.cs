using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes the gradients by a row's inputs, from its outputs and the gradient by them.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowGradients<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes that of softmax: <c>dx = y (dy - sum y dy) / temperature</c>.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    /// <param name="temperature">What divided the inputs; negative where their signs were changed.</param>
    /// <param name="gradient">Where the results go; it may be the memory of either.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Softmax(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, Span<T> gradient)
    {
        (double high, double low) = RowSum<V, T, Products<V, T>>.Of(default, outputs, upstream);
        (T mean, T rest) = RowScalar<T>.Split(high, low);
        V factor = RowScalar<T>.Factor<V>(temperature).High;
        RowMap<V, T, WeightedDifferences<V, T>>.Write(new(factor, default, V.Broadcast(mean), V.Broadcast(rest)), outputs, upstream, gradient);
    }

    /// <summary>Computes that of log-softmax: <c>dx = (dy - e^y sum dy) / temperature</c>.</summary>
    /// <inheritdoc cref="Softmax"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void LogSoftmax(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, Span<T> gradient)
    {
        (double high, double low) = RowTotal<V, T>.Of(upstream);
        V factor = RowScalar<T>.Factor<V>(temperature).High;
        RowMap<V, T, LessShares<V, T>>.Write(new(factor, default, V.Broadcast(RowScalar<T>.Of(high + low)), default), outputs, upstream, gradient);
    }

    /// <summary>Computes that of sparsemax: <c>dx = dy - mean</c> where y is positive, the mean over those, and 0 elsewhere.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    /// <param name="gradient">Where the results go; it may be the memory of either.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Sparsemax(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, Span<T> gradient)
    {
        (double high, double low) = RowSum<V, T, OnSupport<V, T>>.Of(default, outputs, upstream);
        double count = RowSum<V, T, CountAbove<V, T>>.Of(default, outputs, outputs).High;
        V mean = V.Broadcast(RowScalar<T>.Of(count == 0 ? 0 : (high + low) / count));
        RowMap<V, T, OnSupport<V, T>>.Write(new(mean, default, default, default), outputs, upstream, gradient);
    }
}

/// <summary>Represents the products of two rows.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct Products<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => first * second;
}

/// <summary>Represents a row times another one's differences from a number in two parts, times a factor.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct WeightedDifferences<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => (((second - numbers.C) - numbers.D) * first) * numbers.A;
}

/// <summary>Represents a row less the shares of its sum that another row holds the logarithms of, times a factor.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct LessShares<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.SubtractProduct(second, V.Exponential(first).Value, numbers.C) * numbers.A;
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
