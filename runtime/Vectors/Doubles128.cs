using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a register of 128 bits with lanes of type <see cref="double"/>.</summary>
/// <remarks>
/// A type of its own for each width and element: a register that is generic in its element must ask for it in each operation, and the
/// compiler then takes two to four times as long for the operation, and loads the vectors of every element with the first one.
/// </remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Doubles128(Vector128<double> value) : IVector<Doubles128, double>
{
    /// <summary>The lanes.</summary>
    public readonly Vector128<double> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128<double>.Count;
    }

    /// <inheritdoc/>
    public static bool IsDouble
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => sizeof(double) == sizeof(double);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Create(double constant) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.Create((double)constant));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Broadcast(double value) => Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Load(ref double source, nuint index) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Doubles128 value, ref double destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 operator +(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 operator -(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 operator *(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 operator /(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 operator -(Doubles128 value) => Unsafe.BitCast<Vector128<double>, Doubles128>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Sqrt(Doubles128 value) => Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Abs(Doubles128 value) => Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 CopySign(Doubles128 magnitude, Doubles128 sign) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(
            Vector128.ConditionalSelect(Vector128.Create((double)-0.0), sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 WithSign(Doubles128 magnitude, Doubles128 sign) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(magnitude.Value | (sign.Value & Vector128.Create((double)-0.0)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 LessThan(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 LessThanOrEqual(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Equal(Doubles128 left, Doubles128 right) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Select(Doubles128 mask, Doubles128 ifTrue, Doubles128 ifFalse) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Doubles128 mask) => Vector128.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 WhereLessThan(Doubles128 left, Doubles128 right, Doubles128 ifTrue, Doubles128 ifFalse) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(
            Vector128.ConditionalSelect(Vector128.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 WhereLessThanOrEqual(Doubles128 left, Doubles128 right, Doubles128 ifTrue, Doubles128 ifFalse) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(
            Vector128.ConditionalSelect(Vector128.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 WhereEqual(Doubles128 left, Doubles128 right, Doubles128 ifTrue, Doubles128 ifFalse) =>
        Unsafe.BitCast<Vector128<double>, Doubles128>(
            Vector128.ConditionalSelect(Vector128.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 PowerOfTwo(Doubles128 exponent)
    {
        Vector128<long> bits = (exponent.Value + Vector128.Create(FloatBits.RoundingDouble)).AsInt64();
        return Unsafe.BitCast<Vector128<long>, Doubles128>(
            Vector128.ShiftLeft(bits, FloatBits.MantissaDouble) + Vector128.Create(FloatBits.OneDouble));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 PowerOfTwoOfSum(Doubles128 sum) =>
        Unsafe.BitCast<Vector128<long>, Doubles128>(Vector128.ShiftLeft(sum.Value.AsInt64(), FloatBits.MantissaDouble));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Split(Doubles128 value, out Doubles128 exponent)
    {
        Vector128<long> bits = value.Value.AsInt64();
        Vector128<long> power = FloatBits.ExponentOf(bits - Vector128.Create(FloatBits.SqrtHalfDouble));
        exponent = Unsafe.BitCast<Vector128<double>, Doubles128>(FloatBits.Convert(power));
        return Unsafe.BitCast<Vector128<long>, Doubles128>(bits - Vector128.ShiftLeft(power, FloatBits.MantissaDouble));
    }

    // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be rounded, the latter is far below
    // 1, and the result zero. Nothing is rounded twice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles128 ScaleInSteps(Doubles128 value, Doubles128 exponent)
    {
        Doubles128 last = AtLeast(AtMost(exponent, Create(FloatBits.LargestExponentDouble)), Create(FloatBits.SmallestExponentDouble));
        Vector128<double> beyond = exponent.Value - last.Value;
        Vector128<double> rounding = Vector128.Create(FloatBits.RoundingDouble);
        Vector128<double> rounded = (beyond * Vector128.Create((double)0.75)) + rounding;
        Vector128<double> outer = rounded - rounding;
        Vector128<double> inner = (exponent.Value - (outer + outer)) + rounding;
        Vector128<long> one = Vector128.Create(FloatBits.OneDouble);
        Vector128<double> first = (Vector128.ShiftLeft(rounded.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        Vector128<double> second = (Vector128.ShiftLeft(inner.AsInt64(), FloatBits.MantissaDouble) + one).AsDouble();
        return Unsafe.BitCast<Vector128<double>, Doubles128>(value.Value * first * first * second);
    }
}
