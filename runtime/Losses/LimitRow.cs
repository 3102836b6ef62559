using System;
using System.Numerics;

namespace FusedActivations.Generated;

/// <summary>Computes the limits of the rows whose largest logit is infinite or NaN: rare, and not worth haste.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements before softmax.</typeparam>
/// <typeparam name="Q">What the targets are made of.</typeparam>
/// <remarks>
/// Logits of +infinity share the probability; the others have none, and any target there costs an infinite loss. A row that is
/// masked has no probability to give, so that its gradient is 0, and any target costs an infinite loss. NaN makes all NaN.
/// </remarks>
internal static class LimitRow<T, L, Q>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : struct, IBend<T>
    where Q : struct, ITargets
{
    /// <summary>Reads a row.</summary>
    /// <param name="x">The row; it stays as it is.</param>
    /// <param name="targets">The targets, whose share is that of the classes that take part.</param>
    /// <param name="pivot">The place of the label, or of a largest element.</param>
    public static SoftmaxRow Read(ReadOnlySpan<T> x, RowTargets<T> targets, int pivot)
    {
        int infinite = 0;
        double distance = 0;
        LossSum mass = default;
        for (int i = 0; i < x.Length; i++)
        {
            if (T.IsNaN(x[i]))
            {
                return NotANumber;
            }

            double target = TargetOf<T, Q>.At(targets, i, T.IsNegativeInfinity(x[i]));
            mass.Add(target);
            infinite += T.IsPositiveInfinity(x[i]) ? 1 : 0;
            distance = T.IsPositiveInfinity(x[i]) ? distance : distance + WeightedLoss.Of(target, double.PositiveInfinity);
        }

        bool isOwn = T.IsPositiveInfinity(x[pivot]);
        Pair<Lane<double>, double> below = new Lane<double>(isOwn ? 0 : double.NegativeInfinity);
        RowKind kind = infinite == 0 ? RowKind.Empty : RowKind.Limit;
        double largest = infinite == 0 ? double.NegativeInfinity : double.PositiveInfinity;
        return new SoftmaxRow(kind, largest, largest, below, infinite == 0 ? 1 : isOwn ? infinite - 1 : infinite)
        {
            Distance = distance,
            Mass = Q.HaveRows ? mass.Value : targets.Spread,
            Share = targets.Share,
            PivotShare = TargetOf<T, Q>.At(targets, pivot, T.IsNegativeInfinity(x[pivot])),
        };
    }

    /// <summary>Writes the gradient of a row; see <see cref="SoftmaxLoss{V, T, L, Q}"/>.</summary>
    /// <param name="x">The row.</param>
    /// <param name="row">What was read.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="mass">The factor on the probabilities.</param>
    /// <param name="scale">The factor on the targets.</param>
    /// <param name="gradient">Receives the gradient; it may be the row itself.</param>
    public static void Differentiate(ReadOnlySpan<T> x, SoftmaxRow row, RowTargets<T> targets, double mass, double scale, Span<T> gradient)
    {
        if (row.Kind != RowKind.Limit)
        {
            gradient.Fill(row.Kind == RowKind.Empty ? T.Zero : T.NaN);
            return;
        }

        RowTargets<T> present = new(targets.Row, targets.Weights, targets.Keep, row.Share);
        for (int i = 0; i < x.Length; i++)
        {
            double share = T.IsPositiveInfinity(x[i]) ? mass / row.Sum : 0;
            double slope = share - (scale * TargetOf<T, Q>.At(present, i, T.IsNegativeInfinity(x[i])));
            gradient[i] = T.CreateTruncating(L.ArePlain ? slope : slope * double.CreateTruncating(L.SlopeAt(new Lane<T>(x[i])).Value));
        }
    }

    private static SoftmaxRow NotANumber => new(RowKind.NotANumber, double.NaN, double.NaN, new Lane<double>(double.NaN), double.NaN)
    {
        AboveShift = double.NaN,
        Distance = double.NaN,
        Mass = double.NaN,
        Share = double.NaN,
        PivotShare = double.NaN,
    };
}
