using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations of two steps in one instruction.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> MultiplySubtract(Lanes128<T> left, Lanes128<T> right, Lanes128<T> subtrahend)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<double>, Lanes128<T>>(
                    Fma.MultiplySubtract(left.Value.AsDouble(), right.Value.AsDouble(), subtrahend.Value.AsDouble()))
                : Unsafe.BitCast<Vector128<float>, Lanes128<T>>(
                    Fma.MultiplySubtract(left.Value.AsSingle(), right.Value.AsSingle(), subtrahend.Value.AsSingle()));
        }

        return MultiplyAdd(left, right, -subtrahend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> SubtractProduct(Lanes128<T> minuend, Lanes128<T> left, Lanes128<T> right)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<double>, Lanes128<T>>(
                    Fma.MultiplyAddNegated(left.Value.AsDouble(), right.Value.AsDouble(), minuend.Value.AsDouble()))
                : Unsafe.BitCast<Vector128<float>, Lanes128<T>>(
                    Fma.MultiplyAddNegated(left.Value.AsSingle(), right.Value.AsSingle(), minuend.Value.AsSingle()));
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector128<double>, Lanes128<T>>(
                    AdvSimd.Arm64.FusedMultiplySubtract(minuend.Value.AsDouble(), left.Value.AsDouble(), right.Value.AsDouble()))
                : Unsafe.BitCast<Vector128<float>, Lanes128<T>>(
                    AdvSimd.FusedMultiplySubtract(minuend.Value.AsSingle(), left.Value.AsSingle(), right.Value.AsSingle()));
        }

        return MultiplyAdd(-left, right, minuend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> WhereLessThan(Lanes128<T> left, Lanes128<T> right, Lanes128<T> ifTrue, Lanes128<T> ifFalse) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
            Vector128.ConditionalSelect(Vector128.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> WhereLessThanOrEqual(Lanes128<T> left, Lanes128<T> right, Lanes128<T> ifTrue, Lanes128<T> ifFalse) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
            Vector128.ConditionalSelect(Vector128.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> WhereEqual(Lanes128<T> left, Lanes128<T> right, Lanes128<T> ifTrue, Lanes128<T> ifFalse) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(
            Vector128.ConditionalSelect(Vector128.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));
}
