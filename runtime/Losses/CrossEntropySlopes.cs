using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Writes the gradient of a row of cross-entropy.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of, beside the one class of a label.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
internal static class CrossEntropySlopes<V, T, L, Q, TOptions>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
    where Q : struct, ITargets
    where TOptions : struct, ICrossEntropyOptions
{
    /// <summary>
    /// Writes <c>mass * p - target</c> times the scale, plus the penalty's <c>2 z_loss log sum e^y * p</c>, all by the elements. The
    /// pivot's is computed by itself, for there p and target may be almost equal.
    /// </summary>
    /// <param name="values">The row.</param>
    /// <param name="softmax">What was read.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="pivot">The place of the label, or of a largest element.</param>
    /// <param name="mass">The sum of the targets.</param>
    /// <param name="target">The pivot's target.</param>
    /// <param name="logSum">log sum e^y, where there is a penalty.</param>
    /// <param name="scale">The factors on the losses.</param>
    /// <param name="slopes">Receives the gradient; it holds the exponentials where the logits are plain.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ReadOnlySpan<T> values, in SoftmaxRow softmax, RowTargets<T> targets, int pivot, double mass, double target,
        double logSum, RowLossScale scale, Span<T> slopes)
    {
        double factor = mass * scale.Loss;
        double own = softmax.PivotSlope(mass, target) * scale.Loss;
        if (TOptions.ZLoss != 0)
        {
            double pull = 2 * TOptions.ZLoss * logSum * scale.Penalty;
            factor += pull;
            own += softmax.PivotPull(pull);
        }

        // Before the row is written over.
        own = L.ArePlain ? own : own * SoftmaxLoss<V, T, L, Q>.Slope(values[pivot]);
        SoftmaxLoss<V, T, L, Q>.Differentiate(values, softmax, targets, factor, scale.Loss, slopes);
        slopes[pivot] = T.CreateTruncating(own);
    }
}
