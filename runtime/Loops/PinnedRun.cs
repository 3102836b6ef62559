using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Runs a kernel over operands whose memory is pinned, with room for sums.</summary>
/// <typeparam name="R">The registers.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The kernel.</typeparam>
/// <typeparam name="L">The loop.</typeparam>
internal static unsafe class PinnedRun<R, T, K, L>
    where R : struct, IRegisters<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where K : struct, IKernel<T>
    where L : struct, ILoop
{
    /// <summary>Checks the operands, and runs the kernel.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="operands">The operands.</param>
    /// <param name="names">The names of their parameters.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    [SkipLocalsInit]
    public static void Run(K kernel, in PinnedOperands operands, string names, int columns, string? columnsName)
    {
        CallSize size = operands.Check(names, columns, columnsName);
        ReadOnlySpan<Access> accesses = operands.Accesses;
        ReadOnlySpan<nint> addresses = operands.Addresses;
        int length = 0;
        foreach (Access access in accesses)
        {
            length += RunningSums<T>.LengthOf(access);
        }

        T* buffer = stackalloc T[length];
        nint* targets = stackalloc nint[addresses.Length];
        for (int i = 0; i < addresses.Length; i++)
        {
            targets[i] = addresses[i];
        }

        for (int i = 0; i < accesses.Length; i++)
        {
            int needed = RunningSums<T>.LengthOf(accesses[i]);
            targets[i] = needed == 0 ? addresses[i] : (nint)buffer;
            buffer += needed;
        }

        ReadOnlySpan<nint> all = new(targets, addresses.Length);
        RunningSums<T> sums = new(accesses, addresses, all);
        R.Run<K, L>(kernel, new Operands<T>(all), sums, size.Rows, columnsName is null ? size.Length : columns);
    }
}
