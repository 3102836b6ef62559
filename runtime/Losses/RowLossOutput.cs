using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Adds up what rows cost, and writes it down where it is asked for.</summary>
internal static class RowLossOutput
{
    /// <summary>Gives a row that does not count no loss and no gradient.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="slopes">The row's gradient, or empty.</param>
    /// <param name="losses">The losses of the rows, or empty.</param>
    public static void Clear<T, TOptions>(int row, Span<T> slopes, Span<T> losses)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TOptions : struct, IRowLossOptions
    {
        slopes.Clear();
        if (TOptions.HasLosses)
        {
            losses[row] = T.Zero;
        }
    }

    /// <summary>Adds the loss of a row, and writes it.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="loss">Its loss.</param>
    /// <param name="losses">The losses of the rows, or empty.</param>
    /// <param name="total">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<T, TOptions>(int row, double loss, Span<T> losses, ref RowLossTotal total)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TOptions : struct, IRowLossOptions
    {
        total.Add(loss);
        if (TOptions.HasLosses)
        {
            losses[row] = T.CreateTruncating(loss);
        }
    }

    /// <summary>Adds the loss of a row and its penalty <c>z_loss (log sum e^y)^2</c>, and writes the two together.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="loss">Its loss.</param>
    /// <param name="logSum">Its log sum e^y, where there is a penalty.</param>
    /// <param name="losses">The losses of the rows, or empty.</param>
    /// <param name="total">The sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddPenalized<T, TOptions>(int row, double loss, double logSum, Span<T> losses, ref RowLossTotal total)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TOptions : struct, ICrossEntropyOptions
    {
        if (TOptions.ZLoss == 0)
        {
            Add<T, TOptions>(row, loss, losses, ref total);
            return;
        }

        double penalty = TOptions.ZLoss * logSum * logSum;
        total.Add(loss);
        total.AddPenalty(penalty);
        if (TOptions.HasLosses)
        {
            losses[row] = T.CreateTruncating(loss + penalty);
        }
    }
}
