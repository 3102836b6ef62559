using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 256 bits with lanes of type <see cref="double"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Doubles256(Vector256<double> value) : IVector<Doubles256, double>
{
    /// <summary>The lanes.</summary>
    public readonly Vector256<double> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256<double>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(double) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Create(double constant) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.Create((double)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Broadcast(double value) => Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Load(ref double source, nuint index) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Doubles256 value, ref double destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator +(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator -(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator *(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator /(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator -(Doubles256 value) => Unsafe.BitCast<Vector256<double>, Doubles256>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Sqrt(Doubles256 value) => Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Abs(Doubles256 value) => Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 CopySign(Doubles256 magnitude, Doubles256 sign) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(
            Vector256.ConditionalSelect(Vector256.Create((double)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 WithSign(Doubles256 magnitude, Doubles256 sign) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(magnitude.Value | (sign.Value & Vector256.Create((double)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 LessThan(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 LessThanOrEqual(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Equal(Doubles256 left, Doubles256 right) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Select(Doubles256 mask, Doubles256 ifTrue, Doubles256 ifFalse) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Doubles256 mask) => Vector256.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 WhereLessThan(Doubles256 left, Doubles256 right, Doubles256 ifTrue, Doubles256 ifFalse) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(
            Vector256.ConditionalSelect(Vector256.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 WhereLessThanOrEqual(Doubles256 left, Doubles256 right, Doubles256 ifTrue, Doubles256 ifFalse) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(
            Vector256.ConditionalSelect(Vector256.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 WhereEqual(Doubles256 left, Doubles256 right, Doubles256 ifTrue, Doubles256 ifFalse) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(
            Vector256.ConditionalSelect(Vector256.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 PowerOfTwo(Doubles256 exponent)
    {
        Vector256<long> bits = (exponent.Value + Vector256.Create(FloatBits.RoundingDouble)).AsInt64();
        return Unsafe.BitCast<Vector256<long>, Doubles256>(
            Vector256.ShiftLeft(bits, FloatBits.MantissaDouble) + Vector256.Create(FloatBits.OneDouble));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 PowerOfTwoOfSum(Doubles256 sum) =>
        Unsafe.BitCast<Vector256<long>, Doubles256>(Vector256.ShiftLeft(sum.Value.AsInt64(), FloatBits.MantissaDouble));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Split(Doubles256 value, out Doubles256 exponent)
    {
        Vector256<long> bits = value.Value.AsInt64();
        Vector256<long> power = FloatBits.ExponentOf(bits - Vector256.Create(FloatBits.SqrtHalfDouble));
        exponent = Unsafe.BitCast<Vector256<double>, Doubles256>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector256<long>, Doubles256>(bits - Vector256.ShiftLeft(power, FloatBits.MantissaDouble));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles256 ScaleInSteps(Doubles256 value, Doubles256 exponent)
    {
        Doubles256 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentDouble)), Create(FloatBits.SmallestExponentDouble));
        Vector256<double> beyond = exponent.Value - last.Value;
        Vector256<double> rounding = Vector256.Create(FloatBits.RoundingDouble);
        Vector256<double> rounded = (beyond * Vector256.Create((double)0.75)) + rounding;
        Vector256<double> outer = rounded - rounding;
        Vector256<double> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector256<long> one = Vector256.Create(FloatBits.OneDouble);
        Vector256<double> first = (Vector256.ShiftLeft(rounded.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        Vector256<double> second = (Vector256.ShiftLeft(inner.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        return Unsafe.BitCast<Vector256<double>, Doubles256>(value.Value * first * first * second);
    }
}
