using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <summary>Represents 4 floats or 2 doubles in a 128-bit register.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
/// <param name="value">The lanes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Lanes128<T>(Vector128<T> value) : IVector<Lanes128<T>, T>
    where T : unmanaged
{
    /// <summary>The lanes.</summary>
    public readonly Vector128<T> Value = value;

    /// <inheritdoc/>
    public static int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128<T>.Count;
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
        get => Fma.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Create(double constant) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Create(constant).As<double, T>())
            : Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Create((float)constant).As<float, T>());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Broadcast(T value) => Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Create(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Load(ref T source, nuint index) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.LoadUnsafe(ref source, index));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> LoadPartial(ref T source, nuint index, int count)
    {
        Vector128<T> lanes = Vector128.CreateScalar(Unsafe.Add(ref source, index));
        for (int lane = 1; lane < count; lane++)
        {
            lanes = lanes.WithElement(lane, Unsafe.Add(ref source, index + (nuint)lane));
        }

        return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(lanes);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes128<T> value, ref T destination, nuint index) => value.Value.StoreUnsafe(ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial(Lanes128<T> value, ref T destination, nuint index, int count)
    {
        for (int lane = 0; lane < count; lane++)
        {
            Unsafe.Add(ref destination, index + (nuint)lane) = value.Value.GetElement(lane);
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator +(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(left.Value + right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator -(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(left.Value - right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator *(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(left.Value * right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator /(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(left.Value / right.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> operator -(Lanes128<T> value) => Unsafe.BitCast<Vector128<T>, Lanes128<T>>(-value.Value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> MultiplyAdd(Lanes128<T> left, Lanes128<T> right, Lanes128<T> addend)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                    Fma.MultiplyAdd(left.Value.AsDouble(), right.Value.AsDouble(), addend.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                    Fma.MultiplyAdd(left.Value.AsSingle(), right.Value.AsSingle(), addend.Value.AsSingle()).As<float, T>());
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                    AdvSimd.Arm64.FusedMultiplyAdd(addend.Value.AsDouble(), left.Value.AsDouble(), right.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                    AdvSimd.FusedMultiplyAdd(addend.Value.AsSingle(), left.Value.AsSingle(), right.Value.AsSingle()).As<float, T>());
        }

        return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(left.Value * right.Value + addend.Value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Sqrt(Lanes128<T> value) => Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Sqrt(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Abs(Lanes128<T> value) => Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Abs(value.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> CopySign(Lanes128<T> magnitude, Lanes128<T> sign) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.ConditionalSelect(Create(-0.0).Value, sign.Value, magnitude.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AtMost(Lanes128<T> value, Lanes128<T> bound)
    {
        // The x86 minimum returns its second operand where either is NaN.
        if (Sse2.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Sse2.Min(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Sse.Min(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(bound, value), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> AtLeast(Lanes128<T> value, Lanes128<T> bound)
    {
        if (Sse2.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Sse2.Max(bound.Value.AsDouble(), value.Value.AsDouble()).As<double, T>())
                : Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Sse.Max(bound.Value.AsSingle(), value.Value.AsSingle()).As<float, T>());
        }

        return Select(LessThan(value, bound), bound, value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> LessThan(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.LessThan(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> LessThanOrEqual(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.LessThanOrEqual(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Equal(Lanes128<T> left, Lanes128<T> right) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Equals(left.Value, right.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Select(Lanes128<T> mask, Lanes128<T> ifTrue, Lanes128<T> ifFalse) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.ConditionalSelect(mask.Value, ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Lanes128<T> mask) => Vector128.ExtractMostSignificantBits(mask.Value) != 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> PowerOfTwo(Lanes128<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<long> bits = (exponent.Value.AsDouble() + Vector128.Create(FloatBits.RoundingDouble)).AsInt64();
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                (Vector128.ShiftLeft(bits, 52) + Vector128.Create(FloatBits.OneDouble)).As<long, T>());
        }
        else
        {
            Vector128<int> bits = (exponent.Value.AsSingle() + Vector128.Create(FloatBits.RoundingSingle)).AsInt32();
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
                (Vector128.ShiftLeft(bits, 23) + Vector128.Create(FloatBits.OneSingle)).As<int, T>());
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Split(Lanes128<T> value, out Lanes128<T> exponent)
    {
        if (typeof(T) == typeof(double))
        {
            Vector128<long> bits = value.Value.AsInt64();
            Vector128<long> power = FloatBits.ExponentOf(bits - Vector128.Create(FloatBits.SqrtHalfDouble));
            exponent = Unsafe.BitCast<Vector128<T>, Lanes128<T>>(FloatBits.ToDouble(power).As<double, T>());
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>((bits - Vector128.ShiftLeft(power, 52)).As<long, T>());
        }
        else
        {
            Vector128<int> bits = value.Value.AsInt32();
            Vector128<int> power = Vector128.ShiftRightArithmetic(bits - Vector128.Create(FloatBits.SqrtHalfSingle), 23);
            exponent = Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.ConvertToSingle(power).As<float, T>());
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>((bits - Vector128.ShiftLeft(power, 23)).As<int, T>());
        }
    }
}
