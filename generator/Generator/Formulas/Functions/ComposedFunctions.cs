using System.Linq;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>
/// Functions that are formulas of others, in a form that neither cancels nor overflows. Their errors are measured by the tests of the
/// public functions of the same names.
/// </summary>
internal static class ComposedFunctions
{
    // A factor of an exponential goes into its power of two: it does not overflow before the result does.
    private const string HalfExp = "(0.5 * exp(abs(u)))";

    // Of the hazard beyond u: 1 / (u + 2 / (u + 3 / (u + ...))), 16 levels deep.
    private static string HazardFraction =>
        Enumerable.Range(1, 15).Reverse().Aggregate("16 / u", static (rest, level) => $"{level} / (u + {rest})");

    private const string TanhFraction = $"(u * u * ({TanhNumerator}) / ({TanhDenominator}))";
    private const string TanhNumerator = "916620705 + u * u * (43648605 + u * u * (546975 + u * u * (1950 + u * u)))";
    private const string TanhDenominator = "4583103525 + u * u * (349188840 + u * u * (6891885 + u * u * (42900 + 65 * u * u)))";

    /// <summary>The logarithm to base 2.</summary>
    public static readonly Function Log2 = new("log2", ["u"], "1.4426950408889634 * log(u)", ["1.4426950408889634 / u"]);

    /// <summary>The logarithm to base 10.</summary>
    public static readonly Function Log10 = new("log10", ["u"], "0.4342944819032518 * log(u)", ["0.4342944819032518 / u"]);

    /// <summary>
    /// The hyperbolic sine: h - 1/(4h) with h = e^|u| / 2; up to 1, where that cancels, (t + t / (1 + t)) / 2 with t = e^|u| - 1.
    /// </summary>
    public static readonly Function Sinh = new(
        "sinh",
        ["u"],
        $"sign(u) * (abs(u) > 1 ? {HalfExp} - 0.25 / {HalfExp} : 0.5 * (expm1(abs(u)) + expm1(abs(u)) / (1 + expm1(abs(u)))))",
        ["cosh(u)"])
    { Mirror = Mirror.Odd, Relative = "1 / tanh(u)" };

    /// <summary>The hyperbolic cosine: h + 1/(4h) with h = e^|u| / 2.</summary>
    public static readonly Function Cosh =
        new("cosh", ["u"], $"{HalfExp} + 0.25 / {HalfExp}", ["sinh(u)"]) { Mirror = Mirror.Even, Relative = "tanh(u)" };

    /// <summary>log(cosh(u)): log(1 + (e^a - 1)^2 / (2 e^a)) with a = |u|, and from 1 on a - log 2 and a rest.</summary>
    public static readonly Function LogCosh = new(
        "log_cosh",
        ["u"],
        "abs(u) < 1 ? log1p(expm1(abs(u)) * expm1(abs(u)) / (2 * exp(abs(u)))) : abs(u) + (softplus(-2 * abs(u)) - 0.6931471805599453)",
        ["tanh(u)"])
    {
        Mirror = Mirror.Even,
        Notation = "log(cosh({0}))",
        IsPublic = false,
    };

    /// <summary>
    /// The logarithm of the normal distribution: below -9, where that is too small, by the hazard there; above 0, where it is close to 1,
    /// by what 1 lacks.
    /// </summary>
    public static readonly Function LogNormalCdf = new(
        "log_normal_cdf",
        ["u"],
        "u < -9 ? -0.5 * u * u - (0.9189385332046727 + log(normal_hazard(-u))) : u < 0 ? log(normal_cdf(u)) : log1p(-normal_cdf(-u))",
        ["normal_hazard(-u)"])
    {
        Notation = "log(normal_cdf({0}))",
        IsPublic = false,
    };

    /// <summary>
    /// The normal density divided by 1 less the distribution: from 9 on by P. S. Laplace's continued fraction, whose error there is below
    /// 2^-53.
    /// </summary>
    public static readonly Function NormalHazard = new("normal_hazard", ["u"],
        $"u > 9 ? u + {HazardFraction} : normal_density(u) / normal_cdf(-u)", ["normal_hazard(u) * (normal_hazard(u) - u)"])
    {
        Notation = "(normal_density({0}) / normal_cdf(-{0}))",
        IsPublic = false,
    };

