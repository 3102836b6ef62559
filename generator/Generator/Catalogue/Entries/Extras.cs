using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue.Entries;

/// <summary>Activations that few libraries have; each is one line here.</summary>
internal static class Extras
{
    /// <summary>Gets the entries.</summary>
    public static IReadOnlyList<Activation> Entries { get; } =
    [
        new("arctan", "atan(x)")
        {
            Aliases = ["atan"],
            FromOutput = "cos(y) * cos(y)",
            Range = "[-1.5707963267948966, 1.5707963267948966]",
            Use = "bounded hidden units with slow saturation",
        },
    ];
}
