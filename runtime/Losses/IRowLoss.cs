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
