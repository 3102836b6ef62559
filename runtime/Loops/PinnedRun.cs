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
    /// <summary>Runs the kernel over operands that were checked.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="operands">The operands.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The elements of a row.</param>
    [SkipLocalsInit]
    public static void Run(K kernel, in PinnedOperands operands, int rows, int columns)
    {
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
        R.Run<K, L>(kernel, new Operands<T>(all), sums, rows, columns);
    }
}
