using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Doubles512
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 PickOfEight(Doubles512 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        Join(
            Doubles256.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
            Doubles256.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Deinterleave(Doubles512 first, Doubles512 second, out Doubles512 odd)
    {
        if (Avx512F.IsSupported)
        {
            odd = Pick(first, second, Vector512.Create(1L, 3, 5, 7, 9, 11, 13, 15));
            return Pick(first, second, Vector512.Create(0L, 2, 4, 6, 8, 10, 12, 14));
        }

        Doubles256 lower = Doubles256.Deinterleave(Lower(first), Upper(first), out Doubles256 lowerOdd);
        Doubles256 upper = Doubles256.Deinterleave(Lower(second), Upper(second), out Doubles256 upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Interleave(Doubles512 even, Doubles512 odd, out Doubles512 second)
    {
        if (Avx512F.IsSupported)
        {
            second = Pick(even, odd, Vector512.Create(4L, 12, 5, 13, 6, 14, 7, 15));
            return Pick(even, odd, Vector512.Create(0L, 8, 1, 9, 2, 10, 3, 11));
        }

        Doubles256 lower = Doubles256.Interleave(Lower(even), Lower(odd), out Doubles256 lowerSecond);
        Doubles256 upper = Doubles256.Interleave(Upper(even), Upper(odd), out Doubles256 upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }

    // The elements with the given numbers, counted through both registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles512 Pick(Doubles512 first, Doubles512 second, Vector512<long> numbers) =>
        new(Avx512F.PermuteVar8x64x2(first.Value, numbers, second.Value));
#if NET10_0_OR_GREATER

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> FirstLanes(int count) =>
        Vector512.LessThan(Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7), Vector512.Create((long)count)).AsDouble();
#endif
}
