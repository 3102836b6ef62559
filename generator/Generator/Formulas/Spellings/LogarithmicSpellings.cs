using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Logarithms of sums and of probabilities, and the exponential beside 1.</summary>
internal static class LogarithmicSpellings
{
    private const string LogOfSum = "u > v ? u + softplus(v - u) : v + softplus(u - v)";

    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("u + log(1 + exp(-u))", "softplus(u)", "softplus(u)") { Fault = Fault.Overflows, Name = "softplus", Outcome = "infinity", Exponent = -1 },
        new("log(1 + exp(u))", "softplus(u)", "softplus(u)") { Fault = Fault.Overflows, Name = "softplus", Outcome = "infinity" },
        new("log1p(exp(u))", "softplus(u)", "softplus(u)") { Fault = Fault.Overflows, Name = "softplus", Outcome = "infinity" },
        new("log(sigmoid(u))", "-softplus(-u)", "log_sigmoid(u)"),
        new("log(1 / (1 + exp(-u)))", "-softplus(-u)", "log_sigmoid(u)"),
        new("log(exp(u) / (1 + exp(u)))", "-softplus(-u)", "log_sigmoid(u)") { Fault = Fault.Overflows, Name = "log_sigmoid" },
        new("log(exp(u) + exp(v))", LogOfSum, LogOfSum) { Fault = Fault.Overflows, Name = "logsumexp", Outcome = "infinity" },
        new("log(1 - exp(-u))", "log1mexp(u)", "log1mexp(u)"),
        new("log(u + sqrt(u * u + 1))", "asinh(u)", "asinh(u)"),
        new("log(1 + v)", "log1p(v)", "log1p(v)"),
        new("exp(u) - 1", "expm1(u)", "expm1(u)"),
    ];
}
