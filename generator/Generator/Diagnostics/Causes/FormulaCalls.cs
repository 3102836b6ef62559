using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A call of a function that there is no vector code for.</summary>
/// <param name="Call">The function, as it is written.</param>
/// <param name="Substitute">What computes the same, or null.</param>
/// <param name="Near">Functions with similar names.</param>
internal sealed record CallWithoutCode(string Call, string? Substitute,
    EquatableArray<string> Near) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <summary>What may be called.</summary>
    public const string Callable = "use the functions of MathF and Formula, and methods with [ActivationFormula]";

    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
        [$"'{this.Call}' has no vector code", this.Substitute ?? Sentences.Suggest(this.Near, Callable)];
}

/// <summary>A call of what cannot be a formula.</summary>
internal sealed record CallOfNoFormula(string Call, EquatableArray<string> Near) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
        [$"'{this.Call}' is no formula", Sentences.Suggest(this.Near, CallWithoutCode.Callable)];
}

/// <summary>A call of a method that could be a formula, and is not marked as one.</summary>
internal sealed record UnmarkedCall(string Call) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Call}' is no formula", "mark it with [ActivationFormula]"];
}

/// <summary>A call of a formula whose source is elsewhere.</summary>
internal sealed record FormulaWithoutSource(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"The formula '{this.Name}' has no source here", "copy it into this project"];
}

/// <summary>A formula that comes to call itself.</summary>
internal sealed record RecursiveFormula(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
        [$"The formula '{this.Name}' comes to call itself", "a formula has no recursion; write its steps out"];
}
