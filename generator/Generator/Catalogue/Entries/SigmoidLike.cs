using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that saturate on both sides, and their relatives.</summary>
internal static class SigmoidLike
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("sigmoid", "sigmoid(x)")
        {
            Aliases = ["logistic"],
            FromOutput = "y * (1 - y)",
            Range = "[0, 1]",
            Use = "the output of a binary or multilabel classifier, and gates",
        },
        new("tanh", "tanh(x)")
        {
            FromOutput = "1 - y * y",
            Range = "[-1, 1]",
            Use = "recurrent cells and outputs in -1..1",
        },
    ];
}
