using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <content>Operations on the order of lanes.</content>
public readonly partial struct Doubles128
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LargestLane(Doubles128 value) =>
        AtLeast(value, new(Vector128.Shuffle(value.Value, Vector128.Create(1L, 0)))).Value.ToScalar();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 PickOfEight(Doubles128 sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7) =>
        PiecePicker<Doubles128, double>.ByChoice(sum, c0, c1, c2, c3, c4, c5, c6, c7);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Deinterleave(Doubles128 first, Doubles128 second, out Doubles128 odd)
    {
        odd = new(Vector128.Create(first.Value.GetUpper(), second.Value.GetUpper()));
        return new(Vector128.Create(first.Value.GetLower(), second.Value.GetLower()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 Interleave(Doubles128 even, Doubles128 odd, out Doubles128 second)
    {
        second = new(Vector128.Create(even.Value.GetUpper(), odd.Value.GetUpper()));
        return new(Vector128.Create(even.Value.GetLower(), odd.Value.GetLower()));
    }
}
