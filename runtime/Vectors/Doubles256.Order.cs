using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Doubles256
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 PickOfEight(Doubles256 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        Join(
            Doubles128.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
            Doubles128.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Deinterleave(Doubles256 first, Doubles256 second, out Doubles256 odd)
    {
        Doubles128 lower = Doubles128.Deinterleave(Lower(first), Upper(first), out Doubles128 lowerOdd);
        Doubles128 upper = Doubles128.Deinterleave(Lower(second), Upper(second), out Doubles128 upperOdd);
        odd = Join(lowerOdd, upperOdd);
        return Join(lower, upper);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Interleave(Doubles256 even, Doubles256 odd, out Doubles256 second)
    {
        Doubles128 lower = Doubles128.Interleave(Lower(even), Lower(odd), out Doubles128 lowerSecond);
        Doubles128 upper = Doubles128.Interleave(Upper(even), Upper(odd), out Doubles128 upperSecond);
        second = Join(upper, upperSecond);
        return Join(lower, lowerSecond);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> FirstLanes(int count) =>
        Vector256.LessThan(Vector256.Create(0L, 1, 2, 3), Vector256.Create((long)count)).AsDouble();
}
