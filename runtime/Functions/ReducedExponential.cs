using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents e^s, s in two lanes, as <c>(1 + Fraction) * 2^Power</c> with the fraction in two lanes too: about
/// p + 6 significant bits, so that one rounding at the end of a product with it is the whole error.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <param name="fraction">e^r - 1, r = s - Power * ln 2, |r| &lt;= ln(2) / 2 and a little.</param>
/// <param name="power">The integral power of two.</param>
/// <remarks>For |s| &lt;= 174.6 (float) or 1416.7 (double), the range of a scaling; the caller clamps. NaN stays NaN.</remarks>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct ReducedExponential<V, T>(Pair<V, T> fraction, V power)
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>What the mantissa exceeds one by, as r and the rest, which is smaller but overlaps it.</summary>
    public readonly Pair<V, T> Fraction = fraction;

    /// <summary>The integral power of two.</summary>
    public readonly V Power = power;

    /// <summary>Reduces an argument in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReducedExponential<V, T> At(Pair<V, T> s)
    {
        // 1.5 * 2^23 or 1.5 * 2^52: the sum is rounded to an integer.
        V rounding = V.Create(typeof(T) == typeof(double) ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        V power = V.MultiplyAdd(s.High, V.Create(1.4426950408889634), rounding) - rounding;

        // The first product and the difference are exact.
        V leading = V.MultiplyAdd(power, -LogarithmOfTwo<V, T>.High, s.High);
        V trailing = V.MultiplyAdd(power, -LogarithmOfTwo<V, T>.Low, s.Low);
        V r = leading + trailing;
        V low = trailing - (r - leading);

        // e^r - 1 = r + (low + r^2 E(r))
        return new(new(r, V.MultiplyAdd(r * r, Series(r), low)), power);
    }

    /// <summary>Multiplies the mantissa with a factor in two lanes; the power of two stays outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Pair<V, T> MantissaTimes(Pair<V, T> factor)
    {
        V low = V.MultiplyAdd(factor.Low, this.Fraction.High, factor.Low);
        low = V.MultiplyAdd(factor.High, this.Fraction.Low, low);
        V rest = V.MultiplyAdd(factor.High, this.Fraction.High, low);
        V product = factor.High + rest;
        return new(product, rest - (product - factor.High));
    }

    /// <summary>Gives (e^r - 1 - r) / r^2 for |r| &lt;= 0.3469, with a relative error of 2^-22.8 (float) or 2^-58.1 (double).</summary>
    /// <remarks>By fpminimax: tools/coefficients/exponential-series.sollya.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Series(V r)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(2.0896523081706535e-09);
            sum = V.MultiplyAdd(sum, r, V.Create(2.5105466177740476e-08));
            sum = V.MultiplyAdd(sum, r, V.Create(2.755732685091367e-07));
            sum = V.FourTerms(sum, r, 2.755725470761461e-06, 2.4801587271862483e-05, 0.00019841269875485234, 0.0013888888888905064);
            return V.FourTerms(sum, r, 0.008333333333325883, 0.041666666666666644, 0.1666666666666667, 0.5);
        }
        else
        {
            V sum = V.Create(0.0013911568094044924);
            return V.FourTerms(sum, r, 0.008363268338143826, 0.041666701436042786, 0.16666576266288757, 0.5);
        }
    }
}
