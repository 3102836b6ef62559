using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>The logistic function and its complement.</summary>
internal static class LogisticSpellings
{
    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("exp(u) / (1 + exp(u))", "sigmoid(u)", "sigmoid(u)") { Fault = Fault.Overflows, Name = "sigmoid" },
        new("1 - 1 / (1 + exp(u))", "sigmoid(u)", "sigmoid(u)"),
        new("1 / (1 + exp(-u))", "sigmoid(u)", "sigmoid(u)") { Audience = Audience.Nobody },
        new("1 - sigmoid(u)", "sigmoid(-u)", "sigmoid(-u)"),
        new("0.5 * (1 + tanh(0.5 * u))", "sigmoid(u)", "sigmoid(u)"),
        new("1 + tanh(u)", "2 * sigmoid(2 * u)", "2 * sigmoid(2 * u)"),
    ];
}
