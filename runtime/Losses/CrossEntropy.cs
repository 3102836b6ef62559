using System.ComponentModel;
using System.Numerics;

namespace FusedActivations.Generated;

/// <summary>
/// Computes cross-entropy with softmax inside, and its gradient. One pass over a row makes the exponentials, in the gradient's
/// memory, and their sum; the other turns them into the gradient.
/// </summary>
/// <typeparam name="R">The registers.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="TOptions">What the method says of the loss.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CrossEntropy<R, T, TOptions>
    where R : struct, IRegisters<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TOptions : struct, ICrossEntropyOptions
{
    /// <summary>Computes the loss of rows that have a label each.</summary>
    /// <param name="rows">The operands, checked.</param>
    /// <param name="counted">The number of rows that count.</param>
    public static T OfLabels<L>(in LossRows<T, L> rows, int counted)
        where L : unmanaged, IBinaryInteger<L>
    {
        RowLossScale scale = RowLossScale.Of<T, L, TOptions>(rows, counted);
        return Whole(R.RowLoss<L, LabelCrossEntropy<T, L, TOptions>>(rows, scale), scale);
    }

    /// <summary>Computes the loss of rows whose targets are probabilities.</summary>
    /// <param name="rows">The operands, checked.</param>
    /// <param name="counted">The number of rows.</param>
    public static T OfTargets(in LossRows<T, T> rows, int counted)
    {
        RowLossScale scale = RowLossScale.Of<TOptions>(counted);
        return Whole(R.RowLoss<T, TargetCrossEntropy<T, TOptions>>(rows, scale), scale);
    }

    private static T Whole(RowLossTotal total, RowLossScale scale) =>
        TOptions.ZLoss == 0 ? total.Scaled<T>(scale) : total.WithPenalties<T>(scale);
}
