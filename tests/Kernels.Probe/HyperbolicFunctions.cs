using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Probe;

/// <summary>The functions of the hyperbolic family.</summary>
public static partial class FunctionTable
{
    private readonly struct Tanh : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Hyperbolic(x).Tanh;
    }

    private readonly struct SechSquared : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Hyperbolic(x).SechSquared;
    }

    private readonly struct SechSquaredTimes : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Hyperbolic(x).SechSquaredTimes(x), -0.0, 0.0);
    }

    private readonly struct Asinh : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Asinh(x);
    }
}
