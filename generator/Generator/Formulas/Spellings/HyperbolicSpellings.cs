using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>The hyperbolic tangent by exponentials, and its complements.</summary>
internal static class HyperbolicSpellings
{
    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("(exp(u) - exp(-u)) / (exp(u) + exp(-u))", "tanh(u)", "tanh(u)") { Fault = Fault.Overflows, Name = "tanh", IsTwoSided = true },
        new("(exp(2 * u) - 1) / (exp(2 * u) + 1)", "tanh(u)", "tanh(u)") { Fault = Fault.Overflows, Name = "tanh", Exponent = 2 },
        new("1 - 2 / (exp(2 * u) + 1)", "tanh(u)", "tanh(u)"),
        new("2 * sigmoid(2 * u) - 1", "tanh(u)", "tanh(u)"),
        new("v * tanh(u / v)", "capped_tanh(u, v)", "v * tanh(u / v)") { Audience = Audience.Nobody },
        new("1 - tanh(u) * tanh(u)", "sech_squared(u)", "sech_squared(u)"),
    ];
}
