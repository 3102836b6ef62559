using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Plain functions of mathematics that frameworks offer as element-wise operations.</summary>
internal static class Elementary
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("exponential", "exp(x)")
        {
            Aliases = ["exp"],
            FromOutput = "y",
            Range = "[0, inf)",
            Traits = ActivationTraits.Elementary | ActivationTraits.Explodes | ActivationTraits.Positive,
            Use = "a rate or a scale from its logarithm",
        },
        new("expm1", "expm1(x)")
        {
            FromOutput = "y + 1",
            Range = "[-1, inf)",
            Traits = ActivationTraits.Elementary | ActivationTraits.Explodes,
            Use = "growth from a log-rate, exact near 0",
        },
        new("log", "log(x)")
        {
            FromOutput = "exp(-y)",
            Traits = ActivationTraits.Elementary | ActivationTraits.Logarithm,
            Use = "inputs of very different sizes, all above 0",
        },
        new("sqrt", "sqrt(x)")
        {
            FromOutput = "0.5 / abs(y)",
            Range = "[0, inf)",
            Traits = ActivationTraits.Elementary,
            Use = "norms and standard deviations",
        },
        new("square", "x * x")
        {
            Range = "[0, inf)",
            Traits = ActivationTraits.Elementary | ActivationTraits.Explodes,
            Use = "energies",
        },
        new("pow", "alpha * pow(x, beta)")
        {
            // beta comes first, so that pow(x, 3) in an expression is the cube.
            Parameters = [new("beta", null) { Start = 2 }, new("alpha", 1)],
            Traits = ActivationTraits.Elementary | ActivationTraits.Explodes,
            Use = "gamma correction and power laws: alpha x^beta",
        },
        new("reciprocal", "1 / x")
        {
            FromOutput = "-(y * y)",
            Traits = ActivationTraits.Elementary | ActivationTraits.Explodes,
            Use = "a precision from a variance",
        },
        new("sin", "sin(x)")
        {
            Range = "[-1, 1]",
            Traits = ActivationTraits.Elementary,
            Use = "position encodings",
        },
        new("cos", "cos(x)")
        {
            Range = "[-1, 1]",
            Traits = ActivationTraits.Elementary,
            Use = "position encodings",
        },
        new("sine", "sin(alpha * x)")
        {
            Aliases = ["siren"],
            Parameters = [new("alpha", 30)],
            Range = "[-1, 1]",
            Use = "implicit representations of images and fields; alpha is the frequency w0",
        },
        new("cosine", "cos(alpha * x)")
        {
            Parameters = [new("alpha", 30)],
            Range = "[-1, 1]",
            Use = "implicit representations of images and fields; alpha is the frequency w0",
        },
        new("gaussian", "exp(-beta * (x * x))")
        {
            Aliases = ["sqrbf", "rbf"],
            Parameters = [new("beta", 1, "(0, inf)")],
            Range = "[0, 1]",
            Use = "radial basis networks and implicit representations",
        },
    ];
}
