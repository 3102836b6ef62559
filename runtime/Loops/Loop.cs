using System;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>
/// Runs kernels over spans, with the widest registers that the hardware has. The spans are checked before (<see cref="OperandGuard"/>).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Loop
{
    /// <summary>Computes a function of each element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<T, K>(K function, ReadOnlySpan<T> input, Span<T> output)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : struct, IUnaryKernel<T> =>
        Run(new UnaryStep<T, K>(function), (nuint)output.Length, ref MemoryMarshal.GetReference(input), ref Unsafe.NullRef<T>(),
            ref MemoryMarshal.GetReference(output));

    /// <summary>Computes a function of each two elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<T, K>(K function, ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> output)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : struct, IBinaryKernel<T> =>
        Run(new BinaryStep<T, K>(function), (nuint)output.Length, ref MemoryMarshal.GetReference(first),
            ref MemoryMarshal.GetReference(second), ref MemoryMarshal.GetReference(output));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Run<T, K>(K kernel, nuint length, ref T first, ref T second, ref T output)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : struct, IKernel<T>
    {
        if (Vector512.IsHardwareAccelerated)
        {
            ElementLoop<Lanes512<T>, T, K>.Run(kernel, length, ref first, ref second, ref output);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            ElementLoop<Lanes256<T>, T, K>.Run(kernel, length, ref first, ref second, ref output);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            ElementLoop<Lanes128<T>, T, K>.Run(kernel, length, ref first, ref second, ref output);
        }
        else
        {
            ElementLoop<Lane<T>, T, K>.Run(kernel, length, ref first, ref second, ref output);
        }
    }
}
