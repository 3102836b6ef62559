using System.Collections.Immutable;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Lists the rules of how functions are spelled.</summary>
internal static class SpellingRules
{
    /// <summary>Gets FACT602: rounding takes the digits.</summary>
    public static readonly DiagnosticDescriptor LosesDigits = RuleDescriptor.Info(RuleIds.UnstableSpelling, RuleCategories.Numerics,
        "Spelling that loses digits", "'{0}' loses digits to rounding; {1}");

    /// <summary>Gets FACT603: infinity or NaN where the function is finite.</summary>
    public static readonly DiagnosticDescriptor Overflows = RuleDescriptor.Info(RuleIds.OverflowingSpelling, RuleCategories.Numerics,
        "Hand-written function that overflows", "{0} gives {1}; {2}");

    /// <summary>Gets both rules.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(LosesDigits, Overflows);
}
