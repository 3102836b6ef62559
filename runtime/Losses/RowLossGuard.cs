using System;
using System.ComponentModel;
using System.Numerics;

namespace FusedActivations.Generated;

/// <summary>Checks the operands of a loss over rows before anything is written.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowLossGuard<T, TOptions>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TOptions : struct, IRowLossOptions
{
    /// <summary>Checks a loss of labels.</summary>
    /// <param name="rows">The operands.</param>
    /// <param name="names">Their names.</param>
    /// <returns>The number of rows that count.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or spans overlap.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A label is no class.</exception>
    public static int OfLabels<L>(in LossRows<T, L> rows, in LossNames names)
        where L : unmanaged, IBinaryInteger<L>
    {
        int count = Count(rows, names);
        RequireOfRow(rows.Targets.Length, count, names.Targets);
        RequireOthers(rows, count, names);
        SeparateOthers(rows, default, names);

        // Labels are read row by row, while the rows before are written; they may be the same bytes, though of another type.
        SpanGuard.Apart<T, L>(rows.Gradient, rows.Targets, names.Gradient!);
        SpanGuard.Apart<T, L>(rows.Losses, rows.Targets, names.Losses!);
        if (TOptions.HasIgnoreIndex)
        {
            return ClassLabels.Count(rows.Targets, rows.Columns, TOptions.IgnoreIndex, names.Targets);
        }

        ClassLabels.Check(rows.Targets, rows.Columns, names.Targets);
        return count;
    }

    /// <summary>Checks a loss of a target for each element.</summary>
    /// <param name="rows">The operands.</param>
    /// <param name="names">Their names.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or spans overlap.</exception>
    public static int OfTargets(in LossRows<T, T> rows, in LossNames names)
    {
        int count = Count(rows, names);
        SpanGuard.Length(rows.Targets.Length, rows.Prediction.Length, names.Targets);
        RequireOthers(rows, count, names);
        SeparateOthers(rows, rows.Targets, names);
        return count;
    }

    private static int Count<U>(in LossRows<T, U> rows, in LossNames names)
        where U : unmanaged =>
        !TOptions.IsOneRow ? SpanGuard.Rows(rows.Prediction.Length, rows.Columns, names.Columns!)
            : rows.Prediction.IsEmpty ? 0
            : 1;

    private static void RequireOthers<U>(in LossRows<T, U> rows, int count, in LossNames names)
        where U : unmanaged
    {
        if (TOptions.HasClassWeights)
        {
            RequireOfRow(rows.ClassWeights.Length, rows.Columns, names.ClassWeights!);
        }

        if (TOptions.HasGradient)
        {
            SpanGuard.Length(rows.Gradient.Length, rows.Prediction.Length, names.Gradient!);
        }

        if (TOptions.HasLosses)
        {
            RequireOfRow(rows.Losses.Length, count, names.Losses!);
        }
    }

    private static void RequireOfRow(int actual, int expected, string parameter)
    {
        if (TOptions.IsOneRow)
        {
            SpanGuard.OneRow(actual, expected, parameter);
        }
        else
        {
            SpanGuard.Length(actual, expected, parameter);
        }
    }

    // What is absent is empty, and overlaps with nothing.
    private static void SeparateOthers<U>(in LossRows<T, U> rows, ReadOnlySpan<T> targets, in LossNames names)
        where U : unmanaged
    {
        SpanGuard.SameOrApart(rows.Gradient, rows.Prediction, names.Gradient!);
        SpanGuard.Apart<T>(rows.Gradient, targets, names.Gradient!);
        SpanGuard.Apart<T>(rows.Gradient, rows.ClassWeights, names.Gradient!);
        SpanGuard.Apart<T>(rows.Losses, rows.Prediction, names.Losses!);
        SpanGuard.Apart<T>(rows.Losses, targets, names.Losses!);
        SpanGuard.Apart<T>(rows.Losses, rows.ClassWeights, names.Losses!);
        SpanGuard.Apart<T>(rows.Losses, rows.Gradient, names.Losses!);
    }
}
