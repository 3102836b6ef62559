using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a violation of a rule.</summary>
/// <param name="Cause">What is wrong.</param>
/// <param name="Location">The place to underline.</param>
internal sealed record Problem(ProblemCause Cause, Location Location)
{
    /// <summary>Gets the rule that is violated.</summary>
    public string RuleId => this.Cause.RuleId;
}
