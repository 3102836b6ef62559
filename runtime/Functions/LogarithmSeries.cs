using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Holds the polynomial Q of log(1 + f) = f + f^2 Q(f) for 1 + f in sqrt(1/2) .. sqrt(2).</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class LogarithmSeries<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes Q(f).</summary>
    /// <remarks>
    /// By fpminimax on -0.2929 .. 0.41422, relative error of log(1 + f) 4.3e-9 (float), 8.3e-18 (double);
    /// tools/coefficients/logarithm.sollya.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V f)
    {
        V sum;
        if (typeof(T) == typeof(double))
        {
            sum = V.Create(0.0261161718949644);
            sum = V.MultiplyAdd(sum, f, V.Create(-0.059969753999687306));
            sum = V.MultiplyAdd(sum, f, V.Create(0.06526658079604532));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.05680562333267554));
            sum = V.MultiplyAdd(sum, f, V.Create(0.05660569070528521));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.06194225443597158));
            sum = V.MultiplyAdd(sum, f, V.Create(0.06685654646669545));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.07149915542834201));
            sum = V.MultiplyAdd(sum, f, V.Create(0.07691458072116295));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.08332868015039128));
            sum = V.MultiplyAdd(sum, f, V.Create(0.09090926184146156));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.10000017674247282));
            sum = V.MultiplyAdd(sum, f, V.Create(0.11111111135609505));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.12499999613780452));
            sum = V.MultiplyAdd(sum, f, V.Create(0.14285714279035613));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.16666666671182848));
            sum = V.MultiplyAdd(sum, f, V.Create(0.2000000000008972));
            sum = V.MultiplyAdd(sum, f, V.Create(-0.24999999999976455));
            sum = V.MultiplyAdd(sum, f, V.Create(0.33333333333333015));
            return V.MultiplyAdd(sum, f, V.Create(-0.5000000000000003));
        }

        sum = V.Create(-0.0762397572);
        sum = V.MultiplyAdd(sum, f, V.Create(0.129090935));
        sum = V.MultiplyAdd(sum, f, V.Create(-0.132445633));
        sum = V.MultiplyAdd(sum, f, V.Create(0.141811341));
        sum = V.MultiplyAdd(sum, f, V.Create(-0.166087657));
        sum = V.MultiplyAdd(sum, f, V.Create(0.20002003));
        sum = V.MultiplyAdd(sum, f, V.Create(-0.250016004));
        sum = V.MultiplyAdd(sum, f, V.Create(0.333333254));
        return V.MultiplyAdd(sum, f, V.Create(-0.499999881));
    }
}
