using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>An annotation on what is no ordinary method.</summary>
internal sealed record NotOrdinaryMethod(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' is no ordinary method", Sentences.ExpectedSignature];
}

/// <summary>A method that is not partial, or stands in a type that is not.</summary>
internal sealed record NotPartial(string Method, EquatableArray<string> Missing) : ProblemCause(RuleIds.NotPartial)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Method, string.Join(" and ", this.Missing)];
}

/// <summary>A method that has a body.</summary>
internal sealed record ImplementedMethod(string Method) : ProblemCause(RuleIds.AlreadyImplemented)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Method];
}

/// <summary>A method with type parameters.</summary>
internal sealed record GenericMethod(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has type parameters",
        "remove them; the containing type may have them",
    ];
}

/// <summary>A method with a modifier that no generated body goes with.</summary>
internal sealed record UnfitModifier(string Method, string Modifier) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' is {this.Modifier}", $"remove '{this.Modifier}'"];
}

/// <summary>A method that is abstract.</summary>
internal sealed record AbstractMethod(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' is abstract, and the generator writes its body",
        "make it partial in the place of abstract",
    ];
}

/// <summary>A method of a type that no other file knows.</summary>
internal sealed record FileLocalType(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override bool IsOfGenerator => true;

    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' stands in a file-local type", "remove 'file' from the type"];
}

/// <summary>A method with [Activation] and [ActivationBackward].</summary>
internal sealed record TwoActivations(string Method) : ProblemCause(RuleIds.UnsupportedElement)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has two activations",
        "remove either [Activation] or [ActivationBackward]",
    ];
}

/// <summary>A method with [Loss] and an activation.</summary>
internal sealed record ActivationAndLoss(string Method) : ProblemCause(RuleIds.UnsupportedElement)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' is both an activation and a loss",
        "remove one of the two attributes",
    ];
}
