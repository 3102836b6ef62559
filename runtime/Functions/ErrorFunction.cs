using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the error function, its complement and its slope from one exponential.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// <para>
/// erfc(x) = e^(-x^2) P(z) / (x + 2) with z = (x - 2) / (x + 2), the exponent carried exactly and the product in two
/// lanes; erfc(-x) = 2 - erfc(x); erf(x) = x + x Q(x^2) for |x| up to 1/2, else 1 - erfc(|x|) with the sign of x.
/// </para>
/// <para>
/// The whole line, subnormal results included. Largest error measured, float (2^24 points) and double (2^19), with
/// fused multiply-add: Erf 0.89 and 1.00 ulp, Erfc 1.64 and 1.70, ErfcTimes of any factor 1.75 and 1.56, Slope 1.07
/// and 1.00; without it (2^19 and 2^15 points) at most 1.94.
/// </para>
/// <para>
/// NaN gives NaN; erf(+-0) = +-0, erf(+-infinity) = +-1, erfc(+infinity) = 0, erfc(-infinity) = 2. An infinite
/// factor is the caller's business; a NaN stays NaN.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ErrorFunction<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    private readonly V argument;
    private readonly Pair<V, T> magnitude;
    private readonly ReducedExponential<V, T> decay;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ErrorFunction(V argument, Pair<V, T> magnitude, Pair<V, T> exponent)
    {
        this.argument = argument;
        this.magnitude = magnitude;
        this.decay = ReducedExponential<V, T>.At(exponent);
    }

    /// <summary>Gets erf(u).</summary>
    public V Erf
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            V x = this.magnitude.High;
            V square = x * x;

            // erf'(x) * low, the slope to the first order: the low lane is below half an ulp of x.
            V slope = V.MultiplyAdd(square, V.Create(-1.1283791670955126), V.Create(1.1283791670955126));
            V near = x + V.MultiplyAdd(x, NearSeries(square), this.magnitude.Low * slope);
            V far = V.Create(1.0) - this.Tail.Decay;
            return V.CopySign(V.WhereLessThan(x, V.Create(0.5), near, far), this.argument);
        }
    }

    /// <summary>Gets erfc(u) = 1 - erf(u).</summary>
    public V Erfc
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.Tail.Value;
    }

    /// <summary>Gets the derivative of erf, 2 / sqrt(pi) e^(-u^2).</summary>
    public V Slope
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => GaussianTail<V, T>.Scale(this.decay.MantissaTimes(TwoOverRoot), this.decay.Power);
    }

    private static Pair<V, T> TwoOverRoot
    {
        // 2 / sqrt(pi), its double and what that leaves.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(double)
            ? new(V.Create(1.1283791670955126), V.Create(1.533545961316588e-17))
            : Pair<V, T>.Create(1.1283791670955126);
    }

    // There e^-s is about 2^-285 (float) or 2^-2103 (double): its product with every number is zero,
    // and the mantissa of the slope is below 1.
    private static V Limit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 38.1927 : 14.066);
    }

    private GaussianTail<V, T> Tail
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            TailVariable<V, T> variable = TailVariable<V, T>.At(this.magnitude);
            // P'(z) is about -0.7 + 0.55 z.
            V slope = V.MultiplyAdd(variable.Value, V.Create(-2.2), V.Create(2.8));
            Pair<V, T> ratio = typeof(T) == typeof(double)
                ? variable.Ratio(new(V.Create(1.021582705242023), V.Create(-3.139608602408226e-18)), TailSeries(variable.Value), slope)
                : variable.Ratio(Pair<V, T>.Create(1.0215827059324951), TailSeries(variable.Value), slope);
            return new(this.decay.MantissaTimes(ratio), this.decay.Power, V.LessThan(default, this.argument), 2.0);
        }
    }

    /// <summary>Takes the argument.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ErrorFunction<V, T> At(V u)
    {
        V size = V.AtMost(V.Abs(u), Limit);
        return new(u, size, ExponentOf(size));
    }

    /// <summary>Takes an argument in two lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ErrorFunction<V, T> At(Pair<V, T> u)
    {
        V size = V.AtMost(V.Abs(u.High), Limit);
        V low = V.WhereLessThan(u.High, default, -u.Low, u.Low);
        low = V.WhereLessThan(size, Limit, low, default);
        Pair<V, T> exponent = ExponentOf(size);
        return new(u.High, new(size, low), new(exponent.High, V.MultiplyAdd(size * V.Create(-2.0), low, exponent.Low)));
    }

    /// <summary>Computes <c>factor * erfc(u)</c> with one underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ErfcTimes(V factor) => this.Tail.Times(V.Finite(factor));

    /// <summary>Computes <c>factor * 2 / sqrt(pi) e^(-u^2)</c> with one underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SlopeTimes(V factor) =>
        GaussianTail<V, T>.Multiply(this.decay.MantissaTimes(TwoOverRoot), this.decay.Power, V.Finite(factor));

    // erf(x) / x - 1, fpminimax, relative, |x| <= 1/2: 2^-25.5 (float), 2^-53.2 (double), eight times less in erf;
    // tools/coefficients/erf.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V NearSeries(V square)
    {
        if (typeof(T) == typeof(double))
        {
            V sum = V.Create(-1.7449406350414683e-07);
            sum = V.MultiplyAdd(sum, square, V.Create(1.671764059140873e-06));
            sum = V.FourTerms(sum, square, -1.4940925544840331e-05, 0.00012055795263064318, -0.0008548335143240012, 0.005223977710978572);
            return V.FourTerms(sum, square, -0.026866170650420566, 0.11283791670972904, -0.37612638903184026, 0.1283791670955126);
        }
        else
        {
            V sum = V.Create(0.0047012208960950375);
            return V.FourTerms(sum, square, -0.02674928680062294, 0.11282714456319809, -0.3761260509490967, 0.12837916612625122);
        }
    }

    // -size^2, exactly. The size is clamped: no need to look for infinity.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Pair<V, T> ExponentOf(V size)
    {
        V product = size * -size;
        return new(product, Pair<V, T>.ProductError(size, -size, product));
    }

    // (P(z) - P(0)) / z by fpminimax, relative error of P 2^-28.5 (float, x <= 14), 2^-55.9 (double, x <= 39);
    // tools/coefficients/erfc-tail.sollya.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V TailSeries(V z)
    {
        // Even and odd terms side by side halve the way through; the largest is added last.
        V square = z * z;
        if (typeof(T) == typeof(double))
        {
            V even = V.Create(-6.376534016622458e-09);
            even = V.MultiplyAdd(even, square, V.Create(2.637252788892828e-08));
            even = V.MultiplyAdd(even, square, V.Create(4.150495301914029e-08));
            even = V.MultiplyAdd(even, square, V.Create(-6.123538839577511e-07));
            even = V.FourTerms(even, square, 2.02759358947606e-06, -1.1367464873987592e-06, -2.169280993647083e-05, 0.000144470038253843);
            even = V.FourTerms(even, square, -0.0006630734093130407, 0.0030906120514505113, -0.021510661889163042, 0.2794720925560495);
            V odd = V.Create(-2.0172153913275496e-10);
            odd = V.MultiplyAdd(odd, square, V.Create(-1.4261663208286003e-08));
            odd = V.MultiplyAdd(odd, square, V.Create(1.1122424865276032e-07));
            odd = V.MultiplyAdd(odd, square, V.Create(-3.198527279850285e-07));
            odd = V.FourTerms(odd, square, -4.470796316168033e-09, 3.6482647153884555e-06, -1.612274460372561e-05, 3.414936252609001e-05);
            odd = V.FourTerms(odd, square, 3.4371362422219704e-05, -0.0008372960555857352, 0.006479185067398152, -0.03644223150687206);
            return V.MultiplyAdd(V.MultiplyAdd(odd, z, even), z, V.Create(-0.6871606844138106));
        }
        else
        {
            V even = V.Create(0.00010497559560462832);
            even = V.FourTerms(even, square, -0.000634877011179924, 0.003080787369981408, -0.021509036421775818, 0.2794719934463501);
            V odd = V.Create(2.039434366452042e-05);
            odd = V.FourTerms(odd, square, 3.595858652261086e-05, -0.0008358708582818508, 0.006479081232100725, -0.0364423468708992);
            return V.MultiplyAdd(V.MultiplyAdd(odd, z, even), z, V.Create(-0.6871606707572937));
        }
    }
}

/// <content>Adds the error function.</content>
public partial interface IVector<V, T>
{
    /// <summary>Evaluates the error function, its complement and its slope.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ErrorFunction<V, T> ErrorFunction(V u) => Generated.ErrorFunction<V, T>.At(u);

    /// <inheritdoc cref="ErrorFunction(V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual ErrorFunction<V, T> ErrorFunction(Pair<V, T> u) => Generated.ErrorFunction<V, T>.At(u);
}
