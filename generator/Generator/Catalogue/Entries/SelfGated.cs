using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that multiply the input by a gate of itself, and those that oscillate.</summary>
internal static class SelfGated
{
    private const string TanhGelu = "x * sigmoid(gelu_argument(x))";

    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("silu", "x * sigmoid(x)")
        {
            Range = "[-0.27846454276107380, inf)",
            Use = "the hidden layers of transformers and vision networks",
        },
        new("swish", "x * sigmoid(beta * x)")
        {
            Parameters = [new("beta", 1)],
            Range = "[-0.27846454276107380, inf)",
            Use = "as silu, with a steepness that may be learned",
        },
        new("quick_gelu", "x * sigmoid(alpha * x)")
        {
            Aliases = ["gelu_quick", "qgelu"],
            Parameters = [new("alpha", 1.702)],
            Range = "[-0.16361018963635829, inf)",
            Use = "the transformers of early vision-language models",
        },
        new("gelu", "x * normal_cdf(x)")
        {
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.Jax] = TanhGelu, [Dialect.Ggml] = TanhGelu },
            Range = "[-0.16997120747990367, inf)",
            Use = "the feed-forward blocks of transformers",
        },
        new("gelu_erf", "x * normal_cdf(x)")
        {
            Aliases = ["gelu_exact", "gelu_none"],
            Range = "[-0.16997120747990367, inf)",
            Use = "gelu in every dialect without the tanh approximation",
        },
        new("gelu_tanh", TanhGelu)
        {
            Aliases = ["gelu_new", "gelu_fast", "gelu_pytorch_tanh", "approx_gelu", "fast_gelu"],
            Range = "[-0.17004075057125406, inf)",
            Use = "the feed-forward blocks of transformers that were trained with the tanh approximation",
        },
        new("gelu_clipped", "x * normal_cdf(x) > max ? max : x * normal_cdf(x) < min ? min : x * normal_cdf(x)")
        {
            Aliases = ["gelu_10"],
            Parameters = [new("min", -10), new("max", 10)],
            Constraints = ["min < max"],
            Range = "[-0.16997120747990367, 10]",
            Use = "transformers that will be quantized",
        },
        new("mish", "x * tanh(softplus(x))")
        {
            Range = "[-0.30884341301725041, inf)",
            Use = "vision networks",
        },
        new("lisht", "x * tanh(x)")
        {
            Range = "[0, inf)",
            Use = "hidden layers that see sizes, not signs",
        },
        new("situ_gate", "beta * tanh(x / beta) * sigmoid(x)")
        {
            Aliases = ["situ"],
            Parameters = [new("beta", 4, "(0, inf)")],
            Range = "[-0.26976899547249181, 4]",
            Use = "gates of transformers whose outputs must stay within beta",
        },
        new("snake", "x + sine_square_over(x, alpha)")
        {
            Parameters = [new("alpha", 1, "(0, inf)")],
            Use = "audio: a periodic bias whose frequency may be learned per channel",
        },
        new("snake_beta", "x + sin(alpha * x) * sin(alpha * x) / beta")
        {
            Parameters = [new("alpha", 1, "(0, inf)"), new("beta", 1, "(0, inf)")],
            Use = "audio: as snake, with frequency and size apart",
        },
    ];
}
