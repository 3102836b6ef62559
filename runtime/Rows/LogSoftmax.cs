using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes <c>y = z - log sum e^z</c> over a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: (z - max) - log sum e^(z - max), the first difference in two parts, divided by the
/// temperature after it is taken. Special rows: NaN anywhere makes the row NaN; k
/// logits of +infinity give -log k each; -infinity gives -infinity, also in a row of nothing else.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSoftmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="logarithms">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Span<T> logarithms)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        T key = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (TLogits.HasTemperature && RowOrigin<V, T, TLogits>.Shift(inputs, mask, temperature, key) is not 0 and int shift)
        {
            TemperatureRange<T>.Scale(inputs, shift, logarithms);
            Write(logarithms, mask, Math.ScaleB(temperature, shift), logarithms);
            return;
        }

        RowOrigin<V, T, TLogits> origin = RowOrigin<V, T, TLogits>.Of(inputs, mask, temperature, factor, key);
        if (!origin.IsFinite)
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, static count => -Math.Log(count), double.NegativeInfinity, logarithms);
            return;
        }

        V logarithm = V.Broadcast(RowScalar<T>.Of(LogSumExp<V, T, TLogits>.AboveOrigin(inputs, mask, factor, origin)));
        if (TLogits.HasMask)
        {
            RowMap<V, T, DifferencesOfLogits<V, T, TLogits>>.Write(origin.Numbers(factor.High, factor.Low), inputs, mask, logarithms);
            RowMap<V, T, LessNumber<V, T>>.Write(new(logarithm, default, default, default), logarithms, logarithms, logarithms);
        }
        else
        {
            RowMap<V, T, DifferencesOfLogits<V, T, TLogits>>.Write(new(factor.High, factor.Low, V.Broadcast(origin.Input), logarithm),
                inputs, mask, logarithms);
        }
    }
}

/// <summary>Represents the differences of logits from that of the origin, less a number where there is no mask.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct DifferencesOfLogits<V, T, TLogits> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasSecond => TLogits.HasMask;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        Pair<V, T> difference = TLogits.Above(first, second, numbers.C, numbers.D, new(numbers.A, numbers.B));

        // An infinite difference has no low part: NaN, or the other infinity.
        V low = V.WhereEqual(difference.Low - difference.Low, default, difference.Low, default);
        return TLogits.HasMask ? difference.High + low : (difference.High - numbers.D) + low;
    }
}

/// <summary>Represents a row less a number.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct LessNumber<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => first - numbers.A;
}
