using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes <c>log sum e^z</c> of a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: max + log1p(sum e^(z - max) - 1), the differences in two parts, divided by the temperature after they are taken; the sum
/// with its roundings, and the last steps in double. Special rows: NaN anywhere gives NaN;
/// +infinity anywhere else +infinity; nothing but -infinity, and an empty row, gives
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
        T key = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (TLogits.HasTemperature && RowOrigin<V, T, TLogits>.Shift(inputs, mask, temperature, key) is not 0 and int shift)
        {
            T[] scaled = ArrayPool<T>.Shared.Rent(inputs.Length);
            TemperatureRange<T>.Scale(inputs, shift, scaled.AsSpan(0, inputs.Length));
            T result = Of(scaled.AsSpan(0, inputs.Length), mask, Math.ScaleB(temperature, shift));
            ArrayPool<T>.Shared.Return(scaled);
            return result;
        }

        RowOrigin<V, T, TLogits> origin = RowOrigin<V, T, TLogits>.Of(inputs, mask, temperature, factor, key);
        if (!origin.IsFinite)
        {
            int count = RowLimits<V, T, TLogits>.Count(inputs, mask, out bool hasNaN);
            return RowScalar<T>.Of(hasNaN ? double.NaN : count > 0 ? double.PositiveInfinity : double.NegativeInfinity);
        }

        double input = RowScalar<T>.Widen(origin.Input);
        double above = AboveOrigin(inputs, mask, factor, origin);
        return RowScalar<T>.Of(((TLogits.HasTemperature ? input / temperature : input) + RowScalar<T>.Widen(origin.Mask)) + above);
    }

    /// <summary>Computes the logarithm of the sum of e^z, less the z of the origin; that is in 0 .. log n.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">The mask, where there is one.</param>
    /// <param name="factor">The reciprocal of the temperature.</param>
    /// <param name="origin">The origin, finite.</param>
    internal static double AboveOrigin(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, RowOrigin<V, T, TLogits> origin)
    {
        (double high, double low) =
            RowSum<V, T, ExponentialsOfDifferences<V, T, TLogits>>.Of(origin.Numbers(factor.High, factor.Low), inputs, mask);
        return DoubleFunctions.Log1p((high - 1) + low);
    }
}

/// <summary>Represents e^(z - z of the origin), where that of the origin is 1 exactly: the difference is kept in two parts.</summary>
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
        Pair<V, T> difference = TLogits.Above(first, second, numbers.C, numbers.D, new(numbers.A, numbers.B));
        V bounded = V.AtLeast(difference.High, V.Create(-RowShift<V, T>.Depth));
        V power = RowShift<V, T>.Power(bounded);
        return V.ScaleByPowerOfTwo(RowShift<V, T>.Mantissa(bounded, power, V.WhereEqual(bounded, difference.High, difference.Low, default)),
            power);
    }
}
