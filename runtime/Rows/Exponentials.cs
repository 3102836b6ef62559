using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents the exponentials of a row whose maximum is close to zero: <c>e^z</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct CloseExponentials<V, T, TLogits> : IMap<V, T>
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
        V bounded = V.AtLeast(logit.High, V.Create(RowShift<V, T>.Floor));
        V power = RowShift<V, T>.Power(bounded);
        V mantissa = TLogits.HasLow
            ? RowShift<V, T>.Mantissa(bounded, power, V.WhereEqual(bounded, logit.High, logit.Low, default))
            : RowShift<V, T>.Mantissa(bounded, power);
        return V.ScaleByPowerOfTwo(mantissa, power);
    }
}

/// <summary>Represents the exponentials of a row whose maximum is near: <c>e^z 2^-n</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct NearExponentials<V, T, TLogits> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasSecond => TLogits.HasMask;

    /// <summary>
    /// Gives the row's numbers: the reciprocal of the temperature, n, and the smallest logit that is told from -infinity.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RowNumbers<V> Numbers(Pair<V, T> factor, T maximum)
    {
        V largest = V.Broadcast(maximum);
        return new(factor.High, factor.Low, RowShift<V, T>.Power(largest), largest - V.Create(RowShift<V, T>.Depth));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        Pair<V, T> logit = TLogits.At(first, second, new(numbers.A, numbers.B));
        V bounded = V.AtLeast(logit.High, numbers.D);
        V power = RowShift<V, T>.Power(bounded);
        V mantissa = TLogits.HasLow
            ? RowShift<V, T>.Mantissa(bounded, power, V.WhereEqual(bounded, logit.High, logit.Low, default))
            : RowShift<V, T>.Mantissa(bounded, power);
        return V.ScaleByPowerOfTwo(mantissa, power - numbers.C);
    }
}

/// <summary>Represents the exponentials of a row with any finite maximum: <c>e^(z - z of the origin)</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct FarExponentials<V, T, TLogits> : IMap<V, T>
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
        if (TLogits.HasLow)
        {
            return ExponentialsOfDifferences<V, T, TLogits>.At(first, second, numbers);
        }

        V bounded = V.AtLeast(TLogits.Signed(first) - numbers.C, V.Create(-RowShift<V, T>.Depth));
        V power = RowShift<V, T>.Power(bounded);
        return V.ScaleByPowerOfTwo(RowShift<V, T>.Mantissa(bounded, power), power);
    }
}
