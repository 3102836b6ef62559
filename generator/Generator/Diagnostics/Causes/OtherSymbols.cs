using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A name that belongs to a field, a property, an event or a type.</summary>
internal sealed record NameOfNoMethod(string Name, string Kind) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Name}' is a {this.Kind}, not a method",
        "write the formula as a static method with [ActivationFormula]",
    ];
}

/// <summary>The name of a method that is generated.</summary>
internal sealed record NameOfGenerated(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Name}' is generated itself",
        "name its activation, or write a formula with [ActivationFormula]",
    ];
}

/// <summary>The name of a method of another assembly, whose body cannot be read.</summary>
internal sealed record NameOfForeign(string Name, bool IsFormula, string Assembly) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Name}' is a {(this.IsFormula ? "formula" : "method")} of the assembly '{this.Assembly}', where its body cannot be read",
        "compile its file with this project, or write it here as a method with [ActivationFormula]",
    ];
}

/// <summary>The name of a method that is not marked as a formula.</summary>
/// <param name="Name">The name.</param>
/// <param name="Obstacle">Why it could not be one, or null.</param>
internal sealed record NameOfUnmarked(string Name, ProblemCause? Obstacle) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Name}' is a method without [ActivationFormula]",
        this.Obstacle is null ? "mark it with [ActivationFormula]" : "it can be marked once it fits: " + this.Obstacle.Message,
    ];
}

/// <summary>The name of a method that is not marked as a formula, and one of the catalogue's.</summary>
internal sealed record NameOfShadowed(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override DiagnosticSeverity? Severity => DiagnosticSeverity.Warning;

    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Name}' is a method without [ActivationFormula], and the catalogue's activation of that name is used instead of it",
        $"mark the method, or write the name of the activation as a text: \"{this.Name}\"",
    ];
}
