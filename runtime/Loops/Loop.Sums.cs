using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Kernels of up to eight spans, some of which are sums.</content>
public abstract unsafe partial class Loop<R, T>
{
    /// <summary>Runs a kernel over rows, and sums.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="names">The names of the parameters (<see cref="OperandGuard"/>).</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    /// <remarks>Not put in place: inside of its caller the compiler would no longer put the checks in place.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SumRows<K>(
        K kernel,
        string names,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default)
        where K : struct, IKernel<T>
    {
        CallSize size = OperandGuard.Size(
            names, K.Accesses, columns, columnsName, operand0, operand1, operand2, operand3, operand4, operand5, operand6, operand7);
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
            Span<int> lengths =
            [
                operand0.Length, operand1.Length, operand2.Length, operand3.Length,
                operand4.Length, operand5.Length, operand6.Length, operand7.Length,
            ];
            PinnedOperands operands = new(K.Accesses, addresses, lengths, sizeof(T));
            PinnedRun<R, T, K, OverRows>.Run(kernel, operands, size.Rows, columnsName is null ? size.Length : columns);
        }
    }
}
