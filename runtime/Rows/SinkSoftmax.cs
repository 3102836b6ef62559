using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Computes softmax and its logarithm with a sink, a logit that takes a share and gives no output:
/// <c>y = e^z / (e^sink + sum e^z)</c>.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs; their signs are kept.</typeparam>
/// <remarks>
/// Method: the row without the sink, then a factor for all of it. With the largest p of that row and its logit z, the sum of the
/// exponentials is e^z / p, and the factor 1 / (1 + p e^(sink - z)): no sum's logarithm is rounded.
/// Special rows: nothing but -infinity gives what it gives without the sink, 0; a sink of +infinity shares equally with logits
/// of +infinity, and takes all from others; NaN anywhere makes the row NaN.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SinkSoftmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    private const int LongestOnStack = 256;

    /// <summary>Computes the probabilities of a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so; not the sink.</param>
    /// <param name="sink">The sink.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, double sink, Span<T> probabilities)
    {
        if (inputs.Overlaps(probabilities))
        {
            WriteOver(inputs, mask, temperature, sink, probabilities, areLogarithms: false);
            return;
        }

        Softmax<V, T, TLogits>.Write(inputs, mask, temperature, probabilities);
        int place = PlaceOfLargest(probabilities);
        if (place >= 0 && RowScalar<T>.Widen(probabilities[place]) is > 0 and var largest)
        {
            double odds = largest * DoubleFunctions.Exp(Above(sink, inputs, mask, temperature, place));
            (T high, T low) = RowScalar<T>.Reciprocal(1 + odds, 0);
            RowMap<V, T, ScaledElements<V, T>>.Write(new(V.Broadcast(high), V.Broadcast(low), default, default), probabilities,
                probabilities, probabilities);
        }
    }

    /// <summary>Computes the logarithms of the probabilities of a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so; not the sink.</param>
    /// <param name="sink">The sink.</param>
    /// <param name="logarithms">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void WriteLogarithms(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, double sink, Span<T> logarithms)
    {
        if (inputs.Overlaps(logarithms))
        {
            WriteOver(inputs, mask, temperature, sink, logarithms, areLogarithms: true);
            return;
        }

        LogSoftmax<V, T, TLogits>.Write(inputs, mask, temperature, logarithms);
        int place = PlaceOfLargest(logarithms);
        if (place >= 0 && RowScalar<T>.Widen(logarithms[place]) is > double.NegativeInfinity and var largest)
        {
            // log(1 + e^odds), of a positive one without the overflow.
            double odds = Above(sink, inputs, mask, temperature, place).High.Value + largest;
            double exponential = DoubleFunctions.Exp(new Lane<double>(-Math.Abs(odds)));
            double less = Math.Max(odds, 0) + DoubleFunctions.Log1p(exponential);
            RowMap<V, T, LessSink<V, T>>.Write(new(V.Broadcast(RowScalar<T>.Of(less)), default, default, default), logarithms, logarithms,
                logarithms);
        }
    }

    // The sink less the logit at a place, in two parts.
    private static Pair<Lane<double>, double> Above(double sink, ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature,
        int place)
    {
        double input = RowScalar<T>.Widen(inputs[place]);
        double addend = TLogits.HasMask ? RowScalar<T>.Widen(mask[place]) : 0;
        double quotient = TLogits.HasTemperature ? input / temperature : input;
        double logit = quotient + addend;
        if (!double.IsFinite(sink) || !double.IsFinite(logit))
        {
            return new Lane<double>(sink == logit ? 0 : sink - logit);
        }

        double rest = TLogits.HasTemperature ? Math.FusedMultiplyAdd(-quotient, temperature, input) / temperature : 0;
        Pair<Lane<double>, double> first = Pair<Lane<double>, double>.Sum(new(sink), new(-quotient));
        Pair<Lane<double>, double> second = Pair<Lane<double>, double>.Sum(first.High, new(-addend));
        double low = first.Low.Value + second.Low.Value - rest;
        return new(second.High, new(double.IsFinite(low) ? low : 0));
    }

    // -1 where all are NaN.
    private static int PlaceOfLargest(ReadOnlySpan<T> row)
    {
        if (row.IsEmpty)
        {
            return -1;
        }

        T largest = RowMaximum<V, T, PlainLogits<V, T>>.Of(row, default, default);
        return typeof(T) == typeof(double)
            ? MemoryMarshal.Cast<T, double>(row).IndexOf(RowScalar<T>.Widen(largest))
            : MemoryMarshal.Cast<T, float>(row).IndexOf((float)RowScalar<T>.Widen(largest));
    }

    // The logit of the largest is looked at when the results are there.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteOver(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, double sink, Span<T> results,
        bool areLogarithms)
    {
        T[]? rented = inputs.Length > LongestOnStack ? ArrayPool<T>.Shared.Rent(inputs.Length) : null;
        Span<T> room = rented is null ? stackalloc T[LongestOnStack] : rented;
        Span<T> copy = room[..inputs.Length];
        inputs.CopyTo(copy);
        if (areLogarithms)
        {
            WriteLogarithms(copy, mask, temperature, sink, results);
        }
        else
        {
            Write(copy, mask, temperature, sink, results);
        }

        if (rented is not null)
        {
            ArrayPool<T>.Shared.Return(rented);
        }
    }
}

/// <summary>Represents a row less what the sink takes from its logarithms.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct LessSink<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => first - numbers.A;
}
