using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Represents a place that breaks a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Layer">The layer that it is about; of the whole network, its last.</param>
/// <param name="Place">The place to underline.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Finding(Rule Rule, LayerFacts Layer, Location Place, EquatableArray<string> Arguments)
{
    /// <summary>Gets the severity, unless a project sets another.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>Gets what cures it, the likeliest first.</summary>
    public EquatableArray<Remedy> Remedies { get; init; } = [];

    /// <summary>Gives the finding another severity.</summary>
    public Finding As(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Adds a remedy; one that could not be made is null.</summary>
    public Finding With(Remedy? remedy) => remedy is null ? this : this with { Remedies = [.. this.Remedies, remedy] };
}
