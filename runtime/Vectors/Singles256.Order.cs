using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Singles256
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 PickOfEight(Singles256 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        Avx2.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(
                Avx2.PermuteVar8x32(Vector256.Create(c0, c1, c2, c3, c4, c5, c6, c7), sum.Value.AsInt32()))
            : Join(
                Singles128.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
                Singles128.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Deinterleave(Singles256 first, Singles256 second, out Singles256 odd)
    {
        if (Avx2.IsSupported)
        {
            // Within each half of a register, then the quarters into their order.
            Vector256<double> evens = Avx.Shuffle(first.Value, second.Value, 0b10_00_10_00).AsDouble();
            Vector256<double> odds = Avx.Shuffle(first.Value, second.Value, 0b11_01_11_01).AsDouble();
            odd = new(Avx2.Permute4x64(odds, 0b11_01_10_00).AsSingle());
            return new(Avx2.Permute4x64(evens, 0b11_01_10_00).AsSingle());
        }

        Singles128 lower = Singles128.Deinterleave(Lower(first), Upper(first), out Singles128 lowerOdd);
        Singles128 upper = Singles128.Deinterleave(Lower(second), Upper(second), out Singles128 upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 Interleave(Singles256 even, Singles256 odd, out Singles256 second)
    {
        if (Avx2.IsSupported)
        {
            Vector256<float> lows = Avx.UnpackLow(even.Value, odd.Value);
            Vector256<float> highs = Avx.UnpackHigh(even.Value, odd.Value);
            second = new(Avx.Permute2x128(lows, highs, 0x31));
            return new(Avx.Permute2x128(lows, highs, 0x20));
        }

        Singles128 lower = Singles128.Interleave(Lower(even), Lower(odd), out Singles128 lowerSecond);
        Singles128 upper = Singles128.Interleave(Upper(even), Upper(odd), out Singles128 upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> FirstLanes(int count) =>
        Vector256.LessThan(Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7), Vector256.Create(count)).AsSingle();
}
