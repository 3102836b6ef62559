using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <content>Kernels of up to eight spans without sums.</content>
public abstract partial class Loop<R, T>
{
    /// <summary>Runs a kernel over elements without rows.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="names">The names of the parameters (<see cref="OperandGuard"/>).</param>
    /// <param name="columns">The elements of a row, which must fill the call.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is none.</param>
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
    public static void RunElements<K>(
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
        R.Run<K, OverElements>(
            kernel,
            new Operands<T>(
                ref MemoryMarshal.GetReference(operand0), ref MemoryMarshal.GetReference(operand1),
                ref MemoryMarshal.GetReference(operand2), ref MemoryMarshal.GetReference(operand3),
                ref MemoryMarshal.GetReference(operand4), ref MemoryMarshal.GetReference(operand5),
                ref MemoryMarshal.GetReference(operand6), ref MemoryMarshal.GetReference(operand7)),
            default,
            rows: 1,
            size.Length);
    }

    /// <summary>Runs a kernel over rows.</summary>
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
    public static void RunRows<K>(
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
        R.Run<K, OverRows>(
            kernel,
            new Operands<T>(
                ref MemoryMarshal.GetReference(operand0), ref MemoryMarshal.GetReference(operand1),
                ref MemoryMarshal.GetReference(operand2), ref MemoryMarshal.GetReference(operand3),
                ref MemoryMarshal.GetReference(operand4), ref MemoryMarshal.GetReference(operand5),
                ref MemoryMarshal.GetReference(operand6), ref MemoryMarshal.GetReference(operand7)),
            default,
            size.Rows,
            columnsName is null ? size.Length : columns);
    }
}
