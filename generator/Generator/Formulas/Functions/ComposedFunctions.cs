namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>
/// Functions that are formulas of others, in a form that neither cancels nor overflows. Their errors are measured by the tests of the
/// public functions of the same names.
/// </summary>
internal static class ComposedFunctions
{
    // e^|u| / 2, which does not overflow before the result does.
    private const string HalfExp = "exp(abs(u) - 0.6931471805599453)";

    /// <summary>2^u.</summary>
    public static readonly Function Exp2 = new("exp2", ["u"], "pow(2, u)", ["0.6931471805599453 * pow(2, u)"]);

    /// <summary>10^u.</summary>
    public static readonly Function Exp10 = new("exp10", ["u"], "pow(10, u)", ["2.302585092994046 * pow(10, u)"]);

    /// <summary>The logarithm to base 2.</summary>
    public static readonly Function Log2 = new("log2", ["u"], "1.4426950408889634 * log(u)", ["1.4426950408889634 / u"]);

    /// <summary>The logarithm to base 10.</summary>
    public static readonly Function Log10 = new("log10", ["u"], "0.4342944819032518 * log(u)", ["0.4342944819032518 / u"]);

    /// <summary>The hyperbolic sine: h - 1/(4h) with h = e^|u| / 2; up to 1, where that cancels, (t + t / (1 + t)) / 2 with t = e^|u| - 1.</summary>
    public static readonly Function Sinh = new("sinh", ["u"], $"sign(u) * (abs(u) > 1 ? {HalfExp} - 0.25 / {HalfExp} : 0.5 * (expm1(abs(u)) + expm1(abs(u)) / (1 + expm1(abs(u)))))", ["cosh(u)"]) { Mirror = Mirror.Odd };

    /// <summary>The hyperbolic cosine: h + 1/(4h) with h = e^|u| / 2.</summary>
    public static readonly Function Cosh = new("cosh", ["u"], $"{HalfExp} + 0.25 / {HalfExp}", ["sinh(u)"]) { Mirror = Mirror.Even };

    /// <summary>The tangent.</summary>
    public static readonly Function Tan = new("tan", ["u"], "sin(u) / cos(u)", ["1 / cos(u) / cos(u)"]) { Mirror = Mirror.Odd };

    /// <summary>The inverse sine.</summary>
    public static readonly Function Asin = new("asin", ["u"], "atan(u / sqrt((1 - u) * (1 + u)))", ["1 / sqrt((1 - u) * (1 + u))"]) { Mirror = Mirror.Odd };

    /// <summary>The inverse cosine.</summary>
    public static readonly Function Acos = new("acos", ["u"], "2 * atan(sqrt((1 - u) / (1 + u)))", ["-1 / sqrt((1 - u) * (1 + u))"]);

    /// <summary>The inverse hyperbolic cosine: beyond 1e9 that of 2u, with which the root agrees to the last digit.</summary>
    public static readonly Function Acosh = new("acosh", ["u"], "u > 1e9 ? log(u) + 0.6931471805599453 : log1p((u - 1) + sqrt(u - 1) * sqrt(u + 1))", ["1 / (sqrt(u - 1) * sqrt(u + 1))"]);

    /// <summary>The inverse hyperbolic tangent.</summary>
    public static readonly Function Atanh = new("atanh", ["u"], "0.5 * (log1p(u) - log1p(-u))", ["1 / ((1 - u) * (1 + u))"]) { Mirror = Mirror.Odd };

    /// <summary>1 / u.</summary>
    public static readonly Function Reciprocal = new("rcp", ["u"], "1 / u", ["-1 / u / u"]) { Mirror = Mirror.Odd };

    /// <summary>u * v + w.</summary>
    public static readonly Function MultiplyAdd = new("fma", ["u", "v", "w"], "u * v + w", ["v", "u", "1"]);

    /// <summary>From u to v as w goes from 0 to 1.</summary>
    public static readonly Function Lerp = new("lerp", ["u", "v", "w"], "u * (1 - w) + v * w", ["1 - w", "w", "v - u"]);

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Exp2, Exp10, Log2, Log10, Sinh, Cosh, Tan, Asin, Acos, Acosh, Atanh, Reciprocal, MultiplyAdd, Lerp];
}
