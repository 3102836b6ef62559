using System.Runtime.CompilerServices;
using FusedActivations.Generated;

namespace FusedActivations.Kernels.Probe;

/// <summary>Patches a product of a function and its own argument at infinity, as generated code does.</summary>
internal static class Limits
{
    /// <summary>Takes the limits where the argument is infinite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Patch<V, T>(V x, V value, double atMinus, double atPlus)
        where V : struct, IVector<V, T>
        where T : unmanaged
    {
        V infinity = V.Create(double.PositiveInfinity);
        return V.WhereEqual(x, infinity, V.Create(atPlus), V.WhereEqual(x, -infinity, V.Create(atMinus), value));
    }
}