    /// <summary>v tanh(u / v), with a slope by v that does not cancel near 0: t^2 w - (w - t) with w = u / v and t = tanh(w).</summary>
    public static readonly Function CappedTanh = new(
        "capped_tanh",
        ["u", "v"],
        "abs(u) < 1e-9 * v ? u : v * tanh(u / v)",
        [
            "sech_squared(u / v)",
            "abs(u / v) < 1 ? u / v * (tanh(u / v) * tanh(u / v)) - tanh_rest(u / v) : tanh(u / v) - u / v * sech_squared(u / v)"
        ])
    {
        IsPublic = false,
    };

    /// <summary>
    /// u - tanh(u) = u z / (z + 3 + w), z = u^2, w = z/(5 + z/(7 + ... z/21)): Lambert's continued fraction of tanh, its
    /// last convergent written as a quotient of polynomials with positive coefficients, so that nothing cancels.
    /// |u| &lt;= 1.5: relative error 8.7e-19 (tools/golden/tanh_shrink.py).
    /// </summary>
    public static readonly Function TanhRest =
        new("tanh_rest", ["u"], $"abs(u) < 1.5 ? u * (u * u / (u * u + (3 + {TanhFraction}))) : u - tanh(u)", ["tanh(u) * tanh(u)"])
        {
            Notation = "({0} - tanh({0}))",
            IsPublic = false,
        };

    /// <summary>sin(v u)^2 / v, of which no square underflows, with a slope by v that does not cancel.</summary>
    public static readonly Function SineSquareOver = new("sine_square_over", ["u", "v"], "sin(v * u) * (sin(v * u) / v)",
        ["sin(2 * (v * u))", "sin(v * u) / v * (2 * (u * cos(v * u)) - sin(v * u) / v)"])
    {
        IsPublic = false,
    };

    /// <summary>The tangent.</summary>
    public static readonly Function Tan = new("tan", ["u"], "sin(u) / cos(u)", ["1 / cos(u) / cos(u)"]) { Mirror = Mirror.Odd };

    /// <summary>The inverse sine.</summary>
    public static readonly Function Asin =
        new("asin", ["u"], "atan(u / sqrt((1 - u) * (1 + u)))", ["1 / sqrt((1 - u) * (1 + u))"]) { Mirror = Mirror.Odd };

    /// <summary>The inverse cosine.</summary>
    public static readonly Function Acos = new("acos", ["u"], "2 * atan(sqrt((1 - u) / (1 + u)))", ["-1 / sqrt((1 - u) * (1 + u))"]);

    /// <summary>The inverse hyperbolic cosine: beyond 1e9 that of 2u, with which the root agrees to the last digit.</summary>
    public static readonly Function Acosh = new("acosh", ["u"],
        "u > 1e9 ? log(u) + 0.6931471805599453 : log1p((u - 1) + sqrt(u - 1) * sqrt(u + 1))", ["1 / (sqrt(u - 1) * sqrt(u + 1))"]);

    /// <summary>The inverse hyperbolic tangent.</summary>
    public static readonly Function Atanh =
        new("atanh", ["u"], "0.5 * (log1p(u) - log1p(-u))", ["1 / ((1 - u) * (1 + u))"]) { Mirror = Mirror.Odd };

    /// <summary>1 / u.</summary>
    public static readonly Function Reciprocal = new("rcp", ["u"], "1 / u", ["-1 / u / u"]) { Mirror = Mirror.Odd };

    /// <summary>u * v + w.</summary>
    public static readonly Function MultiplyAdd = new("fma", ["u", "v", "w"], "u * v + w", ["v", "u", "1"]);

    /// <summary>From u to v as w goes from 0 to 1.</summary>
    public static readonly Function Lerp = new("lerp", ["u", "v", "w"], "u * (1 - w) + v * w", ["1 - w", "w", "v - u"]);

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All =>
    [
        Log2,
        Log10,
        Sinh,
        Cosh,
        LogCosh,
        LogNormalCdf,
        NormalHazard,
        CappedTanh,
        TanhRest,
        SineSquareOver,
        Tan,
        Asin,
        Acos,
        Acosh,
        Atanh,
        Reciprocal,
        MultiplyAdd,
        Lerp
    ];
}
