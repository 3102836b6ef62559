using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Pairs of elements in two registers.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Deinterleave(Lanes512<T> first, Lanes512<T> second, out Lanes512<T> odd)
    {
        if (Avx512F.IsSupported)
        {
            if (typeof(T) == typeof(double))
            {
                odd = Pick(first, second, Vector512.Create(1L, 3, 5, 7, 9, 11, 13, 15));
                return Pick(first, second, Vector512.Create(0L, 2, 4, 6, 8, 10, 12, 14));
            }

            odd = Pick(first, second, Vector512.Create(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31));
            return Pick(first, second, Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
        }

        Lanes256<T> lower = Lanes256<T>.Deinterleave(Lower(first), Upper(first), out Lanes256<T> lowerOdd);
        Lanes256<T> upper = Lanes256<T>.Deinterleave(Lower(second), Upper(second), out Lanes256<T> upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> Interleave(Lanes512<T> even, Lanes512<T> odd, out Lanes512<T> second)
    {
        if (Avx512F.IsSupported)
        {
            if (typeof(T) == typeof(double))
            {
                second = Pick(even, odd, Vector512.Create(4L, 12, 5, 13, 6, 14, 7, 15));
                return Pick(even, odd, Vector512.Create(0L, 8, 1, 9, 2, 10, 3, 11));
            }

            second = Pick(even, odd, Vector512.Create(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
            return Pick(even, odd, Vector512.Create(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
        }

        Lanes256<T> lower = Lanes256<T>.Interleave(Lower(even), Lower(odd), out Lanes256<T> lowerSecond);
        Lanes256<T> upper = Lanes256<T>.Interleave(Upper(even), Upper(odd), out Lanes256<T> upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }

    // The elements with the given numbers, counted through both registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes512<T> Pick(Lanes512<T> first, Lanes512<T> second, Vector512<int> numbers) =>
        Unsafe.BitCast<Vector512<float>, Lanes512<T>>(Avx512F.PermuteVar16x32x2(first.Value.AsSingle(), numbers, second.Value.AsSingle()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes512<T> Pick(Lanes512<T> first, Lanes512<T> second, Vector512<long> numbers) =>
        Unsafe.BitCast<Vector512<double>, Lanes512<T>>(Avx512F.PermuteVar8x64x2(first.Value.AsDouble(), numbers, second.Value.AsDouble()));
}
