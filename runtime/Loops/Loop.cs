using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Runs kernels over spans, with the widest registers that the hardware has. Lengths, rows and overlaps are checked before anything is
/// written (<see cref="OperandGuard"/>).
/// </summary>
/// <typeparam name="R">The registers.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract partial class Loop<R, T>
    where R : struct, IRegisters<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private protected Loop()
    {
    }

    /// <summary>Computes a function of each element.</summary>
    /// <param name="function">The function.</param>
    /// <param name="input">The elements.</param>
    /// <param name="output">Receives the results; in place, the input once more.</param>
    /// <param name="outputName">The name of its parameter.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap with different starts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<K>(K function, ReadOnlySpan<T> input, Span<T> output, string outputName)
        where K : struct, IUnaryKernel<T>
    {
        OperandGuard.Check(input, output, outputName);
        nuint length = (nuint)output.Length;
        ref T from = ref MemoryMarshal.GetReference(input);
        ref T to = ref MemoryMarshal.GetReference(output);
        R.RunUnary(function, length, ref from, ref to);
    }

    /// <summary>Computes a function of each two elements.</summary>
    /// <param name="function">The function.</param>
    /// <param name="first">The first elements.</param>
    /// <param name="second">The second elements.</param>
    /// <param name="secondName">The name of their parameter, with a star where it could have been meant as one of columns.</param>
    /// <param name="output">Receives the results.</param>
    /// <param name="outputName">The name of its parameter.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap with different starts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void RunPairs<K>(
        K function, ReadOnlySpan<T> first, ReadOnlySpan<T> second, string secondName, Span<T> output, string outputName)
        where K : struct, IBinaryKernel<T>
    {
        OperandGuard.Check(first, second, secondName, output, outputName);
        nuint length = (nuint)output.Length;
        ref T left = ref MemoryMarshal.GetReference(first);
        ref T right = ref MemoryMarshal.GetReference(second);
        ref T to = ref MemoryMarshal.GetReference(output);
        R.RunBinary(function, length, ref left, ref right, ref to);
    }
}
