using System.Runtime.CompilerServices;

namespace FusedActivations.Kernels.Probe;

/// <summary>The functions of the logistic family.</summary>
public static partial class FunctionTable
{
    private readonly struct Sigmoid : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).Value;
    }

    private readonly struct SigmoidComplement : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).Complement;
    }

    private readonly struct Silu : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Logistic(x).Times(x), -0.0, double.PositiveInfinity);
    }

    private readonly struct SigmoidSlope : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).Slope;
    }

    private readonly struct SigmoidSlopeTimes : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Logistic(x).SlopeTimes(x), -0.0, 0.0);
    }

    private readonly struct Softplus : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).Softplus;
    }

    private readonly struct SoftplusComplement : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).ComplementSoftplus;
    }

    private readonly struct TanhSoftplus : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).TanhSoftplus;
    }

    private readonly struct Mish : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Logistic(x).TanhSoftplusTimes(x), -0.0, double.PositiveInfinity);
    }

    private readonly struct TanhSoftplusSlope : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Logistic(x).TanhSoftplusSlope;
    }

    private readonly struct TanhSoftplusSlopeTimes : IFunction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Logistic(x).TanhSoftplusSlopeTimes(x), -0.0, 0.0);
    }
}
