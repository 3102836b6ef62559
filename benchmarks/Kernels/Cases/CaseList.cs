using System.Collections.Immutable;

namespace FusedActivations.Benchmarks.Kernels.Cases;

/// <summary>Lists all cases. Every process lists the same, for the one that measures is told a number.</summary>
internal static class CaseList
{
    /// <summary>Gets the cases, table by table.</summary>
    public static ImmutableArray<Case> All { get; } =
        [.. ActivationCases.All, .. FusedCases.All, .. RowCases.All, .. SmallCases.All, .. LargeCases.All];
}
