using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the gradient of log-softmax, <c>dx = (dy - e^y sum dy) / temperature</c>, from its outputs.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// Where one e^y is above 1/2, that element's gradient is <c>dy (1 - e^y) - e^y (sum of the other dy)</c>, in which nothing cancels.
/// An output of -infinity takes no part, whatever its dy.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSoftmaxGradient<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    // -log 2
    private const double Half = -0.6931471805599453;

    /// <summary>Computes a row.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    /// <param name="temperature">What divided the inputs; negative where their signs were changed.</param>
    /// <param name="gradient">Where the results go; it may be the memory of either.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, double temperature, Span<T> gradient)
    {
        bool hasMasked = RowSearch<V, T>.Contains(outputs, RowScalar<T>.Of(double.NegativeInfinity));
        int sure = RowSearch<V, T>.IndexOfAbove(outputs, RowScalar<T>.Of(Half));
        double own = 0;
        double logarithm = 0;
        (double high, double low) others;
        if (sure < 0)
        {
            others = Sum(outputs, upstream, hasMasked);
        }
        else
        {
            own = RowScalar<T>.Widen(upstream[sure]);
            logarithm = RowScalar<T>.Widen(outputs[sure]);
            others = Add(Sum(outputs[..sure], upstream[..sure], hasMasked), Sum(outputs[(sure + 1)..], upstream[(sure + 1)..], hasMasked));
        }

        double sum = (others.high + own) + others.low;
        RowNumbers<V> numbers = TemperatureRange<T>.Reciprocal<V>(temperature);
        numbers = new(numbers.A, numbers.B, V.Broadcast(RowScalar<T>.Of(sum)), default);
        if (hasMasked)
        {
            RowMap<V, T, LessSharesOfParts<V, T>>.Write(numbers, outputs, upstream, gradient);
        }
        else
        {
            RowMap<V, T, LessShares<V, T>>.Write(numbers, outputs, upstream, gradient);
        }

        if (sure >= 0 && double.IsFinite(sum))
        {
            Exponential<Lane<double>, double> share = Exponential<Lane<double>, double>.At(new Lane<double>(logarithm));
            double slope = (0 - (own * share.MinusOne.Value)) - (share.Value.Value * (others.high + others.low));
            gradient[sure] = RowScalar<T>.Of(slope / temperature);
        }
    }

    private static (double High, double Low) Sum(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream, bool hasMasked) =>
        hasMasked ? RowSum<V, T, OfPresent<V, T>>.Of(default, outputs, upstream) : RowTotal<V, T>.Of(upstream);

    private static (double High, double Low) Add((double High, double Low) left, (double High, double Low) right)
    {
        Pair<Lane<double>, double> sum = Pair<Lane<double>, double>.Sum(new(left.High), new(right.High));
        double low = sum.Low.Value + (left.Low + right.Low);
        return (sum.High.Value, double.IsNaN(low) ? 0 : low);
    }
}

/// <summary>Represents a row where another one is above -infinity, and 0 elsewhere.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct OfPresent<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.WhereEqual(first, V.Create(double.NegativeInfinity), default, second);
}

/// <summary>Represents a row less the shares of its sum that another row holds the logarithms of, times two factors.</summary>
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
    public static V At(V first, V second, RowNumbers<V> numbers) =>
        (V.SubtractProduct(second, V.Exponential(first).Value, numbers.C) * numbers.A) * numbers.B;
}

/// <summary>Represents the same, and 0 where the logarithm is -infinity.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct LessSharesOfParts<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) =>
        V.WhereEqual(first, V.Create(double.NegativeInfinity), default, LessShares<V, T>.At(first, second, numbers));
}
