using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes a loss of how far prediction and target overlap, <c>miss / (both + miss)</c> of each row, and its gradient.</summary>
/// <typeparam name="R">The registers.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TTerms">What the method says of the loss, and the passes over a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OverlapLoss<R, T, TTerms>
    where R : struct, IRegisters<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TTerms : struct, IOverlapTerms<T>
{
    /// <summary>Computes the loss of all rows.</summary>
    /// <param name="rows">The operands, checked.</param>
    /// <param name="counted">The number of rows.</param>
    public static T OfTargets(in LossRows<T, T> rows, int counted)
    {
        RowLossScale scale = RowLossScale.Of<TTerms>(counted);
        return R.RowLoss<T, OverlapRows<T, TTerms>>(rows, scale).Scaled<T>(scale);
    }
}

/// <summary>Represents the loss over rows on registers of any width.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TTerms">What the method says of the loss, and the passes over a row.</typeparam>
internal readonly struct OverlapRows<T, TTerms> : IRowLoss<T, T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TTerms : struct, IOverlapTerms<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add<V>(in LossRows<T, T> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>
    {
        int columns = rows.Columns;
        for (int row = first; row < end; row++)
        {
            ReadOnlySpan<T> values = rows.Prediction.Slice(row * columns, columns);
            ReadOnlySpan<T> targets = rows.Targets.Slice(row * columns, columns);
            TTerms.Sum<V>(values, targets, out T both, out T miss);
            double shared = double.CreateTruncating(both) + TTerms.Smooth;
            double missed = double.CreateTruncating(miss) + TTerms.Epsilon;
            double size = shared + double.CreateTruncating(miss) + TTerms.Epsilon;
            RowLossOutput.Add<T, TTerms>(row, size == 0 ? 0 : missed / size, rows.Losses, ref total);
            if (TTerms.HasGradient)
            {
                double factor = size == 0 ? 0 : scale.Loss / (size * size);
                Span<T> slopes = rows.Gradient.Slice(row * columns, columns);
                TTerms.Differentiate<V>(values, targets, T.CreateTruncating(factor * shared), T.CreateTruncating(factor * missed), slopes);
            }
        }
    }
}
