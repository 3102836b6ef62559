using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Probe;

/// <summary>Logarithms and roots.</summary>
public static partial class FunctionTable
{
    private readonly struct Log : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Log(x);
    }

    private readonly struct Log1p : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Log1p(x);
    }

    private readonly struct Log1mExp : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Log1mExp(x);
    }

    private readonly struct Hypot : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Hypot(x, y);
    }
}
