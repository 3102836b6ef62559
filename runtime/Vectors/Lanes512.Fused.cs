using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations of two steps in one instruction.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> MultiplySubtract(Lanes512<T> left, Lanes512<T> right, Lanes512<T> subtrahend)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector512<double>, Lanes512<T>>(
                    Avx512F.FusedMultiplySubtract(left.Value.AsDouble(), right.Value.AsDouble(), subtrahend.Value.AsDouble()))
                : Unsafe.BitCast<Vector512<float>, Lanes512<T>>(
                    Avx512F.FusedMultiplySubtract(left.Value.AsSingle(), right.Value.AsSingle(), subtrahend.Value.AsSingle()));
        }

        return MultiplyAdd(left, right, -subtrahend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> SubtractProduct(Lanes512<T> minuend, Lanes512<T> left, Lanes512<T> right)
    {
        if (Avx512F.IsSupported)
        {
            return typeof(T) == typeof(double)
                ? Unsafe.BitCast<Vector512<double>, Lanes512<T>>(
                    Avx512F.FusedMultiplyAddNegated(left.Value.AsDouble(), right.Value.AsDouble(), minuend.Value.AsDouble()))
                : Unsafe.BitCast<Vector512<float>, Lanes512<T>>(
                    Avx512F.FusedMultiplyAddNegated(left.Value.AsSingle(), right.Value.AsSingle(), minuend.Value.AsSingle()));
        }

        return MultiplyAdd(-left, right, minuend);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> WhereLessThan(Lanes512<T> left, Lanes512<T> right, Lanes512<T> ifTrue, Lanes512<T> ifFalse) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                Vector512.ConditionalSelect(Vector512.LessThan(left.Value, right.Value), ifTrue.Value, ifFalse.Value))
            : Join(
                Lanes256<T>.WhereLessThan(Lower(left), Lower(right), Lower(ifTrue), Lower(ifFalse)),
                Lanes256<T>.WhereLessThan(Upper(left), Upper(right), Upper(ifTrue), Upper(ifFalse)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> WhereLessThanOrEqual(Lanes512<T> left, Lanes512<T> right, Lanes512<T> ifTrue, Lanes512<T> ifFalse) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                Vector512.ConditionalSelect(Vector512.LessThanOrEqual(left.Value, right.Value), ifTrue.Value, ifFalse.Value))
            : Join(
                Lanes256<T>.WhereLessThanOrEqual(Lower(left), Lower(right), Lower(ifTrue), Lower(ifFalse)),
                Lanes256<T>.WhereLessThanOrEqual(Upper(left), Upper(right), Upper(ifTrue), Upper(ifFalse)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> WhereEqual(Lanes512<T> left, Lanes512<T> right, Lanes512<T> ifTrue, Lanes512<T> ifFalse) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<T>, Lanes512<T>>(
                Vector512.ConditionalSelect(Vector512.Equals(left.Value, right.Value), ifTrue.Value, ifFalse.Value))
            : Join(
                Lanes256<T>.WhereEqual(Lower(left), Lower(right), Lower(ifTrue), Lower(ifFalse)),
                Lanes256<T>.WhereEqual(Upper(left), Upper(right), Upper(ifTrue), Upper(ifFalse)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> FractionalPowerOfTwo(Lanes512<T> exponent) =>
        Avx512F.IsSupported
            ? ScaleByPowerOfTwo(Create(1), exponent)
            : PowerOfTwo(AtLeast(exponent, Create(IsDouble ? -1022 : -126)));
}
