using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Runs kernels over spans, with the widest registers that the hardware has. The spans are checked before (<see cref="OperandGuard"/>).
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<K>(K function, ReadOnlySpan<T> input, Span<T> output)
        where K : struct, IUnaryKernel<T>
    {
        nuint length = (nuint)output.Length;
        ref T from = ref MemoryMarshal.GetReference(input);
        ref T to = ref MemoryMarshal.GetReference(output);
        R.RunUnary(function, length, ref from, ref to);
    }

    /// <summary>Computes a function of each two elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<K>(K function, ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> output)
        where K : struct, IBinaryKernel<T>
    {
        nuint length = (nuint)output.Length;
        ref T left = ref MemoryMarshal.GetReference(first);
        ref T right = ref MemoryMarshal.GetReference(second);
        ref T to = ref MemoryMarshal.GetReference(output);
        R.RunBinary(function, length, ref left, ref right, ref to);
    }
}
