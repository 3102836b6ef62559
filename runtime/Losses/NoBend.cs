using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Takes the elements of a row as the logits that they are.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal readonly struct NoBend<T> : IBend<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool ArePlain => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> At<V>(V x)
        where V : struct, IVector<V, T> => x;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<V, T> Divide<V>(Pair<V, T> logit)
        where V : struct, IVector<V, T> => logit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V SlopeAt<V>(V x)
        where V : struct, IVector<V, T> => V.Create(1);
}
