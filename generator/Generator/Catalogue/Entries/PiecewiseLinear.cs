using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that are straight in pieces: steps, clips and the hard forms of smooth functions.</summary>
internal static class PiecewiseLinear
{
    // 1 where the output is strictly inside of its bounds; both bounds are reached by clipped inputs.
    private const string StrictlyInside = "y <= min ? 0 : y >= max ? 0 : 1";

    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("identity", "alpha * x + beta")
        {
            Aliases = ["linear", "none"],
            Parameters = [new("alpha", 1), new("beta", 0)],
            FromOutput = "alpha",
            Traits = ActivationTraits.Affine,
            Use = "the output of a regression, and logits",
        },
        new("binary_step", "x > threshold ? 1 : x < threshold ? 0 : value")
        {
            Aliases = ["step", "heaviside", "binary_spiking"],
            Parameters = [new("threshold", 0), new("value", 0)],
            FromOutput = "0",
            Range = "[0, 1]",
            Traits = ActivationTraits.Steps,
            Use = "decisions at inference; its derivative is 0, so nothing learns through it",
        },
        new("sign", "sign(x)")
        {
            Aliases = ["sgn"],
            FromOutput = "0",
            Range = "[-1, 1]",
            Traits = ActivationTraits.Steps,
            Use = "binarized networks at inference; its derivative is 0",
        },
        new("abs", "abs(x)")
        {
            Range = "[0, inf)",
            Traits = ActivationTraits.Adjusts,
            Use = "magnitudes; the derivative at 0 is 0",
        },
        new("clip", "x < min ? min : x > max ? max : x")
        {
            Aliases = ["clamp"],
            Parameters = [new("min", double.NegativeInfinity, "[-inf, inf)"), new("max", double.PositiveInfinity, "(-inf, inf]")],
            Constraints = ["min < max"],
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.OneDnn] = "x <= min ? min : x > max ? max : x" },
            FromOutput = StrictlyInside,
            Traits = ActivationTraits.Adjusts,
            Use = "bounded outputs; the derivative at both bounds is 1, in oneDNN 0 at min",
        },
        new("clip_v2", "x <= min ? min : x >= max ? max : x")
        {
            Parameters = [new("min", double.NegativeInfinity, "[-inf, inf)"), new("max", double.PositiveInfinity, "(-inf, inf]")],
            Constraints = ["min < max"],
            FromOutput = StrictlyInside,
            Use = "bounded outputs; the derivative at both bounds is 0, so it follows from the output",
        },
        new("bounded_relu", "x <= 0 ? 0 : x > max ? max : x")
        {
            Parameters = [new("max", null, "(0, inf]") { Start = 6 }],
            FromOutput = "y <= 0 ? 0 : y >= max ? 0 : 1",
            Range = "[0, inf)",
            Traits = ActivationTraits.Rectifier | ActivationTraits.Dies,
            Use = "quantized networks with a chosen bound; the derivative at the bound is 1",
        },
        new("relu_n1_to_1", "x <= -1 ? -1 : x >= 1 ? 1 : x")
        {
            FromOutput = "y <= -1 ? 0 : y >= 1 ? 0 : 1",
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "quantized networks with symmetric outputs",
        },
        new("hard_tanh", "x <= min ? min : x >= max ? max : x")
        {
            Parameters = [new("min", -1), new("max", 1)],
            Constraints = ["min < max"],
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.Jax] = "x < min ? min : x > max ? max : x" },
            FromOutput = StrictlyInside,
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "cheap bounded outputs, recurrent cells on small devices",
        },
        new("hard_sigmoid", "x <= -(beta / alpha) ? 0 : x >= (1 - beta) / alpha ? 1 : alpha * (x + beta / alpha)")
        {
            Parameters =
            [
                new("alpha", 1.0 / 6, "(0, inf)") { DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Onnx] = 0.2 } },
                new("beta", 0.5)
            ],
            FromOutput = "y <= 0 ? 0 : y >= 1 ? 0 : alpha",
            Range = "[0, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "gates on small devices",
        },
        new("hard_swish", "x <= -(beta / alpha) ? 0 : x < (1 - beta) / alpha ? alpha * (x * (x + beta / alpha)) : x")
        {
            Aliases = ["hard_silu"],
            Parameters = [new("alpha", 1.0 / 6, "(0, inf)"), new("beta", 0.5)],
            DialectFormulas = new Dictionary<Dialect, string>
            {
                [Dialect.OneDnn] = "x <= -(beta / alpha) ? 0 : x < (1 - beta) / alpha ? alpha * (x * (x + beta / alpha)) : x == (1 - beta) / alpha ? (1 - beta) / alpha : x",
            },
            Range = "[-0.375, inf)",
            Use = "vision networks on small devices",
        },
        new("sparse_sigmoid", "x <= -1 ? 0 : x >= 1 ? 1 : 0.5 * (x + 1)")
        {
            FromOutput = "y <= 0 ? 0 : y >= 1 ? 0 : 0.5",
            Range = "[0, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "probabilities that may be exactly 0 or 1",
        },
    ];
}
