using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Runs a kernel with the widest registers that the hardware has.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="K">The kernel.</typeparam>
/// <typeparam name="L">The loop.</typeparam>
internal static class WidestRun<T, K, L>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where K : struct, IKernel<T>
    where L : struct, ILoop
{
    /// <summary>Runs the kernel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Run(K kernel, in Operands<T> operands, in RunningSums<T> sums, int rows, int columns)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            L.Run<Lanes512<T>, T, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            L.Run<Lanes256<T>, T, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            L.Run<Lanes128<T>, T, K>(kernel, operands, sums, 0, rows, columns);
        }
        else
        {
            L.Run<Lane<T>, T, K>(kernel, operands, sums, 0, rows, columns);
        }
    }
}
