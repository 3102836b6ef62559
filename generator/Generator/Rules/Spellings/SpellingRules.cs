using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Lists the rules of how functions are spelled.</summary>
internal static class SpellingRules
{
    private const string HelpLink = "https://fusedactivations.github.io/rules/";

    /// <summary>Gets FACT602: rounding takes the digits.</summary>
    public static readonly DiagnosticDescriptor LosesDigits = Info(RuleIds.UnstableSpelling, "Spelling that loses digits", "'{0}' loses digits to rounding; {1}");

    /// <summary>Gets FACT603: infinity or NaN where the function is finite.</summary>
    public static readonly DiagnosticDescriptor Overflows = Info(RuleIds.OverflowingSpelling, "Hand-written function that overflows", "{0} gives {1}; {2}");

    /// <summary>Gets both rules.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(LosesDigits, Overflows);

    private static DiagnosticDescriptor Info(string id, string title, string message) =>
        new(id, title, message, "FusedActivations.Numerics", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: HelpLink + id);
}
