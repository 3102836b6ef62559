using System;

namespace FusedActivations.Generated;

/// <summary>Represents the targets of a row: <c>(keep * row + share) * weight</c>; see <see cref="ITargets"/>.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <param name="row">The row's probabilities, or empty.</param>
/// <param name="weights">The weights of the classes, or empty.</param>
/// <param name="keep">The factor on the probabilities.</param>
/// <param name="share">The share of every class.</param>
/// <param name="spread">The sum of the weighted shares, where there are no probabilities.</param>
internal readonly ref struct RowTargets<T>(ReadOnlySpan<T> row, ReadOnlySpan<T> weights, double keep, double share, double spread = 0)
    where T : unmanaged
{
    /// <summary>Gets the row's probabilities.</summary>
    public ReadOnlySpan<T> Row { get; } = row;

    /// <summary>Gets the weights of the classes.</summary>
    public ReadOnlySpan<T> Weights { get; } = weights;

    /// <summary>Gets the factor on the probabilities.</summary>
    public double Keep { get; } = keep;

    /// <summary>Gets the share of every class.</summary>
    public double Share { get; } = share;

    /// <summary>Gets the sum of the weighted shares, where there are no probabilities.</summary>
    public double Spread { get; } = spread;
}
