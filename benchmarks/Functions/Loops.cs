using System.Runtime.CompilerServices;
using FusedActivations.Generated;

namespace FusedActivations.Benchmarks.Functions;

/// <summary>Runs a kernel over arrays by the loop that generated code has.</summary>
internal static class Loops
{
    /// <summary>Computes whole registers, then the elements behind the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<K, V>(Operands data)
        where K : struct, IKernel
        where V : struct, IVector<V, float>
    {
        ref float x = ref data.X[0];
        ref float y = ref data.Y[0];
        ref float z = ref data.Z[0];
        ref float first = ref data.First[0];
        ref float second = ref data.Second[0];
        nuint length = (nuint)data.First.Length;
        nuint i = 0;
        for (; i + (nuint)V.Count <= length; i += (nuint)V.Count)
        {
            V ofSecond = default;
            V ofFirst = K.At(
                V.Load(ref x, i),
                K.Inputs > 1 ? V.Load(ref y, i) : default,
                K.Inputs > 2 ? V.Load(ref z, i) : default,
                out ofSecond);
            V.Store(ofFirst, ref first, i);
            if (K.Outputs > 1)
            {
                V.Store(ofSecond, ref second, i);
            }
        }
    }
}
