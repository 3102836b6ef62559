using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents cross-entropy of rows whose targets are probabilities.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
internal readonly struct TargetCrossEntropy<T, TOptions> : IRowLoss<T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TOptions : struct, ICrossEntropyOptions
{
    /// <inheritdoc/>
    public static void Add<V>(in LossRows<T, T> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
    {
        if (OptionBend<T, TOptions>.ArePlain)
        {
            Add<V, NoBend<T>>(rows, scale, first, end, ref total);
        }
        else
        {
            OptionBend<T, TOptions>.Prepare();
            Add<V, OptionBend<T, TOptions>>(rows, scale, first, end, ref total);
        }
    }

    private static void Add<V, TBend>(in LossRows<T, T> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
    {
        if (TOptions.HasClassWeights)
        {
            Add<V, TBend, Yes>(rows, scale, first, end, ref total);
        }
        else
        {
            Add<V, TBend, No>(rows, scale, first, end, ref total);
        }
    }

    private static void Add<V, TBend, TWeights>(in LossRows<T, T> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
        where TWeights : struct, IFlag
    {
        if (TOptions.LabelSmoothing == 0)
        {
            AddRows<V, TBend, Targets<Yes, TWeights, No>>(rows, scale, first, end, ref total);
        }
        else
        {
            AddRows<V, TBend, Targets<Yes, TWeights, Yes>>(rows, scale, first, end, ref total);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void AddRows<V, TBend, Q>(in LossRows<T, T> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
        where TBend : struct, IBend<T>
        where Q : struct, ITargets
    {
        ReadOnlySpan<T> prediction = rows.Prediction;
        Span<T> gradient = rows.Gradient;
        int columns = rows.Columns;
        double keep = 1 - TOptions.LabelSmoothing;
        double share = TOptions.LabelSmoothing / columns;
        RowLossTotal sums = total;
        for (int row = first; row < end; row++)
        {
            ReadOnlySpan<T> values = prediction.Slice(row * columns, columns);
            Span<T> slopes = TOptions.HasGradient ? gradient.Slice(row * columns, columns) : default;
            RowTargets<T> targets = new(rows.Targets.Slice(row * columns, columns), rows.ClassWeights, keep, share);
            SoftmaxRow softmax = SoftmaxLoss<V, T, TBend, Q>.Read(values, targets, slopes, out int largest);
            double loss = WeightedLoss.Of(softmax.Mass, softmax.PivotLoss) + softmax.Distance;
            double logSum = TOptions.ZLoss == 0 ? 0 : softmax.LogSumExp;
            RowLossOutput.AddPenalized<T, TOptions>(row, loss, logSum, rows.Losses, ref sums);
            if (TOptions.HasGradient)
            {
                CrossEntropySlopes<V, T, TBend, Q, TOptions>.Write(values, softmax, targets, largest, softmax.Mass, softmax.PivotShare,
                    logSum, scale, slopes);
            }
        }

        total = sums;
    }
}
