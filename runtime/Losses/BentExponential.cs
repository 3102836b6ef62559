using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Computes exponentials of logits that are more than the elements. Each is a call of its own: with a cap or a temperature inside, a
/// loop has more than the just-in-time compiler puts in place, and would call every addition.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <typeparam name="L">What is done to the elements.</typeparam>
internal static class BentExponential<V, T, L>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where L : struct, IBend<T>
{
    /// <summary>Computes e^y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static V Of(V x) => V.Exponential(L.Divide(L.At(x))).Value;

    /// <summary>Computes e^(y - shift).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static V Above(V x, Pair<V, T> shift) => V.Exponential(L.Divide(L.At(x) - shift)).Value;

    /// <summary>Computes largest - y, where that is infinite without a low part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static V Gap(V x, Pair<V, T> largest)
    {
        Pair<V, T> gap = L.Divide(largest - L.At(x));
        return gap.High + V.WhereEqual(gap.Low - gap.Low, default, gap.Low, default);
    }

    /// <summary>Computes dy/dx.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static V SlopeAt(V x) => L.SlopeAt(x);
}
