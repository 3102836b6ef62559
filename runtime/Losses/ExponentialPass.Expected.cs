using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Finds the maximum of a long row on the way, which saves reading the row for it.</content>
internal readonly ref partial struct ExponentialPass<V, T, L, Q>
{
    private const int Sample = 64;
    private const int Shortest = 8 * Sample;

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="exponentials">Receives e^(y - shift), or is empty; it may be the row itself.</param>
    /// <param name="pivot">The place that the sum leaves out.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static SoftmaxRow Run(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, int pivot)
    {
        // A distance needs the maximum, and so does a second try: the row must still be there.
        if (InPairs && row.Length >= Shortest && !row.Overlaps(exponentials)
            && RowShift<V, T>.FitsSums(double.CreateTruncating(MaximumOf(row[..Sample])))
            && TryWithoutShift(row, targets, exponentials, pivot, out SoftmaxRow result))
        {
            return result;
        }

        return Run(row, targets, exponentials, MaximumOf(row), pivot);
    }

    // The same bits as with a maximum that was known before.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static bool TryWithoutShift(ReadOnlySpan<T> row, RowTargets<T> targets, Span<T> exponentials, int pivot, out SoftmaxRow result)
    {
        Span<T> sums = stackalloc T[Used + Lanes];
        sums[..Used].Clear();
        Span<T> found = sums[Used..];
        found.Fill(T.NegativeInfinity);
        ExponentialPass<V, T, L, Q> pass = new(row, targets, exponentials, T.Zero, sums);
        pass.Run<ExpectedShift>(pivot);
        T maximum = MaximumOf(found);
        double largest = double.CreateTruncating(maximum);
        if (!RowShift<V, T>.FitsSums(largest))
        {
            result = default;
            return false;
        }

        result = Result(maximum, 0, largest, LogitOf<T, L>.At(row[pivot]), sums, targets, 0);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static T MaximumOf(ReadOnlySpan<T> row) => RowMaximum<V, T, PlainLogits<V, T>>.Of(row, default, default);
}
