namespace FusedActivations.Kernels.Probe;

/// <summary>The error function and what shares its exponential.</summary>
public static partial class FunctionTable
{
    private readonly struct Erf : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.ErrorFunction(x).Erf;
    }

    private readonly struct Erfc : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.ErrorFunction(x).Erfc;
    }

    private readonly struct ErfcTimes : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.ErrorFunction(x).ErfcTimes(x), double.NegativeInfinity, 0.0);
    }

    private readonly struct ErfSlope : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.ErrorFunction(x).Slope;
    }

    private readonly struct ErfSlopeTimes : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.ErrorFunction(x).SlopeTimes(x), -0.0, 0.0);
    }
}
