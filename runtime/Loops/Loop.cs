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
        where K : struct, IUnaryKernel<T>
    {
        nuint length = (nuint)output.Length;
        ref T from = ref MemoryMarshal.GetReference(input);
        ref T to = ref MemoryMarshal.GetReference(output);
        if (Vector512.IsHardwareAccelerated)
        {
            UnaryLoop<Lanes512<T>, T, K>.Run(function, length, ref from, ref to);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            UnaryLoop<Lanes256<T>, T, K>.Run(function, length, ref from, ref to);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            UnaryLoop<Lanes128<T>, T, K>.Run(function, length, ref from, ref to);
        }
        else
        {
            UnaryLoop<Lane<T>, T, K>.Run(function, length, ref from, ref to);
        }
    }

    /// <summary>Computes a function of each two elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run<T, K>(K function, ReadOnlySpan<T> first, ReadOnlySpan<T> second, Span<T> output)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where K : struct, IBinaryKernel<T>
    {
        nuint length = (nuint)output.Length;
        ref T left = ref MemoryMarshal.GetReference(first);
        ref T right = ref MemoryMarshal.GetReference(second);
        ref T to = ref MemoryMarshal.GetReference(output);
        if (Vector512.IsHardwareAccelerated)
        {
            BinaryLoop<Lanes512<T>, T, K>.Run(function, length, ref left, ref right, ref to);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BinaryLoop<Lanes256<T>, T, K>.Run(function, length, ref left, ref right, ref to);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            BinaryLoop<Lanes128<T>, T, K>.Run(function, length, ref left, ref right, ref to);
        }
        else
        {
            BinaryLoop<Lane<T>, T, K>.Run(function, length, ref left, ref right, ref to);
        }
    }
}
