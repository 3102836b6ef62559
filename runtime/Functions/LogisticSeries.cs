using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Holds the polynomial of 1 - e^-r and of e^r - 1 for |r| &lt;= 0.3475, good to a lane beside 1.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// G of 1 - e^-r = r + r^2 G(r) by fpminimax; largest error relative to e^-r 4.6e-9 (float), 5.0e-18 (double);
/// tools/coefficients/logistic.sollya. e^r - 1 = r - r^2 G(-r): the signs of the even terms change.
/// </remarks>
internal static class LogisticSeries<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes 1 - e^-r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Fall(V r) => V.MultiplyAdd(r * r, Series(r, 1), r);

    /// <summary>Computes e^-r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Decay(V r) => V.SubtractProduct(V.Create(1), r, V.MultiplyAdd(Series(r, 1), r, V.Create(1)));

    /// <summary>Computes e^r - 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Rise(V r) => V.MultiplyAdd(r * r, Series(r, -1), r);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V r, double sign)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.MultiplyAdd(V.Create(2.511794002868869e-08), r, V.Create(sign * -2.76317658273999e-07));
            sum = V.FourTerms(sum, r, 2.7557216096304306e-06, sign * -2.480148860870206e-05, 0.00019841269917550547,
                sign * -0.0013888888948288227);
            return V.FourTerms(sum, r, 0.008333333333307165, sign * -0.041666666666510629, 0.16666666666666699, sign * -0.5000000000000013);
        }
        else
        {
            V sum = V.Create(sign * -0.001369981560856);
            return V.FourTerms(sum, r, 0.008369132876396, sign * -0.041670713573694, 0.16666516661643982, sign * -0.49999982118606567);
        }
    }
}
