using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations of two steps in one instruction.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> MultiplySubtract(Lanes256<T> left, Lanes256<T> right, Lanes256<T> subtrahend)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<double>, Lanes256<T>>(
                    Fma.MultiplySubtract(left.Value.AsDouble(), right.Value.AsDouble(), subtrahend.Value.AsDouble()))
                : Unsafe.BitCast<Vector256<float>, Lanes256<T>>(
                    Fma.MultiplySubtract(left.Value.AsSingle(), right.Value.AsSingle(), subtrahend.Value.AsSingle()));
        }

        return MultiplyAdd(left, right, -subtrahend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> SubtractProduct(Lanes256<T> minuend, Lanes256<T> left, Lanes256<T> right)
    {
        if (Fma.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector256<double>, Lanes256<T>>(
                    Fma.MultiplyAddNegated(left.Value.AsDouble(), right.Value.AsDouble(), minuend.Value.AsDouble()))
                : Unsafe.BitCast<Vector256<float>, Lanes256<T>>(
                    Fma.MultiplyAddNegated(left.Value.AsSingle(), right.Value.AsSingle(), minuend.Value.AsSingle()));
        }

        return MultiplyAdd(-left, right, minuend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> WhereLessThan(Lanes256<T> left, Lanes256<T> right, Lanes256<T> ifTrue, Lanes256<T> ifFalse) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
            Vector256.ConditionalSelect(Vector256.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> WhereLessThanOrEqual(Lanes256<T> left, Lanes256<T> right, Lanes256<T> ifTrue, Lanes256<T> ifFalse) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
            Vector256.ConditionalSelect(Vector256.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> WhereEqual(Lanes256<T> left, Lanes256<T> right, Lanes256<T> ifTrue, Lanes256<T> ifFalse) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(
            Vector256.ConditionalSelect(Vector256.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value));
}
