using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes powers.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// <para>
/// x^y = e^(y log|x|), logarithm and product in two lanes, negated for a negative x and an odd y. Largest error
/// measured, float (2^24 points) and double (2^19), results of every size: 0.94 and 1.00 ulp; without fused
/// multiply-add (2^19 and 2^15 points) 0.89 and 1.03.
/// </para>
/// <para>
/// As IEEE 754 pow: x^0 = 1, 1^y = 1 and (-1)^(+-infinity) = 1, zeros and infinities of either sign, and NaN for a
/// negative finite x with a fractional y; but NaN in gives NaN out, also for NaN^0 and 1^NaN.
/// </para>
/// </remarks>
internal static class Power<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Raises <paramref name="x"/> to the power of <paramref name="y"/>.</summary>
    /// <remarks>A call of its own: inlined, its locals would crowd the kernel's other functions out of the inliner's limit.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static V At(V x, V y) => Times(x, y, V.Create(1.0));

    /// <summary>
    /// Raises <paramref name="x"/> to the power of <paramref name="y"/> and multiplies with a factor, with one overflow or underflow.
    /// </summary>
    /// <inheritdoc cref="At"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static V Times(V x, V y, V factor)
    {
        V magnitude = V.Abs(x);
        Pair<V, T> logarithm = LogarithmOf(magnitude);
        Pair<V, T> exponent = y * logarithm;

        // 0 * infinity is 1^infinity or infinity^0: both are 1.
        V high = V.WhereEqual(logarithm.High, default, default, V.WhereEqual(y, default, default, exponent.High));
        V result = ExponentialOf(new(high, V.WhereEqual(high, exponent.High, exponent.Low, default)), factor);

        // The sign of x also where x is -0.
        V negative = V.LessThan(V.CopySign(V.Create(1.0), x), default);
        V odd = V.Select(IsIntegral(y * V.Create(0.5)), default, IsIntegral(y));
        result = V.Select(negative, V.Select(odd, -result, result), result);

        // x < 0 and finite, y fractional: 0/0. Then NaN operands.
        V infinite = V.Equal(magnitude, V.Create(double.PositiveInfinity));
        V real = V.Select(V.LessThan(x, default), V.Select(infinite, infinite, IsIntegral(y)), V.Equal(x, x));
        result = V.Select(real, result, V.Create(double.NaN));
        return V.Select(V.Equal(y, y), result, y);
    }

    // log(x) = e ln 2 + log(m), log(m) = 2 s + s^3 L(s^2), s = (m - 1) / (m + 1).
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Pair<V, T> LogarithmOf(V x)
    {
        // The smallest normal number; subnormal ones are lifted by 2^54 or 2^24.
        V subnormal = V.LessThan(x, V.Create(typeof(T) == typeof(double) ? 2.2250738585072014e-308 : 1.1754943508222875e-38));
        V lifted = V.Select(subnormal, x * V.Create(typeof(T) == typeof(double) ? 18014398509481984.0 : 16777216.0), x);
        V mantissa = V.Split(lifted, out V power);
        power = V.Select(subnormal, power - V.Create(typeof(T) == typeof(double) ? 54.0 : 24.0), power);

        V one = V.Create(1.0);
        Pair<V, T> s = (mantissa - one) / Pair<V, T>.Sum(mantissa, one);
        Pair<V, T> square = s * s;
        Pair<V, T> ofMantissa = new Pair<V, T>(s.High + s.High, s.Low + s.Low) + (s * square * Series(square.High));

        // The first product is exact.
        V leading = power * LogarithmOfTwo<V, T>.High;
        V trailing = power * LogarithmOfTwo<V, T>.Low;
        Pair<V, T> sum = leading + (ofMantissa + trailing);
        sum = sum.Normalize();

        V infinity = V.Create(double.PositiveInfinity);
        V high = V.Select(V.Equal(x, default), -infinity, V.Select(V.Equal(x, infinity), infinity, sum.High));
        return new(high, V.WhereEqual(high, sum.High, sum.Low, default));
    }

    // L(s^2) = (2 atanh(s) / s - 2) / s^2, fpminimax, relative, s^2 <= 0.0295: 2^-34.8 (float), 2^-64.9 (double);
    // tools/coefficients/power.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> Series(V square)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(0.11893053039510339);
            sum = V.MultiplyAdd(sum, square, V.Create(0.11686800243439367));
            sum = V.MultiplyAdd(sum, square, V.Create(0.13335703554270928));
            sum = V.MultiplyAdd(sum, square, V.Create(0.1538457345691271));
            sum = V.FourTerms(sum, square, 0.18181818618018217, 0.2222222221966156, 0.28571428571436175, 0.3999999999999999);
            return new Pair<V, T>(V.Create(0.6666666666666666), V.Create(3.7025580525655334e-17)) + (sum * square);
        }
        else
        {
            V sum = V.Create(0.19499419629573822);
            sum = V.MultiplyAdd(sum, square, V.Create(0.22182825207710266));
            sum = V.MultiplyAdd(sum, square, V.Create(0.28571927547454834));
            sum = V.MultiplyAdd(sum, square, V.Create(0.3999999761581421));
            return Pair<V, T>.Create(0.6666666666882612) + (sum * square);
        }
    }

    // e^s over the whole line times a factor: beyond the clamp, which is the range of a scaling, all is zero or infinite.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V ExponentialOf(Pair<V, T> s, V factor)
    {
        V limit = V.Create(typeof(T) == typeof(double) ? 1416.0 : 174.5);
        V high = V.AtLeast(V.AtMost(s.High, limit), -limit);
        V low = V.WhereEqual(high, s.High, s.Low, default);
        ReducedExponential<V, T> e = ReducedExponential<V, T>.At(new(high, low));
        V mantissa = V.Create(1.0) + (e.Fraction.High + e.Fraction.Low);

        // Of a factor that overflowed, or is 0, what the power makes of it is known only in between.
        V product = V.ScaleByPowerOfTwo(mantissa * factor, e.Power);
        V beyond = V.WhereLessThan(limit, s.High, V.Create(double.PositiveInfinity), default);
        return V.WhereEqual(high, s.High, product, V.WhereEqual(s.High, s.High, beyond * factor, s.High));
    }

    // From 2^23 or 2^52 on, every value is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V IsIntegral(V y)
    {
        V magnitude = V.Abs(y);
        V bound = V.Create(typeof(T) == typeof(double) ? 4503599627370496.0 : 8388608.0);
        V whole = V.LessThanOrEqual(bound, magnitude);
        return V.Select(whole, whole, V.Equal((magnitude + bound) - bound, magnitude));
    }
}

/// <content>Adds powers.</content>
public partial interface IVector<V, T>
{
    /// <summary>Raises a value to a power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Pow(V x, V y) => Power<V, T>.At(x, y);

    /// <summary>Raises a value to a power and multiplies with a factor, of which no part overflows or underflows alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V PowTimes(V x, V y, V factor) => Power<V, T>.Times(x, y, factor);
}
