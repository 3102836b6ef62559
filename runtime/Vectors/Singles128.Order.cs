using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Singles128
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LargestLane(Singles128 value)
    {
        Singles128 half = AtLeast(value, new(Vector128.Shuffle(value.Value, Vector128.Create(2, 3, 0, 1))));
        return AtLeast(half, new(Vector128.Shuffle(half.Value, Vector128.Create(1, 0, 3, 2)))).Value.ToScalar();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 PickOfEight(Singles128 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7)
    {
        if (!Avx.IsSupported)
        {
            return PiecePicker<Singles128, float>.ByChoice(sum, c0, c1, c2, c3, c4, c5, c6, c7);
        }

        // A permutation of four looks at two bits; the third goes where the choice looks, to the sign.
        Vector128<int> index = sum.Value.AsInt32();
        Vector128<float> low = Avx.PermuteVar(Vector128.Create(c0, c1, c2, c3), index);
        Vector128<float> high = Avx.PermuteVar(Vector128.Create(c4, c5, c6, c7), index);
        return new(Sse41.BlendVariable(low, high, Vector128.ShiftLeft(index, 29).AsSingle()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Deinterleave(Singles128 first, Singles128 second, out Singles128 odd)
    {
        if (Sse.IsSupported)
        {
            odd = new(Sse.Shuffle(first.Value, second.Value, 0b11_01_11_01));
            return new(Sse.Shuffle(first.Value, second.Value, 0b10_00_10_00));
        }

        Vector128<float> left = Vector128.Shuffle(first.Value, Vector128.Create(0, 2, 1, 3));
        Vector128<float> right = Vector128.Shuffle(second.Value, Vector128.Create(0, 2, 1, 3));
        odd = new(Vector128.Create(left.GetUpper(), right.GetUpper()));
        return new(Vector128.Create(left.GetLower(), right.GetLower()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles128 Interleave(Singles128 even, Singles128 odd, out Singles128 second)
    {
        Vector128<float> lower = Vector128.Create(even.Value.GetLower(), odd.Value.GetLower());
        Vector128<float> upper = Vector128.Create(even.Value.GetUpper(), odd.Value.GetUpper());
        second = new(Vector128.Shuffle(upper, Vector128.Create(0, 2, 1, 3)));
        return new(Vector128.Shuffle(lower, Vector128.Create(0, 2, 1, 3)));
    }
}
