using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>The normal distribution by the error function.</summary>
internal static class GaussianSpellings
{
    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("0.5 * (1 + erf(u / sqrt(2)))", "normal_cdf(u)", "normal_cdf(u)"),
        new("log(normal_cdf(u))", "log_normal_cdf(u)", "log(normal_cdf(u))") { Audience = Audience.Formulas },
        new("log(0.5 * (1 + erf(u / sqrt(2))))", "log_normal_cdf(u)", "log(normal_cdf(u))") { Audience = Audience.Formulas },
        new("log(erfc(u))", "u > 1 ? 0.6931471805599453 + log_normal_cdf(-1.4142135623730951 * u) : log1p(-erf(u))",
            "log(2) + log(normal_cdf(-sqrt(2) * u))") { Audience = Audience.Formulas },
        new("1 + erf(u)", "erfc(-u)", "erfc(-u)"),
    ];
}
