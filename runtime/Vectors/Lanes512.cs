using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <summary>Represents 16 floats or 8 doubles in a 512-bit register.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <remarks>On hardware without 512-bit registers it is two halves of <see cref="Lanes256{T}"/>, with the same bits.</remarks>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Lanes512<T>(Vector512<T> value) : IVector<Lanes512<T>, T>
    where T : unmanaged
{
    /// <summary>The lanes.</summary>
    public readonly Vector512<T> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512<T>.Count;
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
        get => Avx512F.IsSupported || Lanes256<T>.HasFusedMultiplyAdd;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Create(double constant) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Create(constant).As<double, T>())
            : Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Create((float)constant).As<float, T>());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Broadcast(T value) => Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Load(ref T source, nuint index) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes512<T> value, ref T destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator +(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator -(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator *(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator /(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> operator -(Lanes512<T> value) => Unsafe.BitCast<Vector512<T>, Lanes512<T>>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> MultiplyAdd(Lanes512<T> left, Lanes512<T> right, Lanes512<T> addend)
    {
        if (!Avx512F.IsSupported)
        {
            return Join(
                Lanes256<T>.MultiplyAdd(Lower(left), Lower(right), Lower(addend)),
                Lanes256<T>.MultiplyAdd(Upper(left), Upper(right), Upper(addend)));
        }

        return typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                Avx512F.FusedMultiplyAdd(left.Value.AsDouble(), right.Value.AsDouble(), addend.Value.AsDouble()).As<double, T>())
            : Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                Avx512F.FusedMultiplyAdd(left.Value.AsSingle(), right.Value.AsSingle(), addend.Value.AsSingle()).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Sqrt(Lanes512<T> value) => Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Abs(Lanes512<T> value) => Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> CopySign(Lanes512<T> magnitude, Lanes512<T> sign) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.ConditionalSelect(Create(-0.0).Value, sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AtMost(Lanes512<T> value, Lanes512<T> bound)
    {
        // The x86 minimum returns its second operand where either is NaN.
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Min(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Min(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(bound, value), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> AtLeast(Lanes512<T> value, Lanes512<T> bound)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Max(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Max(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(value, bound), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> LessThan(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> LessThanOrEqual(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Equal(Lanes512<T> left, Lanes512<T> right) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Select(Lanes512<T> mask, Lanes512<T> ifTrue, Lanes512<T> ifFalse) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes512<T> mask) => Vector512.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> ScaleByPowerOfTwo(Lanes512<T> value, Lanes512<T> exponent)
    {
        if (!Avx512F.IsSupported)
        {
            return Join(
                Lanes256<T>.ScaleByPowerOfTwo(Lower(value), Lower(exponent)),
                Lanes256<T>.ScaleByPowerOfTwo(Upper(value), Upper(exponent)));
        }

        return typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Scale(value.Value.AsDouble(), exponent.Value.AsDouble()).As<double, T>())
            : Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Avx512F.Scale(value.Value.AsSingle(), exponent.Value.AsSingle()).As<float, T>());
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> PowerOfTwo(Lanes512<T> exponent)
    {
        if (Avx512F.IsSupported)
        {
            return ScaleByPowerOfTwo(Create(1), exponent);
        }

        if (typeof(T) == typeof(double))
        {
            Vector512<long> bits = (exponent.Value.AsDouble() + Vector512.Create(FloatBits.RoundingDouble)).AsInt64();
            return Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                (Vector512.ShiftLeft(bits, 52) + Vector512.Create(FloatBits.OneDouble)).As<long, T>());
        }
        else
        {
            Vector512<int> bits = (exponent.Value.AsSingle() + Vector512.Create(FloatBits.RoundingSingle)).AsInt32();
            return Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                (Vector512.ShiftLeft(bits, 23) + Vector512.Create(FloatBits.OneSingle)).As<int, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Split(Lanes512<T> value, out Lanes512<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            Vector512<long> bits = value.Value.AsInt64();
            Vector512<long> power = Vector512.ShiftRightArithmetic(bits - Vector512.Create(FloatBits.SqrtHalfDouble), 52);
            exponent = Unsafe.BitCast<Vector512<T>, Lanes512<T>>(FloatBits.ToDouble(power).As<double, T>());
            return Unsafe.BitCast<Vector512<T>, Lanes512<T>>((bits - Vector512.ShiftLeft(power, 52)).As<long, T>());
        }
        else
        {
            Vector512<int> bits = value.Value.AsInt32();
            Vector512<int> power = Vector512.ShiftRightArithmetic(bits - Vector512.Create(FloatBits.SqrtHalfSingle), 23);
            exponent = Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.ConvertToSingle(power).As<float, T>());
            return Unsafe.BitCast<Vector512<T>, Lanes512<T>>((bits - Vector512.ShiftLeft(power, 23)).As<int, T>());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes256<T> Lower(Lanes512<T> value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes256<T> Upper(Lanes512<T> value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes512<T> Join(Lanes256<T> lower, Lanes256<T> upper) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(Vector512.Create(lower.Value, upper.Value));
}
