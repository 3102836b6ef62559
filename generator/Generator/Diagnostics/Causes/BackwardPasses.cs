using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A backward pass of a method that there is none of.</summary>
internal sealed record UnknownForward(string Type, string Name, EquatableArray<string> Near) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Type}' has no [Activation] method '{this.Name}'",
        Sentences.Suggest(this.Near, "name one of the same type with nameof"),
    ];
}

/// <summary>A backward pass of a method on single values.</summary>
internal sealed record BackwardOfValues(string Method, string Forward) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' is not a backward pass over spans",
        $"use the generated '{this.Forward}Backward', or give '{this.Forward}' spans",
    ];
}

/// <summary>A backward pass that returns something.</summary>
internal sealed record BackwardResult(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' is not a backward pass over spans", "return void"];
}

/// <summary>A gradient of a scalar that is not trained.</summary>
/// <param name="Index">The parameter's position.</param>
/// <param name="Parameter">Its name.</param>
/// <param name="Forward">The forward method.</param>
/// <param name="Lacking">The parameters that the backward pass could have and has not.</param>
internal sealed record UntrainedScalar(int Index, string Parameter, string Forward, EquatableArray<MethodParameter> Lacking)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' is the gradient of a scalar that is not trained",
        $"mark '{this.Parameter.Substring(1)}' of '{this.Forward}' with [Learned]",
    ];
}

/// <summary>A parameter of a backward pass that its forward method explains nothing of.</summary>
/// <param name="Index">The parameter's position.</param>
/// <param name="Parameter">Its name.</param>
/// <param name="Forward">The forward method.</param>
/// <param name="Known">The parameters that there may be.</param>
/// <param name="Lacking">Those of them that there are not.</param>
internal sealed record UnknownBackwardOperand(int Index, string Parameter, string Forward, EquatableArray<MethodParameter> Known,
    EquatableArray<MethodParameter> Lacking)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' is neither an input of '{this.Forward}' nor a gradient",
        "the parameters are " + Sentences.List(this.Known.Select(Sentences.Show)),
    ];
}

/// <summary>A parameter of a backward pass that has another type than in the forward method.</summary>
internal sealed record OtherThanForward(int Index, string Parameter, string Type, MethodParameter Meant)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' has the type '{this.Type}'",
        $"declare '{Sentences.Show(this.Meant)}'",
    ];
}

/// <summary>A backward pass without an input of its forward method.</summary>
/// <param name="Method">The method.</param>
/// <param name="Lacking">The input.</param>
/// <param name="All">All inputs that are lacking.</param>
/// <param name="Place">Where they belong among the parameters.</param>
internal sealed record MissingBackwardInput(string Method, MethodParameter Lacking, EquatableArray<MethodParameter> All, int Place)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has no parameter '{this.Lacking.Name}'",
        $"add '{Sentences.Show(this.Lacking)}'",
    ];
}

/// <summary>A backward pass that computes nothing.</summary>
internal sealed record MissingGradient(string Method, EquatableArray<MethodParameter> Gradients, int Place)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has no gradient to compute",
        "add " + Sentences.List(this.Gradients.Select(Sentences.Show)),
    ];
}
