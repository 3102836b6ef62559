using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes cross-entropy of short rows with a label each, a few rows at a time.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">The type of a label.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
/// <remarks>
/// What is computed once for a row, in double, is the most of its time: an exponential, a logarithm, three divisions. Here the rows are the
/// lanes of a register. The numbers are those of <see cref="SoftmaxRow"/>.
/// </remarks>
internal static class ShortCrossEntropy<V, T, L, TOptions>
    where V : struct, IVector<V, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where L : unmanaged, IBinaryInteger<L>
    where TOptions : struct, ICrossEntropyOptions
{
    // A sum of so many elements has at most 16 in a lane, each addition rounded.
    private const int Longest = 256;

    /// <summary>Tells whether rows are so short, and the options so plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits(int columns) =>
        typeof(T) == typeof(float) && columns <= Longest && TOptions.LabelSmoothing == 0
        && TOptions.Gamma == 0 && TOptions.ZLoss == 0;

    /// <summary>Computes the loss of some rows, and their gradients.</summary>
    /// <param name="rows">The operands.</param>
    /// <param name="scale">The factors on the losses.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="total">The sums, to which theirs are added.</param>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add(in LossRows<T, L> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
    {
        Span<double> buffer = stackalloc double[RowBatch.Length];
        RowBatch batch = new(buffer);
        for (int start = first; start < end; start += RowBatch.Rows)
        {
            int count = Math.Min(RowBatch.Rows, end - start);
            Read(rows, scale, start, count, ref batch);
            if (typeof(V) == typeof(Singles512))
            {
                batch.Finish<Doubles512>(scale.Loss);
            }
            else if (typeof(V) == typeof(Singles256))
            {
                batch.Finish<Doubles256>(scale.Loss);
            }
            else if (typeof(V) == typeof(Singles128))
            {
                batch.Finish<Doubles128>(scale.Loss);
            }
            else
            {
                batch.Finish<Lane<double>>(scale.Loss);
            }

            Write(rows, start, count, batch, ref total);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Read(in LossRows<T, L> rows, RowLossScale scale, int start, int count, ref RowBatch batch)
    {
        int columns = rows.Columns;
        batch.Clear();
        for (int i = 0; i < count; i++)
        {
            int row = start + i;
            Span<T> slopes = TOptions.HasGradient ? rows.Gradient.Slice(row * columns, columns) : default;
            if (TOptions.HasIgnoreIndex && long.CreateTruncating(rows.Targets[row]) == TOptions.IgnoreIndex)
            {
                RowLossOutput.Clear<T, TOptions>(row, slopes, rows.Losses);
                batch.Ignore(i);
                continue;
            }

            int label = int.CreateTruncating(rows.Targets[row]);
            double weight = LabelCrossEntropy<T, L, TOptions>.WeightOf(rows.ClassWeights, label);
            ReadOnlySpan<T> values = rows.Prediction.Slice(row * columns, columns);
            double largest = double.CreateTruncating(ShortRow<V, T>.Largest(values));
            double logit = double.CreateTruncating(values[label]);
            if (RowShift<V, T>.FitsSums(largest) && RowBatch.Fits(logit))
            {
                batch.Set(i, logit, ShortRow<V, T>.WriteExponentials(values, slopes, label), weight);
            }
            else
            {
                batch.SetLoss(i, LossOf(values, label, weight, scale, slopes));
            }
        }
    }

    // A row that is far from the others' range.
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static double LossOf(ReadOnlySpan<T> values, int label, double weight, RowLossScale scale, Span<T> slopes) =>
        LabelCrossEntropy<T, L, TOptions>.LossOf<V, NoBend<T>, Targets<No, No, No>>(values, label, weight, default, scale, slopes, out _);

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Write(in LossRows<T, L> rows, int start, int count, in RowBatch batch, ref RowLossTotal total)
    {
        int columns = rows.Columns;
        RowLossTotal sums = total;
        for (int i = 0; i < count; i++)
        {
            if (batch.IsIgnored(i))
            {
                continue;
            }

            int row = start + i;
            RowLossOutput.Add<T, TOptions>(row, batch.Loss(i), rows.Losses, ref sums);
            if (TOptions.HasGradient && !batch.HasLoss(i))
            {
                Span<T> slopes = rows.Gradient.Slice(row * columns, columns);
                ShortRow<V, T>.Scale(slopes, batch.Factor(i));
                slopes[int.CreateTruncating(rows.Targets[row])] = T.CreateTruncating(batch.PivotSlope(i));
            }
        }

        total = sums;
    }
}
