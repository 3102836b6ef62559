using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the gradient of softmax, <c>dx = y (dy - sum y dy) / temperature</c>, from its outputs.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// Method: <c>y ((dy - c) - sum y (dy - c))</c> with the dy of the largest output for c. Where that output is almost 1, the sum is one
/// over the others, and no 1 hides what they say. An output of 0 takes no part, whatever its dy.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SoftmaxGradient<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes a row.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    /// <param name="temperature">What divided the inputs; negative where their signs were changed.</param>
    /// <param name="gradient">Where the results go; it may be the memory of either.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, Span<T> gradient)
    {
        if (outputs.IsEmpty)
        {
            return;
        }

        T largest = RowMaximum<V, T, PlainLogits<V, T>>.Of(outputs, outputs, default);
        Write(outputs, upstream, temperature, upstream[Math.Max(0, RowSearch<V, T>.IndexOf(outputs, largest))], gradient);
    }

    /// <summary>Computes a row whose outputs do not sum to 1, for a sink takes a share.</summary>
    /// <inheritdoc cref="Write(ReadOnlySpan{T}, ReadOnlySpan{T}, double, Span{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void WriteBesideSink(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, Span<T> gradient) =>
        Write(outputs, upstream, temperature, default, gradient);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, T origin, Span<T> gradient)
    {
        (double high, double low) =
            RowSum<V, T, WeightedDifferences<V, T>>.Of(new(default, default, V.Broadcast(origin), default), outputs, upstream);
        if (!double.IsFinite(high))
        {
            WriteParts(outputs, upstream, temperature, origin, gradient);
            return;
        }

        (T mean, T rest) = RowScalar<T>.Split(high, low);
        RowNumbers<V> reciprocal = TemperatureRange<T>.Reciprocal<V>(temperature);
        RowMap<V, T, WeightedDeviations<V, T>>.Write(new(V.Broadcast(origin), V.Broadcast(mean), V.Broadcast(rest), reciprocal.A), outputs,
            upstream, gradient);
        Finish(reciprocal, gradient);
    }

    // Some dy is infinite or NaN: it counts where the output does.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void WriteParts(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, T origin, Span<T> gradient)
    {
        (double high, double low) =
            RowSum<V, T, DifferencesOfParts<V, T>>.Of(new(default, default, V.Broadcast(origin), default), outputs, upstream);
        if (!double.IsFinite(high))
        {
            origin = default;
            (high, low) = RowSum<V, T, DifferencesOfParts<V, T>>.Of(default, outputs, upstream);
        }

        (T mean, T rest) = RowScalar<T>.Split(high, low);
        RowNumbers<V> reciprocal = TemperatureRange<T>.Reciprocal<V>(temperature);
        RowMap<V, T, DeviationsOfParts<V, T>>.Write(new(V.Broadcast(origin), V.Broadcast(mean), V.Broadcast(rest), reciprocal.A), outputs,
            upstream, gradient);
        Finish(reciprocal, gradient);
    }

    // The second factor is one but for temperatures that have no reciprocal.
    private static void Finish(RowNumbers<V> reciprocal, Span<T> gradient)
    {
        V second = reciprocal.B;
        if (RowScalar<T>.Widen(Unsafe.As<V, T>(ref second)) != 1)
        {
            RowMap<V, T, ProductsWith<V, T>>.Write(new(second, default, default, default), gradient, gradient, gradient);
        }
    }
}

/// <summary>Represents a row times another one's differences from a number.</summary>
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
    public static V At(V first, V second, RowNumbers<V> numbers) => first * (second - numbers.C);
}

/// <summary>Represents the same, and 0 where the row is 0.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct DifferencesOfParts<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.WhereEqual(first, default, default, first * (second - numbers.C));
}

/// <summary>Represents a row times another one's differences from a number, less a mean in two parts, times a factor.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct WeightedDeviations<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => ((((second - numbers.A) - numbers.B) - numbers.C) * first) * numbers.D;
}

/// <summary>Represents the same, and 0 where the row is 0.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct DeviationsOfParts<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) =>
        V.WhereEqual(first, default, default, WeightedDeviations<V, T>.At(first, second, numbers));
}
