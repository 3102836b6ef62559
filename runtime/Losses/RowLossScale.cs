using System.Numerics;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Represents the factors on the losses of rows: of a sum, of a mean over rows, or of one over weights.</summary>
/// <param name="loss">The factor on the losses.</param>
/// <param name="penalty">The factor on the penalties, which have no weights.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RowLossScale(double loss, double penalty)
{
    /// <summary>Gets the factor on the losses.</summary>
    public double Loss { get; } = loss;

    /// <summary>Gets the factor on the penalties.</summary>
    public double Penalty { get; } = penalty;

    /// <summary>Gives the factors of a loss whose rows weigh the same.</summary>
    /// <typeparam name="TOptions">What the method says of the loss.</typeparam>
    /// <param name="counted">The number of rows that count.</param>
    public static RowLossScale Of<TOptions>(int counted)
        where TOptions : struct, IRowLossOptions
    {
        double each = TOptions.IsSum ? 1 : Reciprocal(counted);
        return new(each, each);
    }

    /// <summary>Gives the factors of a loss whose rows weigh as much as their labels.</summary>
    /// <typeparam name="T">The type of an element in memory.</typeparam>
    /// <typeparam name="L">The type of a label.</typeparam>
    /// <typeparam name="TOptions">What the method says of the loss.</typeparam>
    /// <param name="rows">The operands.</param>
    /// <param name="counted">The number of rows that count.</param>
    public static RowLossScale Of<T, L, TOptions>(in LossRows<T, L> rows, int counted)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where L : unmanaged, IBinaryInteger<L>
        where TOptions : struct, IRowLossOptions
    {
        if (TOptions.IsSum || !TOptions.HasClassWeights || !TOptions.DividesByClassWeights)
        {
            return Of<TOptions>(counted);
        }

        double weight = TOptions.HasIgnoreIndex
            ? ClassLabels.Weigh(rows.Targets, rows.ClassWeights, TOptions.IgnoreIndex)
            : ClassLabels.Weigh(rows.Targets, rows.ClassWeights);
        return new(Reciprocal(weight), Reciprocal(counted));
    }

    private static double Reciprocal(double divisor) => divisor == 0 ? 0 : 1 / divisor;
}
