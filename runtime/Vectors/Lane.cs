using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <summary>Represents a single lane: the same mathematics for one value, and for hardware without vectors.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Lane<T>(T value) : IVector<Lane<T>, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The value.</summary>
    public readonly T Value = value;

    /// <inheritdoc/>
    public static int Count => 1;

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(double);
    }

    /// <inheritdoc/>
    public static bool HasFusedMultiplyAdd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Fma.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Create(double constant) =>
        Unsafe.BitCast<T, Lane<T>>(typeof(T) == typeof(double) ? (T)(object)constant : (T)(object)(float)constant);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Broadcast(T value) => Unsafe.BitCast<T, Lane<T>>(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Load(ref T source, nuint index) => Unsafe.BitCast<T, Lane<T>>(Unsafe.Add(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> LoadPartial(ref T source, nuint index, int count) => default;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lane<T> value, ref T destination, nuint index) => Unsafe.Add(ref destination, index) = value.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial(Lane<T> value, ref T destination, nuint index, int count)
    {
        // A part of one lane is nothing.
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator +(Lane<T> left, Lane<T> right) => Unsafe.BitCast<T, Lane<T>>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator -(Lane<T> left, Lane<T> right) => Unsafe.BitCast<T, Lane<T>>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator *(Lane<T> left, Lane<T> right) => Unsafe.BitCast<T, Lane<T>>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator /(Lane<T> left, Lane<T> right) => Unsafe.BitCast<T, Lane<T>>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> operator -(Lane<T> value) => Unsafe.BitCast<T, Lane<T>>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> MultiplyAdd(Lane<T> left, Lane<T> right, Lane<T> addend) =>
        Unsafe.BitCast<T, Lane<T>>(Fma.IsSupported || AdvSimd.Arm64.IsSupported
            ? T.FusedMultiplyAdd(left.Value, right.Value, addend.Value)
            : left.Value * right.Value + addend.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Sqrt(Lane<T> value) => Unsafe.BitCast<T, Lane<T>>(T.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Abs(Lane<T> value) => Unsafe.BitCast<T, Lane<T>>(T.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> CopySign(Lane<T> magnitude, Lane<T> sign) => Unsafe.BitCast<T, Lane<T>>(T.CopySign(magnitude.Value, sign.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> AtMost(Lane<T> value, Lane<T> bound) => bound.Value < value.Value ? bound : value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> AtLeast(Lane<T> value, Lane<T> bound) => value.Value < bound.Value ? bound : value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> LessThan(Lane<T> left, Lane<T> right) => Mask(left.Value < right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> LessThanOrEqual(Lane<T> left, Lane<T> right) => Mask(left.Value <= right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Equal(Lane<T> left, Lane<T> right) => Mask(left.Value == right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Select(Lane<T> mask, Lane<T> ifTrue, Lane<T> ifFalse)
    {
        // Without a branch: the sides of a choice are as good as random to the processor.
        if (typeof(T) == typeof(double))
        {
            long holds = BitConverter.DoubleToInt64Bits((double)(object)mask.Value);
            long bits = (BitConverter.DoubleToInt64Bits((double)(object)ifTrue.Value) & holds)
                | (BitConverter.DoubleToInt64Bits((double)(object)ifFalse.Value) & ~holds);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int64BitsToDouble(bits));
        }
        else
        {
            int holds = BitConverter.SingleToInt32Bits((float)(object)mask.Value);
            int bits = (BitConverter.SingleToInt32Bits((float)(object)ifTrue.Value) & holds)
                | (BitConverter.SingleToInt32Bits((float)(object)ifFalse.Value) & ~holds);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int32BitsToSingle(bits));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lane<T> mask) =>
        typeof(T) == typeof(double)
            ? BitConverter.DoubleToInt64Bits((double)(object)mask.Value) != 0
            : BitConverter.SingleToInt32Bits((float)(object)mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> PowerOfTwo(Lane<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            long bits = BitConverter.DoubleToInt64Bits((double)(object)exponent.Value + FloatBits.RoundingDouble);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int64BitsToDouble((bits << 52) + FloatBits.OneDouble));
        }
        else
        {
            int bits = BitConverter.SingleToInt32Bits((float)(object)exponent.Value + FloatBits.RoundingSingle);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int32BitsToSingle((bits << 23) + FloatBits.OneSingle));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Split(Lane<T> value, out Lane<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            long bits = BitConverter.DoubleToInt64Bits((double)(object)value.Value);
            long power = (bits - FloatBits.SqrtHalfDouble) >> 52;
            exponent = Unsafe.BitCast<T, Lane<T>>((T)(object)(double)power);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int64BitsToDouble(bits - (power << 52)));
        }
        else
        {
            int bits = BitConverter.SingleToInt32Bits((float)(object)value.Value);
            int power = (bits - FloatBits.SqrtHalfSingle) >> 23;
            exponent = Unsafe.BitCast<T, Lane<T>>((T)(object)(float)power);
            return Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int32BitsToSingle(bits - (power << 23)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lane<T> Mask(bool holds) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int64BitsToDouble(holds ? -1L : 0L))
            : Unsafe.BitCast<T, Lane<T>>((T)(object)BitConverter.Int32BitsToSingle(holds ? -1 : 0));
}
