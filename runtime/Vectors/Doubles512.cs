using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 512 bits with lanes of type <see cref="double"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Doubles512(Vector512<double> value) : IVector<Doubles512, double>
{
    /// <summary>The lanes.</summary>
    public readonly Vector512<double> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<double>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(double) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Create(double constant) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.Create((double)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Broadcast(double value) => Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Load(ref double source, nuint index) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Doubles512 value, ref double destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator +(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator -(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator *(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator /(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator -(Doubles512 value) => Unsafe.BitCast<Vector512<double>, Doubles512>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Sqrt(Doubles512 value) => Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Abs(Doubles512 value) => Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 CopySign(Doubles512 magnitude, Doubles512 sign) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(
            Vector512.ConditionalSelect(Vector512.Create((double)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 WithSign(Doubles512 magnitude, Doubles512 sign) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(magnitude.Value | (sign.Value & Vector512.Create((double)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 LessThan(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 LessThanOrEqual(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Equal(Doubles512 left, Doubles512 right) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Select(Doubles512 mask, Doubles512 ifTrue, Doubles512 ifFalse) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Doubles512 mask) => Vector512.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 WhereLessThan(Doubles512 left, Doubles512 right, Doubles512 ifTrue, Doubles512 ifFalse) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(
            Vector512.ConditionalSelect(Vector512.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 WhereLessThanOrEqual(Doubles512 left, Doubles512 right, Doubles512 ifTrue, Doubles512 ifFalse) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(
            Vector512.ConditionalSelect(Vector512.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 WhereEqual(Doubles512 left, Doubles512 right, Doubles512 ifTrue, Doubles512 ifFalse) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(
            Vector512.ConditionalSelect(Vector512.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 PowerOfTwo(Doubles512 exponent)
    {
        Vector512<long> bits = (exponent.Value + Vector512.Create(FloatBits.RoundingDouble)).AsInt64();
        return Unsafe.BitCast<Vector512<long>, Doubles512>(
            Vector512.ShiftLeft(bits, FloatBits.MantissaDouble) + Vector512.Create(FloatBits.OneDouble));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 PowerOfTwoOfSum(Doubles512 sum) =>
        Unsafe.BitCast<Vector512<long>, Doubles512>(Vector512.ShiftLeft(sum.Value.AsInt64(), FloatBits.MantissaDouble));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Split(Doubles512 value, out Doubles512 exponent)
    {
        Vector512<long> bits = value.Value.AsInt64();
        Vector512<long> power = FloatBits.ExponentOf(bits - Vector512.Create(FloatBits.SqrtHalfDouble));
        exponent = Unsafe.BitCast<Vector512<double>, Doubles512>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector512<long>, Doubles512>(bits - Vector512.ShiftLeft(power, FloatBits.MantissaDouble));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles512 ScaleInSteps(Doubles512 value, Doubles512 exponent)
    {
        Doubles512 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentDouble)), Create(FloatBits.SmallestExponentDouble));
        Vector512<double> beyond = exponent.Value - last.Value;
        Vector512<double> rounding = Vector512.Create(FloatBits.RoundingDouble);
        Vector512<double> rounded = (beyond * Vector512.Create((double)0.75)) + rounding;
        Vector512<double> outer = rounded - rounding;
        Vector512<double> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector512<long> one = Vector512.Create(FloatBits.OneDouble);
        Vector512<double> first = (Vector512.ShiftLeft(rounded.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        Vector512<double> second = (Vector512.ShiftLeft(inner.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        return Unsafe.BitCast<Vector512<double>, Doubles512>(value.Value * first * first * second);
    }
}
