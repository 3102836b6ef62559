namespace FusedActivations.Generated;

/// <summary>Represents a way through the elements of a call.</summary>
internal interface ILoop
{
    /// <summary>Runs a kernel on some rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="operands">The operands; outputs that are sums stand for their running sums.</param>
    /// <param name="sums">The sums.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row behind the last one.</param>
    /// <param name="columns">The elements of a row.</param>
    static abstract void Run<V, T, K>(K kernel, in Operands<T> operands, in RunningSums<T> sums, int first, int end, int columns)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where K : struct, IKernel<T>;
}

/// <summary>The way through all elements at once; rows that lie one behind the other are one row.</summary>
internal readonly struct OverElements : ILoop
{
    /// <inheritdoc/>
    public static void Run<V, T, K>(K kernel, in Operands<T> operands, in RunningSums<T> sums, int first, int end, int columns)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where K : struct, IKernel<T> => ElementLoop<V, T, K>.Run(kernel, (nuint)(end - first) * (nuint)columns, operands);
}

/// <summary>The way through the elements row by row.</summary>
internal readonly struct OverRows : ILoop
{
    /// <inheritdoc/>
    public static void Run<V, T, K>(K kernel, in Operands<T> operands, in RunningSums<T> sums, int first, int end, int columns)
        where V : struct, IVector<V, T>
        where T : unmanaged
        where K : struct, IKernel<T> => RowLoop<V, T, K>.Run(kernel, operands, sums, first, end, columns);
}
