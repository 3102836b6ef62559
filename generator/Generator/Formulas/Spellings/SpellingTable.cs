using System.Collections.Generic;

namespace FusedActivations.Generator.Formulas.Spellings;

/// <summary>Lists the spellings; the first one that is found counts, so that larger ones stand before their parts.</summary>
internal static class SpellingTable
{
    /// <summary>Gets every spelling.</summary>
    public static IReadOnlyList<UnstableSpelling> All { get; } =
    [
        .. GatedSpellings.All,
        .. HyperbolicSpellings.All,
        .. LogarithmicSpellings.All,
        .. LogisticSpellings.All,
        .. GaussianSpellings.All,
        .. RootSpellings.All,
    ];
}
