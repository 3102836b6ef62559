namespace FusedActivations.Generated;

/// <content>Losses over rows.</content>
public partial interface IRegisters<T>
{
    /// <summary>Computes the loss of all rows, and their gradients.</summary>
    /// <param name="rows">The operands.</param>
    /// <param name="scale">The factors on the losses.</param>
    internal static abstract RowLossTotal RowLoss<U, TLoss>(in LossRows<T, U> rows, RowLossScale scale)
        where U : unmanaged
        where TLoss : struct, IRowLoss<T, U>;
}
