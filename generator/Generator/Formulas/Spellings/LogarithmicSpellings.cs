using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Logarithms of sums and of probabilities, and the exponential beside 1.</summary>
internal static class LogarithmicSpellings
{
    private const string LogOfSum = "u > v ? u + softplus(v - u) : v + softplus(u - v)";

    // Beyond 1e8, 1 is lost beside u^2, which overflows before its logarithm does.
    private const string LogOfSquare = "abs(u) > 1e8 ? 2 * log(abs(u)) : log1p(u * u)";

    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("u + log(1 + exp(-u))", "softplus(u)", "softplus(u)")
        {
            Fault = Fault.Overflows,
            Name = "softplus",
            EndsInInfinity = true,
            Exponent = -1
        },
        new("log(1 + exp(u))", "softplus(u)", "softplus(u)") { Fault = Fault.Overflows, Name = "softplus", EndsInInfinity = true },
        new("log1p(exp(u))", "softplus(u)", "softplus(u)") { Fault = Fault.Overflows, Name = "softplus", EndsInInfinity = true },
        new("log(sigmoid(u))", "-softplus(-u)", "log_sigmoid(u)"),
        new("log(1 / (1 + exp(-u)))", "-softplus(-u)", "log_sigmoid(u)"),
        new("log(exp(u) / (1 + exp(u)))", "-softplus(-u)", "log_sigmoid(u)") { Fault = Fault.Overflows, Name = "log_sigmoid" },
        new("log(exp(u) + exp(v))", LogOfSum, LogOfSum)
        {
            Fault = Fault.Overflows,
            Name = "logsumexp",
            EndsInInfinity = true,
            Hint = "subtract the larger exponent from both, and add it to the logarithm"
        },
        new("log(exp(u) - exp(v))", "u + log1mexp(u - v)", "u + log1mexp(u - v)") { Audience = Audience.Formulas },
        new("log(exp(u) - 1)", "u + log1mexp(u)", "u + log1mexp(u)") { Audience = Audience.Formulas },
        new("log(expm1(u))", "u + log1mexp(u)", "u + log1mexp(u)") { Audience = Audience.Formulas },
        new("log(c + exp(u))", "log(c) + softplus(u - log(c))", "log(c) + softplus(u - log(c))") { Audience = Audience.Formulas },
        new("log(exp(u))", "u", "u") { Audience = Audience.Formulas },
        new("log(cosh(u))", "log_cosh(u)", "abs(u) + softplus(-2 * abs(u)) - log(2)") { Audience = Audience.Formulas },
        new("log(sinh(u))", "u + (log1mexp(2 * u) - 0.6931471805599453)", "u + log1mexp(2 * u) - log(2)") { Audience = Audience.Formulas },
        new("log(1 - exp(-u))", "log1mexp(u)", "log1mexp(u)"),
        new("log(u + sqrt(u * u + 1))", "asinh(u)", "asinh(u)"),
        new("log(1 + u * u)", LogOfSquare, LogOfSquare) { Audience = Audience.Formulas },
        new("log1p(u * u)", LogOfSquare, LogOfSquare) { Audience = Audience.Formulas },
        new("log(u * u)", "2 * log(abs(u))", "2 * log(abs(u))") { Audience = Audience.Formulas },
        new("log(1 + v)", "log1p(v)", "log1p(v)") { NeedsSmallRest = true },
        new("exp(u) - 1", "expm1(u)", "expm1(u)"),
    ];
}
