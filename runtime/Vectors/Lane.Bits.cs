using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Operations on bits that the functions of standard precision are made of.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> PowerOfTwoOfSum(Lane<T> sum) =>
        typeof(T) == typeof(double)
            ? new((T)(object)BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits((double)(object)sum.Value) << 52))
            : new((T)(object)BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits((float)(object)sum.Value) << 23));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> WithSign(Lane<T> magnitude, Lane<T> sign) => CopySign(magnitude, sign);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> PickOfEight(Lane<T> sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        PiecePicker<Lane<T>, T>.ByChoice(sum, c0, c1, c2, c3, c4, c5, c6, c7);
}
