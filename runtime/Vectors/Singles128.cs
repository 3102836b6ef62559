using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 128 bits with lanes of type <see cref="float"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Singles128(Vector128<float> value) : IVector<Singles128, float>
{
    /// <summary>The lanes.</summary>
    public readonly Vector128<float> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128<float>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(float) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Create(double constant) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.Create((float)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Broadcast(float value) => Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Load(ref float source, nuint index) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Singles128 value, ref float destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 operator +(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 operator -(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 operator *(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 operator /(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 operator -(Singles128 value) => Unsafe.BitCast<Vector128<float>, Singles128>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Sqrt(Singles128 value) => Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Abs(Singles128 value) => Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 CopySign(Singles128 magnitude, Singles128 sign) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(
            Vector128.ConditionalSelect(Vector128.Create((float)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 WithSign(Singles128 magnitude, Singles128 sign) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(magnitude.Value | (sign.Value & Vector128.Create((float)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 LessThan(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 LessThanOrEqual(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Equal(Singles128 left, Singles128 right) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Select(Singles128 mask, Singles128 ifTrue, Singles128 ifFalse) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(Vector128.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Singles128 mask) => Vector128.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 WhereLessThan(Singles128 left, Singles128 right, Singles128 ifTrue, Singles128 ifFalse) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(
            Vector128.ConditionalSelect(Vector128.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 WhereLessThanOrEqual(Singles128 left, Singles128 right, Singles128 ifTrue, Singles128 ifFalse) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(
            Vector128.ConditionalSelect(Vector128.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 WhereEqual(Singles128 left, Singles128 right, Singles128 ifTrue, Singles128 ifFalse) =>
        Unsafe.BitCast<Vector128<float>, Singles128>(
            Vector128.ConditionalSelect(Vector128.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 PowerOfTwo(Singles128 exponent)
    {
        Vector128<int> bits = (exponent.Value + Vector128.Create(FloatBits.RoundingSingle)).AsInt32();
        return Unsafe.BitCast<Vector128<int>, Singles128>(
            Vector128.ShiftLeft(bits, FloatBits.MantissaSingle) + Vector128.Create(FloatBits.OneSingle));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 PowerOfTwoOfSum(Singles128 sum) =>
        Unsafe.BitCast<Vector128<int>, Singles128>(Vector128.ShiftLeft(sum.Value.AsInt32(), FloatBits.MantissaSingle));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Split(Singles128 value, out Singles128 exponent)
    {
        Vector128<int> bits = value.Value.AsInt32();
        Vector128<int> power = FloatBits.ExponentOf(bits - Vector128.Create(FloatBits.SqrtHalfSingle));
        exponent = Unsafe.BitCast<Vector128<float>, Singles128>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector128<int>, Singles128>(bits - Vector128.ShiftLeft(power, FloatBits.MantissaSingle));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles128 ScaleInSteps(Singles128 value, Singles128 exponent)
    {
        Singles128 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentSingle)), Create(FloatBits.SmallestExponentSingle));
        Vector128<float> beyond = exponent.Value - last.Value;
        Vector128<float> rounding = Vector128.Create(FloatBits.RoundingSingle);
        Vector128<float> rounded = (beyond * Vector128.Create((float)0.75)) + rounding;
        Vector128<float> outer = rounded - rounding;
        Vector128<float> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector128<int> one = Vector128.Create(FloatBits.OneSingle);
        Vector128<float> first = (Vector128.ShiftLeft(rounded.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        Vector128<float> second = (Vector128.ShiftLeft(inner.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        return Unsafe.BitCast<Vector128<float>, Singles128>(value.Value * first * first * second);
    }
}
