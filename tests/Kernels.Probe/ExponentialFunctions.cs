using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Probe;

/// <summary>The functions of the exponential family.</summary>
public static partial class FunctionTable
{
    private readonly struct Exp : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Exponential(x).Value;
    }

    private readonly struct ExpMinusOne : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Exponential(x).MinusOne;
    }

    private readonly struct ExpTimes : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Exponential(x).Times(x), -0.0, double.PositiveInfinity);
    }
}
