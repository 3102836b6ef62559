using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>The normal distribution by the error function.</summary>
internal static class GaussianSpellings
{
    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("0.5 * (1 + erf(u / sqrt(2)))", "normal_cdf(u)", "normal_cdf(u)"),
        new("1 + erf(u)", "erfc(-u)", "erfc(-u)"),
    ];
}
