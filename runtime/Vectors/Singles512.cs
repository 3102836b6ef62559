using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 512 bits with lanes of type <see cref="float"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Singles512(Vector512<float> value) : IVector<Singles512, float>
{
    /// <summary>The lanes.</summary>
    public readonly Vector512<float> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<float>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(float) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Create(double constant) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.Create((float)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Broadcast(float value) => Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Load(ref float source, nuint index) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Singles512 value, ref float destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 operator +(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 operator -(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 operator *(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 operator /(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 operator -(Singles512 value) => Unsafe.BitCast<Vector512<float>, Singles512>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Sqrt(Singles512 value) => Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Abs(Singles512 value) => Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 CopySign(Singles512 magnitude, Singles512 sign) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(
            Vector512.ConditionalSelect(Vector512.Create((float)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 WithSign(Singles512 magnitude, Singles512 sign) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(magnitude.Value | (sign.Value & Vector512.Create((float)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 LessThan(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 LessThanOrEqual(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Equal(Singles512 left, Singles512 right) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Select(Singles512 mask, Singles512 ifTrue, Singles512 ifFalse) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Singles512 mask) => Vector512.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 WhereLessThan(Singles512 left, Singles512 right, Singles512 ifTrue, Singles512 ifFalse) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(
            Vector512.ConditionalSelect(Vector512.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 WhereLessThanOrEqual(Singles512 left, Singles512 right, Singles512 ifTrue, Singles512 ifFalse) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(
            Vector512.ConditionalSelect(Vector512.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 WhereEqual(Singles512 left, Singles512 right, Singles512 ifTrue, Singles512 ifFalse) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(
            Vector512.ConditionalSelect(Vector512.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 PowerOfTwo(Singles512 exponent)
    {
        Vector512<int> bits = (exponent.Value + Vector512.Create(FloatBits.RoundingSingle)).AsInt32();
        return Unsafe.BitCast<Vector512<int>, Singles512>(
            Vector512.ShiftLeft(bits, FloatBits.MantissaSingle) + Vector512.Create(FloatBits.OneSingle));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 PowerOfTwoOfSum(Singles512 sum) =>
        Unsafe.BitCast<Vector512<int>, Singles512>(Vector512.ShiftLeft(sum.Value.AsInt32(), FloatBits.MantissaSingle));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Split(Singles512 value, out Singles512 exponent)
    {
        Vector512<int> bits = value.Value.AsInt32();
        Vector512<int> power = FloatBits.ExponentOf(bits - Vector512.Create(FloatBits.SqrtHalfSingle));
        exponent = Unsafe.BitCast<Vector512<float>, Singles512>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector512<int>, Singles512>(bits - Vector512.ShiftLeft(power, FloatBits.MantissaSingle));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles512 ScaleInSteps(Singles512 value, Singles512 exponent)
    {
        Singles512 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentSingle)), Create(FloatBits.SmallestExponentSingle));
        Vector512<float> beyond = exponent.Value - last.Value;
        Vector512<float> rounding = Vector512.Create(FloatBits.RoundingSingle);
        Vector512<float> rounded = (beyond * Vector512.Create((float)0.75)) + rounding;
        Vector512<float> outer = rounded - rounding;
        Vector512<float> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector512<int> one = Vector512.Create(FloatBits.OneSingle);
        Vector512<float> first = (Vector512.ShiftLeft(rounded.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        Vector512<float> second = (Vector512.ShiftLeft(inner.AsInt32(), FloatBits.MantissaSingle) + one).AsSingle();
        return Unsafe.BitCast<Vector512<float>, Singles512>(value.Value * first * first * second);
    }
}
