using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Losses;

/// <summary>Represents what is subtracted from the logits of a row, so that no exponential overflows.</summary>
internal interface IShift
{
    /// <summary>Computes e^(y - shift).</summary>
    static abstract V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, ILogits<T>;
}

/// <summary>Nothing: the logits are small enough, and e^y has no rounding before it.</summary>
internal readonly struct NoShift : IShift
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, ILogits<T> => L.ArePlain ? Vectors.Exponential<V, T>.OfAtMostLimit(x) : V.Exponential(L.At(x)).Value;
}

/// <summary>The largest logit.</summary>
internal readonly struct MaximumShift : IShift
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, ILogits<T> => V.Exponential(L.ArePlain ? V.Sum(x, -shift.High) : L.At(x) - shift).Value;
}
