using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Pairs of elements in two registers.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Deinterleave(Lanes256<T> first, Lanes256<T> second, out Lanes256<T> odd)
    {
        if (typeof(T) == typeof(float) && Avx2.IsSupported)
        {
            // Within each half of a register, then the quarters into their order.
            Vector256<double> evens = Avx.Shuffle(first.Value.AsSingle(), second.Value.AsSingle(), 0b10_00_10_00).AsDouble();
            Vector256<double> odds = Avx.Shuffle(first.Value.AsSingle(), second.Value.AsSingle(), 0b11_01_11_01).AsDouble();
            odd = Unsafe.BitCast<Vector256<double>, Lanes256<T>>(Avx2.Permute4x64(odds, 0b11_01_10_00));
            return Unsafe.BitCast<Vector256<double>, Lanes256<T>>(Avx2.Permute4x64(evens, 0b11_01_10_00));
        }

        Lanes128<T> lower = Lanes128<T>.Deinterleave(Lower(first), Upper(first), out Lanes128<T> lowerOdd);
        Lanes128<T> upper = Lanes128<T>.Deinterleave(Lower(second), Upper(second), out Lanes128<T> upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> Interleave(Lanes256<T> even, Lanes256<T> odd, out Lanes256<T> second)
    {
        if (typeof(T) == typeof(float) && Avx2.IsSupported)
        {
            Vector256<float> lows = Avx.UnpackLow(even.Value.AsSingle(), odd.Value.AsSingle());
            Vector256<float> highs = Avx.UnpackHigh(even.Value.AsSingle(), odd.Value.AsSingle());
            second = Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Avx.Permute2x128(lows, highs, 0x31));
            return Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Avx.Permute2x128(lows, highs, 0x20));
        }

        Lanes128<T> lower = Lanes128<T>.Interleave(Lower(even), Lower(odd), out Lanes128<T> lowerSecond);
        Lanes128<T> upper = Lanes128<T>.Interleave(Upper(even), Upper(odd), out Lanes128<T> upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }
}
