using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A constant that is NaN or infinite.</summary>
internal sealed record ConstantNotFinite(string Of, string Parameter, string Value) : ProblemCause(RuleIds.ParameterNotFinite)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Of, this.Parameter, this.Value];
}

/// <summary>A property that is NaN and that a text uses by its name.</summary>
internal sealed record UndefinedConstant(string Text, string Parameter) : ProblemCause(RuleIds.ParameterNotFinite)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Text, this.Parameter, "NaN"];
}

/// <summary>A constant out of its range.</summary>
internal sealed record ConstantOutOfRange(string Of, string Parameter, string Range, string Value)
    : ProblemCause(RuleIds.ParameterOutOfRange)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Of, $"{this.Parameter} in {this.Range}", this.Parameter, this.Value];
}

/// <summary>An operand of a method that the attribute sets, too.</summary>
internal sealed record SetTwice(string Of, string Parameter, string Property) : ProblemCause(RuleIds.MissingOrRepeatedParameter)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        this.Parameter,
        this.Of,
        $"is set twice; keep either {this.Property} of the attribute or the method's '{this.Parameter}'",
    ];
}

/// <summary>A property that means nothing there.</summary>
internal sealed record UnknownProperty(string Of, string Property, EquatableArray<string> Known, string OfNone = "it has no parameters")
    : ProblemCause(RuleIds.UnknownParameter)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Of, this.Property, Sentences.ListParameters(this.Known, this.OfNone)];
}
