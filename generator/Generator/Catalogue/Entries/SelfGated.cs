using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that multiply the input by a gate of itself, and those that oscillate.</summary>
internal static class SelfGated
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("silu", "x * sigmoid(x)")
        {
            Range = "[-0.27846454276107378, inf)",
            Use = "the hidden layers of transformers and vision networks",
        },
        new("gelu", "x * normal_cdf(x)")
        {
            Aliases = ["gelu_erf", "gelu_exact"],
            DialectFormulas = new Dictionary<Dialect, string>
            {
                [Dialect.Jax] = "x * sigmoid(2 * sqrt(2 / pi) * (x + 0.044715 * x * x * x))",
                [Dialect.Ggml] = "x * sigmoid(2 * sqrt(2 / pi) * (x + 0.044715 * x * x * x))",
            },
            Range = "[-0.16997120747990369, inf)",
            Use = "the feed-forward blocks of transformers",
        },
        new("mish", "x * tanh(softplus(x))")
        {
            Range = "[-0.30884046, inf)",
            Use = "vision networks",
        },
    ];
}
