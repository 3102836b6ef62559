using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes natural logarithms.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: u = m 2^k with m in sqrt(1/2) .. sqrt(2), log u = k ln 2 + log(1 + f) with f = m - 1 by a polynomial; ln 2 in
/// two parts. Largest error found over every 997th float, with fused multiplication: log 0.79,
/// log1p 1.34, log1mexp 1.42 ulp. Special values: log(+-0) = -inf, log(inf) = inf, NaN for negative values and NaN.
/// </remarks>
internal static class Logarithm<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private static V Smallest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 2.2250738585072014e-308 : 1.1754943508222875e-38);
    }

    /// <summary>Computes log(u).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Of(V u)
    {
        V lift = V.WhereLessThan(u, Smallest, V.Create(typeof(T) == typeof(double) ? 54 : 24), default);
        V lifted = u * V.WhereLessThan(u, Smallest, V.Create(typeof(T) == typeof(double) ? 18014398509481984.0 : 16777216.0), V.Create(1));
        V mantissa = V.Split(lifted, out V power);
        V result = Sum(mantissa - V.Create(1), power - lift);
        return Limits(u, result);
    }

    /// <summary>Computes log(1 + u).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V OfOnePlus(V u) => V.CopySign(Limits(V.Create(1) + u, OfSum(u, default, default)), u);

    /// <summary>Computes log(1 - e^-u) for u >= 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V OfOneMinusExp(V u)
    {
        // Up to ln 2 from 1 - e^-u, which is accurate there; beyond it from 1 + (-e^-u).
        Exponential<V, T> exponential = Exponential<V, T>.At(-u);
        V far = V.LessThan(V.Create(0.6931471805599453), u);
        V whole = V.Create(1) + exponential.Fraction;
        V tail = exponential.Fraction - (whole - V.Create(1));
        V power = V.AtLeast(exponential.Power, V.Create(typeof(T) == typeof(double) ? -1022 : -126));
        V farther = OfSum(-exponential.Value, -(tail * V.PowerOfTwo(power)), default);
        return V.Select(far, farther, Of(-exponential.MinusOne));
    }

    /// <summary>Computes log(1 + u + low) + k ln 2 for u > -1 that is not so large that 1 + u overflows.</summary>
    /// <param name="u">A value above -1.</param>
    /// <param name="low">A summand far below u.</param>
    /// <param name="doublings">The number k of times ln 2 is added.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V OfSum(V u, V low, V doublings)
    {
        // 1 + u = sum + lost, and both are brought to the mantissa's scale; without a shift, f is u itself.
        V one = V.Create(1);
        V sum = one + u;
        V lost = V.WhereLessThan(one, u, one - (sum - u), u - (sum - one)) + low;
        V mantissa = V.Split(sum, out V power);
        V scale = V.PowerOfTwo(V.AtLeast(-power, V.Create(typeof(T) == typeof(double) ? -1022 : -126)));
        return Sum(V.MultiplyAdd(lost, scale, mantissa - one), power + doublings);
    }

    // k ln 2 + log(1 + f).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Sum(V f, V power)
    {
        V series = V.MultiplyAdd(f * f, LogarithmSeries<V, T>.At(f), power * LogarithmOfTwo<V, T>.Low);
        V high = power * LogarithmOfTwo<V, T>.High;

        // The larger part in two, so that only the last sum is rounded in the result's size.
        V sum = high + f;
        V rest = V.WhereEqual(power, default, default, (high - sum) + f);
        return sum + (series + rest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Limits(V u, V result)
    {
        V infinity = V.Create(double.PositiveInfinity);
        V known = V.WhereLessThan(u, infinity, result, u);
        known = V.WhereEqual(u, default, -infinity, known);
        return V.WhereLessThan(u, default, V.Create(double.NaN), known);
    }
}

/// <content>Adds logarithms.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes the natural logarithm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Log(V u) => Logarithm<V, T>.Of(u);

    /// <summary>Computes log(1 + u), with relative accuracy near 0; the sign of a zero is kept, log1p(-1) = -inf.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Log1p(V u) => Logarithm<V, T>.OfOnePlus(u);

    /// <summary>Computes log(1 - e^-u): -inf at 0, 0 at infinity, NaN below 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Log1mExp(V u) => Logarithm<V, T>.OfOneMinusExp(u);
}
