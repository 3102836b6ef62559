using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>An empty text.</summary>
internal sealed record UnnamedActivation() : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        "The activation is not named",
        "write a name such as \"relu\", or an expression over the parameters",
    ];
}

/// <summary>A text that is too long to be read.</summary>
internal sealed record LongText() : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => ["The expression is too long", "split it into several methods"];
}

/// <summary>A derivative from the output, where there is none.</summary>
internal sealed record NoDerivativeFromOutput(string Text) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Text}' has no derivative from its output", "remove BackwardFromOutput"];
}

/// <summary>A parameter of a method that its activation has no use for.</summary>
internal sealed record UselessOperand(int Index, string Parameter, Activation Activation, EquatableArray<string> Inputs)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Activation.Name}' takes no operand '{this.Parameter}' beside {string.Join(" and ", this.Inputs.Select(static input => $"'{input}'"))}",
        $"remove it, or write an expression that uses it; {Sentences.ListParameters(this.Activation)}",
    ];
}
