using System;
using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents what a method says of its loss of overlap, and the passes over a row that are made of its formula.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IOverlapTerms<T> : IRowLossOptions
    where T : unmanaged
{
    /// <summary>Gets what is added to the sum of what is shared.</summary>
    static virtual double Smooth => 0;

    /// <summary>Gets what is added to the sum of what is missed.</summary>
    static virtual double Epsilon => 0;

    /// <summary>Adds up what prediction and target share, and what they miss.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <param name="values">The row of predictions.</param>
    /// <param name="targets">The row of targets.</param>
    /// <param name="both">Receives the sum of what is shared.</param>
    /// <param name="miss">Receives the sum of what is missed.</param>
    static abstract void Sum<V>(ReadOnlySpan<T> values, ReadOnlySpan<T> targets, out T both, out T miss)
        where V : struct, IVector<V, T>;

    /// <summary>Writes <c>keep * miss' - lose * both'</c>, where the gradient is asked for.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <param name="values">The row of predictions.</param>
    /// <param name="targets">The row of targets.</param>
    /// <param name="keep">The factor on the derivative of the miss.</param>
    /// <param name="lose">The factor on the derivative of what is shared.</param>
    /// <param name="slopes">Receives the gradient.</param>
    static virtual void Differentiate<V>(ReadOnlySpan<T> values, ReadOnlySpan<T> targets, T keep, T lose, Span<T> slopes)
        where V : struct, IVector<V, T> =>
        throw new NotSupportedException();
}
