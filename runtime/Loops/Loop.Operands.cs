using System;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <content>Kernels of up to eight spans without sums.</content>
public abstract partial class Loop<R, T>
{
    /// <summary>Runs a kernel over elements without rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="length">The number of elements.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    public static void RunElements<K>(
        K kernel,
        int length,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default)
        where K : struct, IKernel<T> =>
        R.Run<K, OverElements>(
            kernel,
            new Operands<T>(
                ref MemoryMarshal.GetReference(operand0), ref MemoryMarshal.GetReference(operand1),
                ref MemoryMarshal.GetReference(operand2), ref MemoryMarshal.GetReference(operand3),
                ref MemoryMarshal.GetReference(operand4), ref MemoryMarshal.GetReference(operand5),
                ref MemoryMarshal.GetReference(operand6), ref MemoryMarshal.GetReference(operand7)),
            default,
            rows: 1,
            length);

    /// <summary>Runs a kernel over rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    public static void RunRows<K>(
        K kernel,
        int rows,
        int columns,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default)
        where K : struct, IKernel<T> =>
        R.Run<K, OverRows>(
            kernel,
            new Operands<T>(
                ref MemoryMarshal.GetReference(operand0), ref MemoryMarshal.GetReference(operand1),
                ref MemoryMarshal.GetReference(operand2), ref MemoryMarshal.GetReference(operand3),
                ref MemoryMarshal.GetReference(operand4), ref MemoryMarshal.GetReference(operand5),
                ref MemoryMarshal.GetReference(operand6), ref MemoryMarshal.GetReference(operand7)),
            default,
            rows,
            columns);
}
