using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that are straight or quadratic in pieces.</summary>
internal static class PiecewiseLinear
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("identity", "x")
        {
            Aliases = ["linear", "none"],
            FromOutput = "1",
            Use = "the output of a regression, and logits",
        },
        new("relu", "x >= max ? max : x > threshold ? x : alpha * (x - threshold)")
        {
            Aliases = ["relu_full"],
            Parameters = [new("alpha", 0), new("max", double.PositiveInfinity, "(-inf, inf]"), new("threshold", 0)],
            Constraints = ["threshold < max"],
            FromOutput = "y >= max ? 0 : y > threshold ? 1 : alpha",
            FromOutputWhen = "0 <= alpha",
            Range = "[0, inf)",
            Use = "the hidden layers of most networks",
        },
        new("leaky_relu", "x > 0 ? x : alpha * x")
        {
            Parameters = [new("alpha", 0.01) { DialectDefaults = new Dictionary<Dialect, double> { [Dialect.Keras] = 0.2 } }],
            DialectFormulas = new Dictionary<Dialect, string> { [Dialect.Jax] = "x >= 0 ? x : alpha * x" },
            FromOutput = "y > 0 ? 1 : alpha",
            FromOutputWhen = "0 <= alpha",
            DialectFromOutput = new Dictionary<Dialect, string> { [Dialect.Jax] = "y >= 0 ? 1 : alpha" },
            Use = "hidden layers whose units must not die",
        },
    ];
}
