using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Stands for the registers with lanes of type <see cref="double"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Doubles : IRegisters<double>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<double>.RunUnary<K>(K function, nuint length, ref double input, ref double output)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            UnaryLoop<Doubles512, double, K>.Run(function, length, ref input, ref output);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            UnaryLoop<Doubles256, double, K>.Run(function, length, ref input, ref output);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            UnaryLoop<Doubles128, double, K>.Run(function, length, ref input, ref output);
        }
        else
        {
            UnaryLoop<Lane<double>, double, K>.Run(function, length, ref input, ref output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<double>.RunBinary<K>(K function, nuint length, ref double first, ref double second, ref double output)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            BinaryLoop<Doubles512, double, K>.Run(function, length, ref first, ref second, ref output);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            BinaryLoop<Doubles256, double, K>.Run(function, length, ref first, ref second, ref output);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            BinaryLoop<Doubles128, double, K>.Run(function, length, ref first, ref second, ref output);
        }
        else
        {
            BinaryLoop<Lane<double>, double, K>.Run(function, length, ref first, ref second, ref output);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void IRegisters<double>.Run<K, L>(
        K kernel, in Operands<double> operands, in RunningSums<double> sums, int rows, int columns)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            L.Run<Doubles512, double, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            L.Run<Doubles256, double, K>(kernel, operands, sums, 0, rows, columns);
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            L.Run<Doubles128, double, K>(kernel, operands, sums, 0, rows, columns);
        }
        else
        {
            L.Run<Lane<double>, double, K>(kernel, operands, sums, 0, rows, columns);
        }
    }
}
