namespace FusedActivations.Generated;

/// <summary>
/// Represents what is done to the elements of a row before they are logits: a cap, a temperature that is known, or nothing.
/// </summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// The function increases, so that the largest element stays the largest. -infinity stays -infinity. Where nothing is done, the
/// exponentials are those of <see cref="PlainLogits{V, T}"/>.
/// </remarks>
internal interface IBend<T>
    where T : unmanaged
{
    /// <summary>Gets whether the elements are the logits themselves.</summary>
    static abstract bool ArePlain { get; }

    /// <summary>
    /// Computes the logits before the temperature divides them; exact to two lanes, for exponentials magnify what rounding takes away.
    /// </summary>
    static abstract Pair<V, T> At<V>(V x)
        where V : struct, IVector<V, T>;

    /// <summary>
    /// Divides a logit, or the difference of two, by the temperature: a difference has digits that the quotients have lost.
    /// </summary>
    static abstract Pair<V, T> Divide<V>(Pair<V, T> logit)
        where V : struct, IVector<V, T>;

    /// <summary>Computes the derivative of the logits by the elements.</summary>
    static abstract V SlopeAt<V>(V x)
        where V : struct, IVector<V, T>;
}
