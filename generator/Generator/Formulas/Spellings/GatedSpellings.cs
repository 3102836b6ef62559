using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Activations that multiply their input by a gate of it.</summary>
internal static class GatedSpellings
{
    /// <summary>Gets the spellings.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        new("0.5 * u * (1 + erf(u / sqrt(2)))", "u * normal_cdf(u)", "gelu(u)"),
        new("0.5 * u * (1 + tanh(sqrt(2 / pi) * (u + 0.044715 * u * u * u)))", "u * sigmoid(gelu_argument(u))", "gelu_tanh(u)"),
        new("0.5 * u * (1 + tanh(sqrt(2 / pi) * u * (1 + 0.044715 * u * u)))", "u * sigmoid(gelu_argument(u))", "gelu_tanh(u)"),
        new("u * tanh(log(1 + exp(u)))", "u * tanh_softplus(u)", "mish(u)"),
        new("u * exp(u) / (1 + exp(u))", "u * sigmoid(u)", "silu(u)") { Fault = Fault.Overflows, Name = "silu" },
        new("u / (1 + exp(-u))", "u * sigmoid(u)", "silu(u)") { Audience = Audience.Formulas },
        new("0.5 * u * (1 + tanh(0.5 * u))", "u * sigmoid(u)", "silu(u)"),
    ];
}
