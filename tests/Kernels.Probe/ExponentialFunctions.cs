namespace FusedActivations.Kernels.Probe;

/// <summary>The functions of the exponential family.</summary>
public static partial class FunctionTable
{
    private readonly struct Exp : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Vectors.IVector<V, T>
            where T : unmanaged => V.Exponential(x).Value;
    }

    private readonly struct ExpMinusOne : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Vectors.IVector<V, T>
            where T : unmanaged => V.Exponential(x).MinusOne;
    }

    private readonly struct ExpTimes : IFunction
    {
        public static V At<V, T>(V x, V y)
            where V : struct, Vectors.IVector<V, T>
            where T : unmanaged => V.Exponential(x).Times(x);
    }
}
