using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>The rectified linear unit and its straight or quadratic relatives.</summary>
internal static class Rectifiers
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("relu", "x >= max ? max : x > threshold ? x : alpha * (x - threshold)")
        {
            Aliases = ["relu_full"],
            Parameters = [new("alpha", 0) { IsLeak = true }, new("max", double.PositiveInfinity, "(-inf, inf]"), new("threshold", 0)],
            Constraints = ["threshold < max"],
            FromOutput = "y >= max ? 0 : y > threshold ? 1 : alpha",
            FromOutputWhen = "0 <= min(alpha, threshold)",
            Range = "[0, inf)",
            Traits = ActivationTraits.Rectifier | ActivationTraits.Dies,
            Use = "the hidden layers of most networks",
        },
        new("relu6", "x >= 6 ? 6 : x > 0 ? x : 0")
        {
            FromOutput = "y >= 6 ? 0 : y > 0 ? 1 : 0",
            Range = "[0, 6]",
            Traits = ActivationTraits.Rectifier | ActivationTraits.Dies,
            Use = "vision networks that will be quantized",
        },
        new("leaky_relu", "x > 0 ? x : alpha * x")
        {
            Parameters = [new("alpha", 0.01) { DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Keras] = 0.2 } }],
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.Jax] = "x >= 0 ? x : alpha * x" },
            FromOutput = "y > 0 ? 1 : alpha",
            FromOutputWhen = "0 <= alpha",
            DialectFromOutput = new Dictionary<Dialect, string> { [Dialect.Jax] = "y > 0 ? 1 : y < 0 ? alpha : alpha == 0 ? 0 : 1" },
            Traits = ActivationTraits.Rectifier,
            Use = "hidden layers whose units must not die",
        },
        new("prelu", "x > 0 ? x : alpha * x")
        {
            Parameters = [new("alpha", null) { IsLearned = true, Start = 0.25 }],
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.Jax] = "x >= 0 ? x : alpha * x" },
            FromOutput = "y > 0 ? 1 : alpha",
            FromOutputWhen = "0 <= alpha",
            DialectFromOutput = new Dictionary<Dialect, string> { [Dialect.Jax] = "y > 0 ? 1 : y < 0 ? alpha : alpha == 0 ? 0 : 1" },
            Traits = ActivationTraits.Rectifier,
            Use = "hidden layers with a learned slope per channel",
        },
        new("rrelu", "x > 0 ? x : 0.5 * (alpha + beta) * x")
        {
            Parameters = [new("alpha", 1.0 / 8), new("beta", 1.0 / 3)],
            Constraints = ["alpha <= beta"],
            FromOutput = "y > 0 ? 1 : 0.5 * (alpha + beta)",
            FromOutputWhen = "0 <= alpha + beta",
            Traits = ActivationTraits.Rectifier,
            Use = "the evaluation form of a leaky slope drawn at random from alpha to beta in training",
        },
        new("threshold", "x > threshold ? x : value")
        {
            Parameters =
            [
                new("threshold", null) { Start = 0.1, DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Onnx] = 1 } },
                new("value", null) { Start = 0, DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Onnx] = 0 } },
            ],
            FromOutput = "y > threshold ? 1 : 0",
            FromOutputWhen = "value <= threshold",
            Traits = ActivationTraits.Dies,
            Use = "inputs that count only above a threshold",
        },
        new("thresholded_relu", "x > threshold ? x : 0")
        {
            Parameters = [new("threshold", 1)],
            FromOutput = "y > threshold ? 1 : 0",
            FromOutputWhen = "0 <= threshold",
            Range = "[0, inf)",
            Traits = ActivationTraits.Rectifier | ActivationTraits.Dies,
            Use = "autoencoders without biases",
        },
        new("hard_shrink", "abs(x) > lambda ? x : 0")
        {
            Parameters = [new("lambda", 0.5, "[0, inf)")],
            FromOutput = "y == 0 ? 0 : 1",
            Traits = ActivationTraits.Adjusts,
            Use = "sparse codes: small values become 0",
        },
        new("soft_shrink", "x > lambda ? x - lambda : x < -lambda ? x + lambda : 0")
        {
            Parameters = [new("lambda", 0.5, "[0, inf)")],
            FromOutput = "y == 0 ? 0 : 1",
            Traits = ActivationTraits.Adjusts,
            Use = "sparse codes: the proximal step of an L1 penalty",
        },
        new("shrink", "x > lambda ? x - beta : x < -lambda ? x + beta : 0")
        {
            Parameters = [new("lambda", 0.5, "[0, inf)"), new("beta", 0)],
            Use = "sparse codes; beta is the bias by which what remains moves to 0",
        },
        new("sparse_plus", "x <= -1 ? 0 : x >= 1 ? x : 0.25 * ((x + 1) * (x + 1))")
        {
            FromOutput = "y >= 1 ? 1 : sqrt(y)",
            Range = "[0, inf)",
            Traits = ActivationTraits.Dies,
            Use = "a softplus that is exactly 0 and exactly x outside of -1..1",
        },
        new("smelu", "x <= -beta ? 0 : x >= beta ? x : (x + beta) * (x + beta) / (4 * beta)")
        {
            Parameters = [new("beta", 1, "(0, inf)")],
            FromOutput = "y >= beta ? 1 : sqrt(y / beta)",
            Range = "[0, inf)",
            Traits = ActivationTraits.Dies,
            Use = "recommenders that must be reproducible: a rectifier that is quadratic within beta of 0",
        },
        new("relu_squared", "x > 0 ? x * x : 0")
        {
            Aliases = ["relu2", "sq_relu", "srelu"],
            FromOutput = "y > 0 ? 2 * sqrt(y) : 0",
            Range = "[0, inf)",
            Traits = ActivationTraits.Dies | ActivationTraits.Explodes,
            Use = "the feed-forward blocks of transformers that want sparsity",
        },
        new("star_relu", "x > 0 ? alpha * (x * x) + beta : beta")
        {
            Parameters = [new("alpha", 0.8944), new("beta", -0.4472)],
            Range = "[-0.4472, inf)",
            Traits = ActivationTraits.Dies | ActivationTraits.Explodes,
            Use = "transformers without normalized activations: the square of a rectifier with mean 0 and variance 1",
        },
        new("hard_mish", "x <= -2 ? 0 : x < 0 ? 0.5 * (x * (x + 2)) : x")
        {
            Range = "[-0.5, inf)",
            Traits = ActivationTraits.Dies,
            Use = "vision networks on small devices",
        },
        new("s_shaped_relu", "x >= max ? max + beta * (x - max) : x > min ? x : min + alpha * (x - min)")
        {
            Parameters =
            [
                new("min", null) { IsLearned = true, Start = 0 },
                new("alpha", null) { IsLearned = true, Start = 0.2 },
                new("max", null) { IsLearned = true, Start = 1 },
                new("beta", null) { IsLearned = true, Start = 1 },
            ],
            Constraints = ["min < max"],
            FromOutput = "y >= max ? beta : y > min ? 1 : alpha",
            FromOutputWhen = "0 <= min(alpha, beta)",
            Use = "three straight pieces that are learned: slope alpha below min, 1 between, beta above max",
        },
    ];
}
