using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Knows the registers of a type of elements, and runs what is written for any of them on the widest ones there are.</summary>
/// <typeparam name="T">The type of an element in memory.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial interface IRegisters<T>
    where T : unmanaged
{
    /// <summary>Computes a function of each element.</summary>
    internal static abstract void RunUnary<K>(K function, nuint length, ref T input, ref T output)
        where K : struct, IUnaryKernel<T>;

    /// <summary>Computes a function of each two elements.</summary>
    internal static abstract void RunBinary<K>(K function, nuint length, ref T first, ref T second, ref T output)
        where K : struct, IBinaryKernel<T>;

    /// <summary>Runs a kernel.</summary>
    internal static abstract void Run<K, L>(K kernel, in Operands<T> operands, in RunningSums<T> sums, int rows, int columns)
        where K : struct, IKernel<T>
        where L : struct, ILoop;
}
