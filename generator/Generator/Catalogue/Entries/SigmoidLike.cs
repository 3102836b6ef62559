using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that saturate on both sides, and their relatives.</summary>
internal static class SigmoidLike
{
    // The input of bent_identity from its output: the root of a quadratic equation, in the form that does not cancel.
    private const string Center = "(2 * y + 1)";
    private const string BentInput =
        $"(y > -0.5 ? 4 * y * ((y + 1) / (2 * {Center} + hypot({Center}, sqrt(3)))) : (2 * {Center} - hypot({Center}, sqrt(3))) / 3)";

    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("sigmoid", "sigmoid(x)")
        {
            Aliases = ["logistic"],
            FromOutput = "y * (1 - y)",
            Range = "[0, 1]",
            Traits = ActivationTraits.Saturates | ActivationTraits.Logistic,
            Use = "the output of a binary or multilabel classifier, and gates",
        },
        new("tanh", "tanh(x)")
        {
            FromOutput = "(1 - y) * (1 + y)",
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            PartAfter = "softplus",
            Use = "recurrent cells and outputs in -1..1",
        },
        new("scaled_tanh", "alpha * tanh(beta * x)")
        {
            Aliases = ["lecun_tanh"],
            Parameters = [new("alpha", 1.7159, "(0, inf)"), new("beta", 2.0 / 3)],
            FromOutput = "beta * ((alpha - y) * (1 + y / alpha))",
            Range = "[-1.7159, 1.7159]",
            Traits = ActivationTraits.Saturates,
            Use = "dense networks on normalized inputs: 1 and -1 are fixed points, where the curvature is largest",
        },
        new("softsign", "x / (1 + abs(x))")
        {
            FromOutput = "(1 - abs(y)) * (1 - abs(y))",
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "bounded hidden units with slow saturation",
        },
        new("isru", "x / hypot(1 / sqrt(alpha), x) / sqrt(alpha)")
        {
            Parameters = [new("alpha", 1, "(0, inf)")],
            FromOutput = "(1 - sqrt(alpha) * y) * (1 + sqrt(alpha) * y) * sqrt((1 - sqrt(alpha) * y) * (1 + sqrt(alpha) * y))",
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "bounded hidden units without exponentials",
        },
        new("isrlu", "x >= 0 ? x : x / hypot(1 / sqrt(alpha), x) / sqrt(alpha)")
        {
            Parameters = [new("alpha", 1, "(0, inf)")],
            FromOutput = "y >= 0 ? 1 : (1 - sqrt(alpha) * y) * (1 + sqrt(alpha) * y) * sqrt((1 - sqrt(alpha) * y) * (1 + sqrt(alpha) * y))",
            Range = "[-1, inf)",
            Use = "as elu, without exponentials",
        },
        new("erf", "erf(x)")
        {
            Range = "[-1, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "bounded hidden units with fast saturation",
        },
        new("arctan", "atan(x)")
        {
            Aliases = ["atan"],
            FromOutput = "cos(y) * cos(y)",
            Range = "[-1.5707963267948966, 1.5707963267948966]",
            Traits = ActivationTraits.Saturates,
            Use = "bounded hidden units with slow saturation",
        },
        new("asinh", "asinh(x)")
        {
            Aliases = ["arcsinh"],
            FromOutput = "2 * exp(-abs(y)) / (1 + exp(-2 * abs(y)))",
            Use = "inputs of very different sizes and both signs",
        },
        new("bent_identity", "x + 0.5 * x * (x / (1 + hypot(1, x)))")
        {
            FromOutput = $"1 + 0.5 * ({BentInput} / hypot(1, {BentInput}))",
            Use = "regression layers that bend slightly",
        },
        new("tanh_shrink", "tanh_rest(x)")
        {
            Use = "sparse codes: small values shrink to their cube over 3",
        },
        new("softcap", "capped_tanh(x, alpha)")
        {
            Aliases = ["logit_softcapping", "logit_softcap"],
            Parameters = [new("alpha", null, "(0, inf)") { Start = 30 }],
            FromOutput = "(1 - y / alpha) * (1 + y / alpha)",
            Traits = ActivationTraits.Adjusts,
            Use = "the logits of language models, held within alpha of 0",
        },
        new("dyt", "gamma * tanh(alpha * x) + beta")
        {
            Aliases = ["dynamic_tanh"],
            Parameters =
            [
                new("alpha", null) { IsLearned = true, Start = 0.5 },
                new("gamma", null) { IsLearned = true, Start = 1 },
                new("beta", null) { IsLearned = true, Start = 0 }
            ],
            Traits = ActivationTraits.Saturates,
            Use = "transformers without normalization: alpha for the layer, gamma and beta per channel",
        },
        new("laplace", "normal_cdf((x - alpha) / beta)")
        {
            Parameters = [new("alpha", 0.707107), new("beta", 0.282095, "(0, inf)")],
            Range = "[0, 1]",
            Traits = ActivationTraits.Saturates,
            Use = "attention weights that approach a squared rectifier; alpha is the mean, beta the deviation",
        },
    ];
}
