using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <summary>Represents 8 floats or 4 doubles in a 256-bit register.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <remarks>On hardware without 256-bit registers it is two halves of <see cref="Lanes128{T}"/>, with the same bits.</remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Lanes256<T>(Vector256<T> value) : IVector<Lanes256<T>, T>
    where T : unmanaged
{
    /// <summary>The lanes.</summary>
    public readonly Vector256<T> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256<T>.Count;
    }

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
        get => Lanes128<T>.HasFusedMultiplyAdd;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Create(double constant) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Create(constant).As<double, T>())
            : Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Create((float)constant).As<float, T>());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Broadcast(T value) => Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Load(ref T source, nuint index) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes256<T> value, ref T destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator +(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator -(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator *(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator /(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> operator -(Lanes256<T> value) => Unsafe.BitCast<Vector256<T>, Lanes256<T>>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> MultiplyAdd(Lanes256<T> left, Lanes256<T> right, Lanes256<T> addend)
    {
        if (!Fma.IsSupported)
        {
            return Join(
                Lanes128<T>.MultiplyAdd(Lower(left), Lower(right), Lower(addend)),
                Lanes128<T>.MultiplyAdd(Upper(left), Upper(right), Upper(addend)));
        }

        return typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
                Fma.MultiplyAdd(left.Value.AsDouble(), right.Value.AsDouble(), addend.Value.AsDouble()).As<double, T>())
            : Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
                Fma.MultiplyAdd(left.Value.AsSingle(), right.Value.AsSingle(), addend.Value.AsSingle()).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Sqrt(Lanes256<T> value) => Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Abs(Lanes256<T> value) => Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> CopySign(Lanes256<T> magnitude, Lanes256<T> sign) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.ConditionalSelect(Create(-0.0).Value, sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AtMost(Lanes256<T> value, Lanes256<T> bound)
    {
        // The x86 minimum returns its second operand where either is NaN.
        if (Avx.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.Min(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.Min(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(bound, value), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> AtLeast(Lanes256<T> value, Lanes256<T> bound)
    {
        if (Avx.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.Max(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Avx.Max(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(value, bound), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> LessThan(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> LessThanOrEqual(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Equal(Lanes256<T> left, Lanes256<T> right) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Select(Lanes256<T> mask, Lanes256<T> ifTrue, Lanes256<T> ifFalse) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes256<T> mask) => Vector256.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> PowerOfTwo(Lanes256<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            Vector256<long> bits = (exponent.Value.AsDouble() + Vector256.Create(FloatBits.RoundingDouble)).AsInt64();
            return Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
                (Vector256.ShiftLeft(bits, 52) + Vector256.Create(FloatBits.OneDouble)).As<long, T>());
        }
        else
        {
            Vector256<int> bits = (exponent.Value.AsSingle() + Vector256.Create(FloatBits.RoundingSingle)).AsInt32();
            return Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
                (Vector256.ShiftLeft(bits, 23) + Vector256.Create(FloatBits.OneSingle)).As<int, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Split(Lanes256<T> value, out Lanes256<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            Vector256<long> bits = value.Value.AsInt64();
            Vector256<long> power = FloatBits.ExponentOf(bits - Vector256.Create(FloatBits.SqrtHalfDouble));
            exponent = Unsafe.BitCast<Vector256<T>, Lanes256<T>>(FloatBits.ToDouble(power).As<double, T>());
            return Unsafe.BitCast<Vector256<T>, Lanes256<T>>((bits - Vector256.ShiftLeft(power, 52)).As<long, T>());
        }
        else
        {
            Vector256<int> bits = value.Value.AsInt32();
            Vector256<int> power = Vector256.ShiftRightArithmetic(bits - Vector256.Create(FloatBits.SqrtHalfSingle), 23);
            exponent = Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.ConvertToSingle(power).As<float, T>());
            return Unsafe.BitCast<Vector256<T>, Lanes256<T>>((bits - Vector256.ShiftLeft(power, 23)).As<int, T>());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes128<T> Lower(Lanes256<T> value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes128<T> Upper(Lanes256<T> value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes256<T> Join(Lanes128<T> lower, Lanes128<T> upper) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(Vector256.Create(lower.Value, upper.Value));
}
