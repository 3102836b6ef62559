using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Picks constants where the hardware has no permutation that does.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class PiecePicker<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Picks one of eight constants by three levels of choices, as <see cref="IFloatBits{V}.PickOfEight"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ByChoice(V sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7)
    {
        V low = Below(sum, 2, Below(sum, 1, V.Create(c0), V.Create(c1)), Below(sum, 3, V.Create(c2), V.Create(c3)));
        V high = Below(sum, 6, Below(sum, 5, V.Create(c4), V.Create(c5)), Below(sum, 7, V.Create(c6), V.Create(c7)));
        return Below(sum, 4, low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Below(V sum, int bound, V ifTrue, V ifFalse) =>
        V.WhereLessThan(sum, V.Create(FloatBits.RoundingSingle + bound), ifTrue, ifFalse);
}
