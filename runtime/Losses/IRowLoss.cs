using System.Numerics;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Represents a loss over rows that is computed on registers of any width.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="U">The type of a target.</typeparam>
internal interface IRowLoss<T, U>
    where T : unmanaged
    where U : unmanaged
{
    /// <summary>Computes the loss of some rows, and their gradients.</summary>
    /// <typeparam name="V">The register type.</typeparam>
    /// <param name="rows">The operands.</param>
    /// <param name="scale">The factors on the losses.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="total">The sums, to which theirs are added.</param>
    static abstract void Add<V>(in LossRows<T, U> rows, RowLossScale scale, int first, int end, ref RowLossTotal total)
        where V : struct, IVector<V, T>;
}

/// <summary>Runs losses over rows on the widest register that the hardware has.</summary>
internal static class WidestRowLoss
{
    /// <summary>Computes the loss of all rows, and their gradients.</summary>
    /// <param name="rows">The operands.</param>
    /// <param name="scale">The factors on the losses.</param>
    public static RowLossTotal Of<T, U, TLoss>(in LossRows<T, U> rows, RowLossScale scale)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where U : unmanaged
        where TLoss : struct, IRowLoss<T, U>
    {
        RowLossTotal total = default;
        if (Vector512.IsHardwareAccelerated)
        {
            TLoss.Add<Lanes512<T>>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            TLoss.Add<Lanes256<T>>(rows, scale, 0, rows.Count, ref total);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            TLoss.Add<Lanes128<T>>(rows, scale, 0, rows.Count, ref total);
        }
        else
        {
            TLoss.Add<Lane<T>>(rows, scale, 0, rows.Count, ref total);
        }

        return total;
    }
}
