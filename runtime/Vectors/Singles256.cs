using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 256 bits with lanes of type <see cref="float"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Singles256(Vector256<float> value) : IVector<Singles256, float>
{
    /// <summary>The lanes.</summary>
    public readonly Vector256<float> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256<float>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(float) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Create(double constant) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.Create((float)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Broadcast(float value) => Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Load(ref float source, nuint index) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Singles256 value, ref float destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 operator +(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 operator -(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 operator *(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 operator /(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 operator -(Singles256 value) => Unsafe.BitCast<Vector256<float>, Singles256>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Sqrt(Singles256 value) => Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Abs(Singles256 value) => Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 CopySign(Singles256 magnitude, Singles256 sign) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(
            Vector256.ConditionalSelect(Vector256.Create((float)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 WithSign(Singles256 magnitude, Singles256 sign) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(magnitude.Value | (sign.Value & Vector256.Create((float)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 LessThan(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 LessThanOrEqual(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Equal(Singles256 left, Singles256 right) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Select(Singles256 mask, Singles256 ifTrue, Singles256 ifFalse) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Singles256 mask) => Vector256.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 WhereLessThan(Singles256 left, Singles256 right, Singles256 ifTrue, Singles256 ifFalse) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(
            Vector256.ConditionalSelect(Vector256.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 WhereLessThanOrEqual(Singles256 left, Singles256 right, Singles256 ifTrue, Singles256 ifFalse) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(
            Vector256.ConditionalSelect(Vector256.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 WhereEqual(Singles256 left, Singles256 right, Singles256 ifTrue, Singles256 ifFalse) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(
            Vector256.ConditionalSelect(Vector256.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 PowerOfTwo(Singles256 exponent)
    {
        Vector256<int> bits = (exponent.Value + Vector256.Create(FloatBits.RoundingSingle)).AsInt32();
        return Unsafe.BitCast<Vector256<int>, Singles256>(
            Vector256.ShiftLeft(bits, FloatBits.MantissaSingle) + Vector256.Create(FloatBits.OneSingle));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 PowerOfTwoOfSum(Singles256 sum) =>
        Unsafe.BitCast<Vector256<int>, Singles256>(Vector256.ShiftLeft(sum.Value.AsInt32(), FloatBits.MantissaSingle));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Split(Singles256 value, out Singles256 exponent)
    {
        Vector256<int> bits = value.Value.AsInt32();
        Vector256<int> power = FloatBits.ExponentOf(bits - Vector256.Create(FloatBits.SqrtHalfSingle));
        exponent = Unsafe.BitCast<Vector256<float>, Singles256>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector256<int>, Singles256>(bits - Vector256.ShiftLeft(power, FloatBits.MantissaSingle));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles256 ScaleInSteps(Singles256 value, Singles256 exponent)
    {
        Singles256 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentSingle)), Create(FloatBits.SmallestExponentSingle));
        Vector256<float> beyond = exponent.Value - last.Value;
        Vector256<float> rounding = Vector256.Create(FloatBits.RoundingSingle);
        Vector256<float> rounded = (beyond * Vector256.Create((float)0.75)) + rounding;
        Vector256<float> outer = rounded - rounding;
        Vector256<float> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector256<int> one = Vector256.Create(FloatBits.OneSingle);
        Vector256<float> first = (Vector256.ShiftLeft(rounded.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        Vector256<float> second = (Vector256.ShiftLeft(inner.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        return Unsafe.BitCast<Vector256<float>, Singles256>(value.Value * first * first * second);
    }
}
