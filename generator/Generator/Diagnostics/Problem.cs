using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a violation of a rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Location">The place to underline.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Problem(string RuleId, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>Gets the severity of this case where it is not that of the rule.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>
    /// Gets whether the generator reports it, and the analyzer does not: without a part of ours the compiler stops at an error that
    /// tells nothing, before any analyzer runs.
    /// </summary>
    public bool IsOfGenerator { get; init; }

    /// <summary>Gets what cures it, the likeliest first.</summary>
    public EquatableArray<Remedy> Remedies { get; init; } = [];
}
