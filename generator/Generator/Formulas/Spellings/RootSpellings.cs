using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Square roots of sums of squares.</summary>
internal static class RootSpellings
{
    private const string Difference = "u > 0 ? c / (hypot(u, sqrt(c)) + u) : hypot(u, sqrt(c)) - u";

    // v may be negative, so that hypot cannot be used: beyond 1 the larger summand goes before the root, so that u * u does not
    // overflow. Where u > 0, the difference of squares is divided by the sum; abs keeps either from being a difference again.
    private const string Sum = "(abs(u) > 1 ? abs(u) * (1 + sqrt(1 + v / u / u)) : sqrt(u * u + v) + abs(u))";
    private const string OpenDifference = $"u > 0 ? v / {Sum} : {Sum}";

    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("sqrt(u * u)", "abs(u)", "abs(u)") { Audience = Audience.Formulas },
        new("sqrt(u * u + c) - u", Difference, Difference),
        new("sqrt(u * u + v) - u", OpenDifference, "u > 0 ? v / (sqrt(u * u + v) + abs(u)) : sqrt(u * u + v) + abs(u)"),
        new("sqrt(u * u + c)", "hypot(u, sqrt(c))", "hypot(u, sqrt(c))") { Audience = Audience.Formulas },
        new("sqrt(u * u + v * v)", "hypot(u, v)", "hypot(u, v)") { Audience = Audience.Formulas },
    ];
}
