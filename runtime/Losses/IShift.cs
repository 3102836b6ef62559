using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents what is subtracted from the logits of a row, so that no exponential overflows.</summary>
internal interface IShift
{
    /// <summary>Gets whether the largest logit is not known yet, and has to be found.</summary>
    static abstract bool FindsMaximum { get; }

    /// <summary>Computes e^(y - shift).</summary>
    static abstract V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, IBend<T>;
}

/// <summary>Nothing: the logits are small enough, and e^y has no rounding before it.</summary>
internal readonly struct NoShift : IShift
{
    /// <inheritdoc/>
    public static bool FindsMaximum => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, IBend<T> =>
        L.ArePlain ? CloseExponentials<V, T, PlainLogits<V, T>>.At(x, default, default) : BentExponential<V, T, L>.Of(x);
}

/// <summary>Nothing, in the expectation that the logits are small enough.</summary>
internal readonly struct ExpectedShift : IShift
{
    /// <inheritdoc/>
    public static bool FindsMaximum => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, IBend<T> => NoShift.Exponential<V, T, L>(x, shift);
}

/// <summary>The largest logit.</summary>
internal readonly struct MaximumShift : IShift
{
    /// <inheritdoc/>
    public static bool FindsMaximum => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exponential<V, T, L>(V x, Pair<V, T> shift)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where L : struct, IBend<T> =>
        L.ArePlain ? V.Exponential(V.Sum(x, -shift.High)).Value : BentExponential<V, T, L>.Above(x, shift);
}
