using System.Globalization;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>Libraries that mean different functions by a name.</summary>
internal sealed record OpenDialect(string Activation, string Dialects) : ProblemCause(RuleIds.OpenDialect)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Activation, this.Dialects];
}

/// <summary>Parameters that make a simpler function of an activation; a trained one may start as that.</summary>
internal sealed record SpecialCase(string Activation, string Parameters, string Meant, bool IsLikely) : ProblemCause(RuleIds.SpecialCase)
{
    /// <inheritdoc/>
    public override DiagnosticSeverity? Severity => this.IsLikely ? DiagnosticSeverity.Info : null;

    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Activation, this.Parameters, this.Meant];
}

/// <summary>A negative parameter that makes an activation fall and grow.</summary>
internal sealed record NegativeSlope(string Activation, string Parameter, double Value) : ProblemCause(RuleIds.NegativeSlope)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        this.Activation,
        $"{this.Parameter} = {Sentences.Show(-this.Value)}",
        Sentences.Show(this.Value),
    ];
}

/// <summary>Parameters that take a property from an activation that it is chosen for.</summary>
internal sealed record UnusualConstants(string Activation, string Parameters, string Damage) : ProblemCause(RuleIds.UnusualConstants)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Activation, this.Parameters, this.Damage];
}

/// <summary>An operand that has one value a column by its name.</summary>
internal sealed record UnmarkedColumns(string Parameter, string Method) : ProblemCause(RuleIds.UnmarkedColumns)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Parameter, this.Method];
}

/// <summary>A method that takes the rows of a layer as one.</summary>
internal sealed record RowsTakenAsOne(string Method, int Units) : ProblemCause(RuleIds.RowsTakenAsOne)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        this.Method,
        string.Format(CultureInfo.InvariantCulture, "a row has {0} units", this.Units),
    ];
}

/// <summary>A member of the user's in the place of a generated one.</summary>
internal sealed record SiblingTaken(string Type, string Method, string Suffix) : ProblemCause(RuleIds.SiblingTaken)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"{this.Type}.{this.Method}{this.Suffix}", this.Method, this.Suffix];
}
