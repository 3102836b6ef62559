using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the standard normal distribution and its density from one exponential.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// <para>
/// Phi(-a) = e^(-a^2/2) P(z) / (a + 2) with z = (a - 2) / (a + 2), the exponent carried exactly and the product
/// in two lanes; Phi(a) = 1 - Phi(-a).
/// </para>
/// <para>
/// The whole line, subnormal results included. Largest error measured, float (2^24 points) and double (2^19), with
/// fused multiply-add: Cdf 1.56 and 1.52 ulp, CdfTimes(u) 1.36 and 1.31, CdfTimes of any factor 1.57 and 1.42,
/// Density 0.83 and 1.00, DensityTimes(u) 0.99 and 1.00; without it (2^19 and 2^15 points) at most 1.63.
/// </para>
/// <para>
/// NaN gives NaN; Phi(-infinity) = 0, Phi(+infinity) = 1, phi(+-infinity) = 0. An infinite
/// factor is the caller's business; a NaN stays NaN.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Normal<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V argument;
    private readonly Pair<V, T> magnitude;
    private readonly ReducedExponential<V, T> decay;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Normal(V argument, Pair<V, T> magnitude, Pair<V, T> exponent)
    {
        this.argument = argument;
        this.magnitude = magnitude;
        this.decay = ReducedExponential<V, T>.At(exponent);
    }

    /// <summary>Gets Phi(u), the probability of a value below u.</summary>
    public V Cdf
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Tail.Value;
    }

    /// <summary>Gets phi(u) = e^(-u^2/2) / sqrt(2 pi).</summary>
    public V Density
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GaussianTail<V, T>.Scale(this.decay.MantissaTimes(InverseRoot), this.decay.Power);
    }

    private static Pair<V, T> InverseRoot
    {
        // 1 / sqrt(2 pi), its double and what that leaves.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(double)
            ? new(V.Create(0.3989422804014327), V.Create(-2.49232720227773e-17))
            : Pair<V, T>.Create(0.3989422804014327);
    }

    // There e^-s is about 2^-285 (float) or 2^-2103 (double): its product with every number is zero.
    private static V Limit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 54.0 : 19.9);
    }

    private GaussianTail<V, T> Tail
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            TailVariable<V, T> variable = TailVariable<V, T>.At(this.magnitude);
            // P'(z) lies in -0.34 .. -0.23.
            V slope = V.Create(1.2);
            Pair<V, T> ratio = typeof(T) == typeof(double)
                ? variable.Ratio(new(V.Create(0.6724080048926824), V.Create(4.3453384319791794e-17)), Series(variable.Value), slope)
                : variable.Ratio(Pair<V, T>.Create(0.6724080045415732), Series(variable.Value), slope);
            return new(this.decay.MantissaTimes(ratio), this.decay.Power, V.LessThan(this.argument, default), 1.0);
        }
    }

    /// <summary>Takes the argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Normal<V, T> At(V u)
    {
        V size = V.AtMost(V.Abs(u), Limit);
        return new(u, size, ExponentOf(size));
    }

    /// <summary>Takes an argument in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Normal<V, T> At(Pair<V, T> u)
    {
        V size = V.AtMost(V.Abs(u.High), Limit);
        V low = V.WhereLessThan(u.High, default, -u.Low, u.Low);
        low = V.WhereLessThan(size, Limit, low, default);
        Pair<V, T> exponent = ExponentOf(size);
        return new(u.High, new(size, low), new(exponent.High, V.MultiplyAdd(-size, low, exponent.Low)));
    }

    /// <summary>Computes <c>factor * Phi(u)</c> with one underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V CdfTimes(V factor) => this.Tail.Times(V.Finite(factor));

    /// <summary>Computes <c>factor * phi(u)</c> with one underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V DensityTimes(V factor) =>
        GaussianTail<V, T>.Multiply(this.decay.MantissaTimes(InverseRoot), this.decay.Power, V.Finite(factor));

    // -size^2 / 2, exactly. The size is clamped: no need to look for infinity.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> ExponentOf(V size)
    {
        V half = size * V.Create(-0.5);
        V product = size * half;
        return new(product, Pair<V, T>.ProductError(size, half, product));
    }

    // (P(z) - P(0)) / z by fpminimax, relative error of P 2^-28.9 (float, a <= 20), 2^-56.5 (double, a <= 54);
    // tools/coefficients/erfc-tail.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V z)
    {
        // Even and odd terms side by side halve the way through; the largest is added last.
        V square = z * z;
        if (typeof(T) == typeof(double))
        {
            V even = V.Create(1.3757698979262799e-08);
            even = V.MultiplyAdd(even, square, V.Create(-3.3897891696252525e-08));
            even =
                V.FourTerms(even, square, -1.6453452594654678e-07, 7.593665544024442e-07, -4.063332532980575e-07, -2.7985573950436543e-06);
            even =
                V.FourTerms(even, square, 1.9497264374275973e-06, 2.1729962680255687e-05, -4.6060224984119276e-05, -0.0001156922109316933);
            even = V.FourTerms(even, square, 0.000827198901104736, -0.0019511241582152886, -0.00046959683448004466, 0.02879736034536408);
            V odd = V.Create(4.202600367787822e-08);
            odd = V.FourTerms(odd, square, -2.4592081437112077e-07, 4.235783178656784e-07, 3.233103334221437e-07, -1.3850976513629745e-06);
            odd = V.FourTerms(odd, square, -2.831663127237722e-06, 1.2559871749325546e-05, 9.685344387202173e-06, -0.0001285527478722872);
            odd = V.FourTerms(odd, square, 0.00020699185072594044, 0.0007851181463423921, -0.006724907077680539, 0.03671836096891212);
            return V.MultiplyAdd(V.MultiplyAdd(odd, z, even), z, V.Create(-0.331404442388781));
        }
        else
        {
            V even = V.Create(-1.1024600098608062e-05);
            even = V.MultiplyAdd(even, square, V.Create(-0.0001318697031820193));
            even = V.FourTerms(even, square, 0.0008265069918707013, -0.0019488681573420763, -0.00047009767149575055, 0.028797391802072525);
            V odd = V.Create(-8.073692879406735e-05);
            odd = V.FourTerms(odd, square, 0.00016002343909349293, 0.0008055942016653717, -0.006729091517627239, 0.03671870008111);
            return V.MultiplyAdd(V.MultiplyAdd(odd, z, even), z, V.Create(-0.331404447555542));
        }
    }
}

/// <content>Adds the normal distribution.</content>
public partial interface IVector<V, T>
{
    /// <summary>Evaluates the normal distribution and its density.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Normal<V, T> Normal(V u) => Generated.Normal<V, T>.At(u);

    /// <inheritdoc cref="Normal(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Normal<V, T> Normal(Pair<V, T> u) => Generated.Normal<V, T>.At(u);
}
