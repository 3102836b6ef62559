using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that are exponential or logarithmic on one side.</summary>
internal static class ExponentialFamily
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("softplus", "softplus(beta * x) / beta")
        {
            Parameters = [new("beta", 1, "(0, inf)")],
            FromOutput = "-expm1(-beta * y)",
            Range = "(0, inf)",
            Use = "outputs that must be positive, such as a variance",
        },
    ];
}
