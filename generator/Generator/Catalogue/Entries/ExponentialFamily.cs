using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that are exponential or logarithmic on one side.</summary>
internal static class ExponentialFamily
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("elu", "x > 0 ? x : alpha * expm1(x)")
        {
            Parameters = [new("alpha", 1)],
            FromOutput = "y > 0 ? 1 : y + alpha",
            FromOutputWhen = "0 <= alpha",
            Range = "[-1, inf)",
            Use = "hidden layers whose mean output should be near 0",
        },
        new("selu", "x > 0 ? lambda * x : lambda * alpha * expm1(x)")
        {
            // The fixed point for mean 0 and variance 1; ONNX stores the constants rounded to float.
            Parameters =
            [
                new("alpha", 1.6732632423543772)
                {
                    DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Onnx] = 1.67326319217681884765625 }
                },
                new("lambda", 1.0507009873554805, "(0, inf)")
                {
                    DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Onnx] = 1.05070102214813232421875 }
                },
            ],
            FromOutput = "y > 0 ? lambda : y + lambda * alpha",
            FromOutputWhen = "0 <= alpha",
            Range = "[-1.7580993408473768, inf)",
            Traits = ActivationTraits.SelfNormalizes,
            Use = "deep dense networks without normalization layers, with LeCun initialization",
        },
        new("celu", "x > 0 ? x : alpha * expm1(x / alpha)")
        {
            Parameters = [new("alpha", 1, "(0, inf)")],
            FromOutput = "y > 0 ? 1 : 1 + y / alpha",
            Range = "[-1, inf)",
            Use = "as elu, with a derivative that is continuous for every alpha",
        },
        new("xielu", "x > 0 ? x * (alpha * x + beta) : x < -1 ? gamma * expm1(x) + (beta - gamma) * x : gamma * expm1_rest(x) + beta * x")
        {
            Parameters =
            [
                new("alpha", null, "(0, inf)") { IsLearned = true, Start = 0.8 },
                new("gamma", null) { IsLearned = true, Start = 0.8 },
                new("beta", 0.5)
            ],
            Traits = ActivationTraits.Explodes,
            Use = "language models; alpha is the weight of the square above 0, gamma that of the exponential below",
        },
        new("softplus", "x > 0 ? x + softplus(-beta * x) / beta : softplus(beta * x) / beta")
        {
            Aliases = ["soft_relu", "logaddexp"],
            Parameters = [new("beta", 1, "(0, inf)")],
            FromOutput = "-expm1(-beta * y)",
            Range = "[0, inf)",
            Traits = ActivationTraits.Positive,
            Use = "outputs that must be positive, such as a variance",
        },
        new("squareplus",
            "x > -0.5 * sqrt(beta) ? 0.5 * x + 0.5 * hypot(x, sqrt(beta)) : 0.25 * beta / (0.5 * hypot(x, sqrt(beta)) - 0.5 * x)")
        {
            Parameters = [new("beta", 4, "(0, inf)")],
            FromOutput = "y > 1 ? 1 / (1 + 0.25 * beta / y / y) : y * y / (y * y + 0.25 * beta)",
            Range = "[0, inf)",
            Use = "a softplus without exponentials",
        },
        new("log_sigmoid", "-softplus(-x)")
        {
            FromOutput = "-expm1(y)",
            Range = "(-inf, 0]",
            Traits = ActivationTraits.LogProbability,
            Use = "log-likelihoods and pairwise preference losses",
        },
        new("log1mexp", "log1mexp(x)")
        {
            FromOutput = "expm1(-y)",
            Range = "(-inf, 0]",
            Use = "the logarithm of a complement: log(1 - p) from x = -log(p), x above 0",
        },
        new("nl_relu", "x > 0 ? log1p(beta * x) : 0")
        {
            Parameters = [new("beta", 1, "(0, inf)")],
            FromOutput = "y > 0 ? beta * exp(-y) : 0",
            Range = "[0, inf)",
            Traits = ActivationTraits.Dies,
            Use = "hidden layers whose outputs must not spread",
        },
        new("symlog", "x >= 0 ? log1p(x) : -log1p(-x)")
        {
            FromOutput = "exp(-abs(y))",
            Use = "targets and inputs of very different sizes, in reinforcement learning",
        },
        new("soft_exponential", "alpha == 0 ? x : alpha > 0 ? expm1(alpha * x) / alpha + alpha : -(log1p(-alpha * (x + alpha)) / alpha)")
        {
            Parameters = [new("alpha", null) { Start = 0.5 }],
            Use = "one family from the logarithm (alpha -1) over the identity (0) to the exponential (1)",
        },
    ];
}
