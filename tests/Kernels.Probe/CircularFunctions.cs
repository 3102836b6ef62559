namespace FusedActivations.Kernels.Probe;

/// <summary>Sine, cosine, arc tangent and powers.</summary>
public static partial class FunctionTable
{
    private readonly struct Sin : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Circular(x).Sin;
    }

    private readonly struct Cos : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Circular(x).Cos;
    }

    private readonly struct Atan : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Atan(x);
    }

    private readonly struct Pow : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Generated.IVector<V, T>
            where T : unmanaged => V.Pow(x, y);
    }
}
