using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes a loss that looks at one element of each row, the one at the label, and its gradient.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TTerm">The loss of that element.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LabelLoss<T, TTerm, TOptions>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TTerm : struct, ILabelTerm
    where TOptions : struct, IRowLossOptions
{
    /// <summary>Computes the loss of all rows.</summary>
    /// <param name="rows">The operands, checked.</param>
    /// <param name="counted">The number of rows that count.</param>
    public static T OfLabels<L>(in LossRows<T, L> rows, int counted)
        where L : unmanaged, IBinaryInteger<L>
    {
        RowLossScale scale = RowLossScale.Of<T, L, TOptions>(rows, counted);
        RowLossTotal total = default;
        Add(rows, scale, 0, rows.Count, ref total);
        return total.Scaled<T>(scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void Add<L>(in LossRows<T, L> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where L : unmanaged, IBinaryInteger<L>
    {
        ReadOnlySpan<L> labels = rows.Targets;
        int columns = rows.Columns;
        for (int row = first; row < end; row++)
        {
            Span<T> slopes = TOptions.HasGradient ? rows.Gradient.Slice(row * columns, columns) : default;
            if (TOptions.HasIgnoreIndex && long.CreateTruncating(labels[row]) == TOptions.IgnoreIndex)
            {
                RowLossOutput.Clear<T, TOptions>(row, slopes, rows.Losses);
                continue;
            }

            int label = int.CreateTruncating(labels[row]);
            double value = double.CreateTruncating(rows.Prediction[(row * columns) + label]);
            double weight = TOptions.HasClassWeights ? double.CreateTruncating(rows.ClassWeights[label]) : 1;
            RowLossOutput.Add<T, TOptions>(row, WeightedLoss.Of(weight, TTerm.Of(value)), rows.Losses, ref total);
            if (TOptions.HasGradient)
            {
                slopes.Clear();
                slopes[label] = T.CreateTruncating(TTerm.SlopeAt(value) * scale.Loss * weight);
            }
        }
    }
}

/// <summary>Represents the loss of the element at a label.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ILabelTerm
{
    /// <summary>Computes the loss.</summary>
    internal static abstract double Of(double value);

    /// <summary>Computes the derivative of the loss.</summary>
    internal static abstract double SlopeAt(double value);
}

/// <summary>-x of a logarithm of a probability.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct LogLikelihood : ILabelTerm
{
    /// <inheritdoc/>
    public static double Of(double value) => -value;

    /// <inheritdoc/>
    public static double SlopeAt(double value) => -1;
}

/// <summary>-log x of a probability, at most 100; its derivative that of a probability of at least 1e-12.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Likelihood : ILabelTerm
{
    /// <inheritdoc/>
    public static double Of(double value) => Math.Min(100, -DoubleFunctions.Log(value));

    /// <inheritdoc/>
    public static double SlopeAt(double value) => -1 / Math.Max(value, 1e-12);
}
