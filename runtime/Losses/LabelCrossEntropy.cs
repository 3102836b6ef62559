using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents cross-entropy of rows that have a label each.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">The type of a label.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
internal readonly struct LabelCrossEntropy<T, L, TOptions> : IRowLoss<T, L>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : unmanaged, IBinaryInteger<L>
    where TOptions : struct, ICrossEntropyOptions
{
    private static bool IsSmooth
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TOptions.LabelSmoothing != 0;
    }

    /// <inheritdoc/>
    public static void Add<V>(in LossRows<T, L> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
    {
        if (OptionBend<T, TOptions>.ArePlain && ShortCrossEntropy<V, T, L, TOptions>.Fits(rows.Columns))
        {
            ShortCrossEntropy<V, T, L, TOptions>.Add(rows, scale, first, end, ref total);
        }
        else if (OptionBend<T, TOptions>.ArePlain)
        {
            Add<V, NoBend<T>>(rows, scale, first, end, ref total);
        }
        else
        {
            OptionBend<T, TOptions>.Prepare();
            Add<V, OptionBend<T, TOptions>>(rows, scale, first, end, ref total);
        }
    }

    /// <summary>Gives the weight of a row with a label, of which smoothing leaves a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double WeightOf(ReadOnlySpan<T> weights, int label) =>
        (1 - TOptions.LabelSmoothing) * (TOptions.HasClassWeights ? double.CreateTruncating(weights[label]) : 1);

    /// <summary>Computes the loss of a row, and writes its gradient.</summary>
    /// <param name="values">The row.</param>
    /// <param name="label">The class.</param>
    /// <param name="weight">Its weight.</param>
    /// <param name="targets">The shares of the other classes.</param>
    /// <param name="scale">The factors on the losses.</param>
    /// <param name="slopes">Receives the gradient, or is empty; it may be the row itself.</param>
    /// <param name="logSum">Receives log sum e^y, where there is a penalty.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double LossOf<V, TBend, Q>(ReadOnlySpan<T> values, int label, double weight, RowTargets<T> targets, RowLossScale scale,
        Span<T> slopes, out double logSum)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
        where Q : struct, ITargets
    {
        SoftmaxRow softmax = SoftmaxLoss<V, T, TBend, Q>.Read(values, targets, label, slopes);

        // The derivative by -log p, and the loss.
        double keep = TOptions.Gamma == 0 ? weight : weight * softmax.FocalSlope(TOptions.Gamma);
        double loss = WeightedLoss.Of(weight, TOptions.Gamma == 0 ? softmax.PivotLoss : softmax.FocalLoss(TOptions.Gamma));
        loss = IsSmooth ? loss + softmax.SpreadLoss : loss;
        double mass = IsSmooth ? keep + softmax.Mass : keep;
        double target = IsSmooth ? keep + softmax.PivotShare : keep;
        logSum = TOptions.ZLoss == 0 ? 0 : softmax.LogSumExp;
        if (TOptions.HasGradient)
        {
            CrossEntropySlopes<V, T, TBend, Q, TOptions>.Write(values, softmax, targets, label, mass, target, logSum, scale, slopes);
        }

        return loss;
    }

    private static void Add<V, TBend>(in LossRows<T, L> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
    {
        if (!IsSmooth)
        {
            Add<V, TBend, Targets<No, No, No>>(rows, scale, first, end, ref total);
        }
        else if (TOptions.HasClassWeights)
        {
            Add<V, TBend, Targets<No, Yes, Yes>>(rows, scale, first, end, ref total);
        }
        else
        {
            Add<V, TBend, Targets<No, No, Yes>>(rows, scale, first, end, ref total);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Add<V, TBend, Q>(in LossRows<T, L> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
        where Q : struct, ITargets
    {
        ReadOnlySpan<T> prediction = rows.Prediction;
        ReadOnlySpan<L> labels = rows.Targets;
        ReadOnlySpan<T> weights = rows.ClassWeights;
        Span<T> gradient = rows.Gradient;
        int columns = rows.Columns;
        RowTargets<T> targets = SpreadTargets(weights, columns);
        RowLossTotal sums = total;
        for (int row = first; row < end; row++)
        {
            ReadOnlySpan<T> values = prediction.Slice(row * columns, columns);
            Span<T> slopes = TOptions.HasGradient ? gradient.Slice(row * columns, columns) : default;
            if (TOptions.HasIgnoreIndex && long.CreateTruncating(labels[row]) == TOptions.IgnoreIndex)
            {
                RowLossOutput.Clear<T, TOptions>(row, slopes, rows.Losses);
                continue;
            }

            int label = int.CreateTruncating(labels[row]);
            double loss = LossOf<V, TBend, Q>(values, label, WeightOf(weights, label), targets, scale, slopes, out double logSum);
            RowLossOutput.AddPenalized<T, TOptions>(row, loss, logSum, rows.Losses, ref sums);
        }

        total = sums;
    }

    // The same for all rows without a masked class: the share of every class, and the sum of the shares.
    private static RowTargets<T> SpreadTargets(ReadOnlySpan<T> weights, int columns)
    {
        if (!IsSmooth)
        {
            return default;
        }

        double share = TOptions.LabelSmoothing / columns;
        return TOptions.HasClassWeights
            ? new(default, weights, 0, share, share * ClassLabels.Total(weights))
            : new(default, default, 0, share, TOptions.LabelSmoothing);
    }
}
