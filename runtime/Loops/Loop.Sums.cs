using System;

namespace FusedActivations.Generated;

/// <content>Kernels of up to eight spans, some of which are sums.</content>
public abstract unsafe partial class Loop<R, T>
{
    /// <summary>Runs a kernel over rows, and sums.</summary>
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
    public static void SumRows<K>(
        K kernel,
        int rows,
        int columns,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default)
        where K : struct, IAccessKernel<T>
    {
        fixed (T* pointer0 =
            operand0, pointer1 = operand1, pointer2 = operand2, pointer3 = operand3, pointer4 = operand4, pointer5 = operand5,
            pointer6 = operand6, pointer7 = operand7)
        {
            Span<nint> addresses =
            [
                (nint)pointer0,
                    (nint)pointer1,
                    (nint)pointer2,
                    (nint)pointer3,
                    (nint)pointer4,
                    (nint)pointer5,
                    (nint)pointer6,
                    (nint)pointer7,
            ];
            PinnedRun<R, T, K, OverRows>.Run(kernel, K.Accesses, addresses, rows, columns);
        }
    }
}
