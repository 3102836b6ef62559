using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Stands for the registers with lanes of type <see cref="float"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Singles : IRegisters<float>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<float>.RunUnary<K>(K function, nuint length, ref float input, ref float output)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            UnaryLoop<Singles512, float, K>.Run(function, length, ref input, ref output);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            UnaryLoop<Singles256, float, K>.Run(function, length, ref input, ref output);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            UnaryLoop<Singles128, float, K>.Run(function, length, ref input, ref output);
        }
        else
        {
            UnaryLoop<Lane<float>, float, K>.Run(function, length, ref input, ref output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<float>.RunBinary<K>(K function, nuint length, ref float first, ref float second, ref float output)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            BinaryLoop<Singles512, float, K>.Run(function, length, ref first, ref second, ref output);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BinaryLoop<Singles256, float, K>.Run(function, length, ref first, ref second, ref output);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            BinaryLoop<Singles128, float, K>.Run(function, length, ref first, ref second, ref output);
        }
        else
        {
            BinaryLoop<Lane<float>, float, K>.Run(function, length, ref first, ref second, ref output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<float>.Run<K, L>(
        K kernel, in Operands<float> operands, in RunningSums<float> sums, int rows, int columns)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            L.Run<Singles512, float, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            L.Run<Singles256, float, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            L.Run<Singles128, float, K>(kernel, operands, sums, 0, rows, columns);
        }
        else
        {
            L.Run<Lane<float>, float, K>(kernel, operands, sums, 0, rows, columns);
        }
    }
}
