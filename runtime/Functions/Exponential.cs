using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents e^u, computed once as 2^n (1 + q), from which several functions are taken.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: n = round(u / ln 2), r = u - n ln 2 with ln 2 in two parts (W. J. Cody and W. Waite, "Software Manual for
/// the Elementary Functions", 1980), q = e^r - 1 by a polynomial on |r| &lt;= 0.3475. All of u is valid.
/// Largest error over every 997th float, with fused multiplication (the probe's sweep):
/// e^u 0.94, e^u - 1 1.17, u e^u 1.02 ulp.
/// Special values: NaN stays NaN; e^-inf = 0, e^inf = inf; subnormal results are rounded once.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Exponential<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V argument;
    private readonly V reduced;
    private readonly V series;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Exponential(V argument, V reduced, V power)
    {
        this.argument = argument;
        this.reduced = reduced;
        this.series = Series(reduced);
        this.Power = power;
    }

    /// <summary>Gets e^u.</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.ScaleByPowerOfTwo(V.Create(1) + this.Fraction, this.Power);
    }

    /// <summary>Gets e^u - 1, with relative accuracy also where u is near 0; the sign of u is kept.</summary>
    public V MinusOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.CopySign(V.ScaleByPowerOfTwo(this.ScaledMinusOne, this.MinusOnePower), this.argument);
    }

    /// <summary>Gets e^u - 1 - u, with relative accuracy also where u is near 0.</summary>
    public V MinusOneAndArgument
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.WhereEqual(this.Power, default, this.reduced * this.reduced * this.series, this.MinusOne - this.argument);
    }

    /// <summary>Gets 1 / (e^u - 1): subnormal where e^u overflows; infinite, with the sign of u, at 0.</summary>
    public V ReciprocalOfMinusOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.ReciprocalOfMinusOneTimes(V.Create(1));
    }

    /// <summary>Gets n of e^u = 2^n (1 + q): integral, in the range of <see cref="IFloatBits{V}.ScaleByPowerOfTwo"/>.</summary>
    internal V Power
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get;
    }

    /// <summary>Gets q of e^u = 2^n (1 + q), in -0.293 .. 0.415.</summary>
    internal V Fraction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.MultiplyAdd(this.reduced * this.reduced, this.series, this.reduced);
    }

    // Below the limit 1 is lost beside 2^-n and e^u - 1 is -1.
    private V MinusOnePower
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.AtLeast(this.Power, V.Create(typeof(T) == typeof(double) ? -60 : -30));
    }

    // q + (1 - 2^-n)
    private V ScaledMinusOne
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            V rest = V.Create(1) - V.PowerOfTwo(-V.AtMost(this.MinusOnePower, V.Create(126)));

            // Near 1/2 the sum cancels, so it is kept in two parts until the series is added.
            V high = rest + this.reduced;
            V low = (rest - high) + this.reduced;
            return high + V.MultiplyAdd(this.reduced * this.reduced, this.series, low);
        }
    }

    // 290 ln 2 + 0.3 and 2110 ln 2 + 0.3: there, e^-u takes every number to zero, and its mantissa is below 1, so that
    // a product with it does not overflow on the way.
    private static V Limit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 1462.8405509814846 : 201.31268);
    }

    /// <summary>Computes e^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exponential<V, T> At(V u)
    {
        V reduced = Reduce(Clamp(u), out V power);
        return new(u, reduced, power);
    }

    /// <summary>Computes e^u of an argument in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exponential<V, T> At(Pair<V, T> u)
    {
        Pair<V, T> clamped = Clamp(u);
        V reduced = Reduce(clamped.High, out V power) + clamped.Low;
        return new(u.High, reduced, power);
    }

    /// <summary>Multiplies e^u by a factor, with a single underflow: -90 e^-90 is a normal float although e^-90 is not.</summary>
    /// <param name="factor">
    /// A finite value; where a product by 0.7 .. 1.42 leaves the normal numbers, it is rounded there.
    /// An infinite one is the caller's business. A NaN stays NaN.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Times(V factor) => V.ScaleByPowerOfTwo(V.MultiplyAdd(V.Finite(factor), this.Fraction, V.Finite(factor)), this.Power);

    /// <summary>Multiplies <see cref="ReciprocalOfMinusOne"/> by a factor, with a single underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ReciprocalOfMinusOneTimes(V factor)
    {
        // The divisor is e^u - 1 itself up to 1, and beyond it without its power of two.
        V below = V.AtMost(this.MinusOnePower, default);
        V divisor = V.CopySign(V.ScaleByPowerOfTwo(this.ScaledMinusOne, below), this.argument);
        return V.ScaleByPowerOfTwo(V.Finite(factor) / divisor, below - this.MinusOnePower);
    }

    /// <summary>Computes e^-|u| of an argument in two parts, the low one finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Exponential<V, T> OfDecay(Pair<V, T> u)
    {
        V decay = V.AtMost(u.High, -u.High);
        V reduced = Reduce(V.AtLeast(decay, -Limit), out V power);
        return new(decay, reduced + V.WhereLessThan(default, u.High, -u.Low, u.Low), power);
    }

    /// <summary>Brings an argument to where it can be reduced.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Clamp(V u) => V.AtMost(V.AtLeast(u, -Limit), Limit);

    /// <summary>Brings an argument in two parts to where it can be reduced; beyond it, the low part is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Pair<V, T> Clamp(Pair<V, T> u)
    {
        V high = Clamp(u.High);
        return new(high, V.WhereEqual(high, u.High, u.Low, default));
    }

    /// <summary>Gives r and the integral n of u = n ln 2 + r.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Reduce(V u, out V power)
    {
        V rounding = V.Create(typeof(T) == typeof(double) ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        power = V.MultiplyAdd(u, V.Create(1.4426950408889634), rounding) - rounding;
        V reduced = V.SubtractProduct(u, power, LogarithmOfTwo<V, T>.High);
        return V.SubtractProduct(reduced, power, LogarithmOfTwo<V, T>.Low);
    }

    // P of e^r - 1 = r + r^2 P(r) on |r| <= 0.3475, by fpminimax, relative error 4.8e-10 (float), 3.1e-19 (double);
    // tools/coefficients/exponential.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V r)
    {
        V sum;
        if (typeof(T) == typeof(double))
        {
            sum = V.Create(2.0889648075156304e-09);
            sum = V.MultiplyAdd(sum, r, V.Create(2.510930601199831e-08));
            sum = V.MultiplyAdd(sum, r, V.Create(2.755735267675152e-07));
            sum = V.MultiplyAdd(sum, r, V.Create(2.75572434942946e-06));
            sum = V.MultiplyAdd(sum, r, V.Create(2.4801587237554995e-05));
            sum = V.MultiplyAdd(sum, r, V.Create(0.00019841269886778027));
            sum = V.MultiplyAdd(sum, r, V.Create(0.0013888888888923844));
            sum = V.MultiplyAdd(sum, r, V.Create(0.008333333333321397));
            sum = V.MultiplyAdd(sum, r, V.Create(0.04166666666666661));
            sum = V.MultiplyAdd(sum, r, V.Create(0.16666666666666677));
        }
        else
        {
            sum = V.Create(0.000197436457);
            sum = V.MultiplyAdd(sum, r, V.Create(0.00139337417));
            sum = V.MultiplyAdd(sum, r, V.Create(0.0083335666));
            sum = V.MultiplyAdd(sum, r, V.Create(0.0416664779));
            sum = V.MultiplyAdd(sum, r, V.Create(0.166666657));
        }

        return V.MultiplyAdd(sum, r, V.Create(0.5));
    }
}

/// <content>Adds e^u.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes e^u.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> Exponential(V u) => Generated.Exponential<V, T>.At(u);

    /// <inheritdoc cref="Exponential(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Exponential<V, T> Exponential(Pair<V, T> u) => Generated.Exponential<V, T>.At(u);
}
