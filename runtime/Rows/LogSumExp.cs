using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes <c>log sum e^z</c> of a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: max + log1p(sum e^(z - max) - 1), the differences in two parts, the sum with its roundings, and the last steps in
/// double. Special rows: NaN anywhere gives NaN; +infinity anywhere else +infinity; nothing but -infinity, and an empty row, gives
/// -infinity.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSumExp<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes the value of a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static T Of(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature)
    {
        if (inputs.IsEmpty)
        {
            return RowScalar<T>.Of(double.NegativeInfinity);
        }

        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        T maximum = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        double largest = RowScalar<T>.Widen(maximum);
        if (!double.IsFinite(largest))
        {
            RowLimits<V, T, TLogits>.Count(inputs, mask, factor, out bool hasNaN);
            return RowScalar<T>.Of(hasNaN ? double.NaN : largest);
        }

        return RowScalar<T>.Of(largest + AboveMaximum(inputs, mask, factor, maximum));
    }

    /// <summary>Computes <c>log sum e^(z - max)</c>, which is in 0 .. log n.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    /// <param name="maximum">The largest logit, finite.</param>
    internal static double AboveMaximum(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, T maximum)
    {
        RowNumbers<V> numbers = new(factor.High, factor.Low, V.Broadcast(maximum), default);
        (double high, double low) = RowSum<V, T, ExponentialsOfDifferences<V, T, TLogits>>.Of(numbers, inputs, mask);
        return Log1p<Lane<double>>(new((high - 1) + low)).Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static W Log1p<W>(W value)
        where W : struct, IVector<W, double> => W.Log1p(value);
}

/// <summary>Represents e^(z - max), where the largest is 1 exactly: the difference is kept in two parts.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct ExponentialsOfDifferences<V, T, TLogits> : IMap<V, T>
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
        Pair<V, T> logit = TLogits.At(first, second, new(numbers.A, numbers.B));
        Pair<V, T> difference = V.Sum(logit.High, -numbers.C);
        V low = TLogits.HasLow ? difference.Low + logit.Low : difference.Low;
        V bounded = V.AtLeast(difference.High, V.Create(-RowShift<V, T>.Depth));
        V power = RowShift<V, T>.Power(bounded);
        return V.ScaleByPowerOfTwo(RowShift<V, T>.Mantissa(bounded, power, V.WhereEqual(bounded, difference.High, low, default)), power);
    }
}
