using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Singles512
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 PickOfEight(Singles512 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.PermuteVar16x32(
                Vector512.Create(c0, c1, c2, c3, c4, c5, c6, c7, c0, c1, c2, c3, c4, c5, c6, c7), sum.Value.AsInt32()))
            : Join(
                Singles256.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
                Singles256.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Deinterleave(Singles512 first, Singles512 second, out Singles512 odd)
    {
        if (Avx512F.IsSupported)
        {
            odd = Pick(first, second, Vector512.Create(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31));
            return Pick(first, second, Vector512.Create(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30));
        }

        Singles256 lower = Singles256.Deinterleave(Lower(first), Upper(first), out Singles256 lowerOdd);
        Singles256 upper = Singles256.Deinterleave(Lower(second), Upper(second), out Singles256 upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 Interleave(Singles512 even, Singles512 odd, out Singles512 second)
    {
        if (Avx512F.IsSupported)
        {
            second = Pick(even, odd, Vector512.Create(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
            return Pick(even, odd, Vector512.Create(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
        }

        Singles256 lower = Singles256.Interleave(Lower(even), Lower(odd), out Singles256 lowerSecond);
        Singles256 upper = Singles256.Interleave(Upper(even), Upper(odd), out Singles256 upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }

    // The elements with the given numbers, counted through both registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles512 Pick(Singles512 first, Singles512 second, Vector512<int> numbers) =>
        new(Avx512F.PermuteVar16x32x2(first.Value, numbers, second.Value));
#if NET10_0_OR_GREATER

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> FirstLanes(int count) =>
        Vector512.LessThan(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector512.Create(count)).AsSingle();
#endif
}
