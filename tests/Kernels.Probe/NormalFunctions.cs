namespace FusedActivations.Kernels.Probe;

/// <summary>The normal distribution.</summary>
public static partial class FunctionTable
{
    private readonly struct NormalCdf : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Normal(x).Cdf;
    }

    private readonly struct NormalCdfTimes : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Normal(x).CdfTimes(x), -0.0, double.PositiveInfinity);
    }

    private readonly struct NormalDensity : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Normal(x).Density;
    }

    private readonly struct NormalDensityTimes : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => Limits.Patch<V, T>(x, V.Normal(x).DensityTimes(x), -0.0, 0.0);
    }
}
