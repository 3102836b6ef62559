using System.Linq;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>A method without an input.</summary>
internal sealed record MissingInput(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' has no input", Sentences.ExpectedSignature];
}

/// <summary>A method over spans that writes to none.</summary>
internal sealed record MissingOutput(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' has no output", Sentences.ExpectedSignature];
}

/// <summary>A result that does not go with the inputs.</summary>
internal sealed record UnfitResult(string Method, ResultFault Fault) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Method}' {What(this.Fault)}", Sentences.ExpectedSignature];

    private static string What(ResultFault fault) => fault switch
    {
        ResultFault.Reference => "returns a reference",
        ResultFault.Nothing => "neither returns a value nor writes to a span",
        ResultFault.ValueOfSpans => "takes spans and returns a value",
        _ => "has no input",
    };
}

/// <summary>Names what does not fit of a result.</summary>
internal enum ResultFault
{
    /// <summary>A reference is returned.</summary>
    Reference,

    /// <summary>There is none.</summary>
    Nothing,

    /// <summary>A value is returned where spans are given.</summary>
    ValueOfSpans,

    /// <summary>There is no input that it could be of.</summary>
    NoInput,
}

/// <summary>An element type that there is no code for.</summary>
internal sealed record UnsupportedElement(string Type) : ProblemCause(RuleIds.UnsupportedElement)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"Element type '{this.Type}' is not supported", Sentences.SupportedElements];
}

/// <summary>An operand with elements of another type than the others.</summary>
internal sealed record ForeignElement(string Method, int Index, string Parameter, string Type, string Element)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' has the type '{this.Type}'",
        $"every operand of '{this.Method}' has elements of type '{this.Element}', save 'int columns'",
    ];
}

/// <summary>An operand that is passed by reference.</summary>
internal sealed record ReferenceOperand(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Parameter}' is passed by reference", "pass it by value"];
}

/// <summary>A mark of columns or rows on an operand that cannot have it.</summary>
internal sealed record UnfitMark(int Index, string Parameter, bool IsColumn) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' cannot be one value a {(this.IsColumn ? "column" : "row")}",
        "mark one ReadOnlySpan with either [PerColumn] or [PerRow]",
    ];
}

/// <summary>A [Learned] on what has a gradient without it, or none.</summary>
internal sealed record MeaninglessLearned(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"[Learned] has no meaning on '{this.Parameter}'",
        "remove it; a span has a gradient without it",
    ];
}

/// <summary>A register among spans.</summary>
internal sealed record RegisterAmongSpans(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"'{this.Parameter}' is a register among spans", Sentences.ExpectedSignature];
}

/// <summary>A second span that could be written.</summary>
internal sealed record SecondOutput(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' is a second output",
        "make it a ReadOnlySpan; the last parameter alone is written",
    ];
}

/// <summary>An output before an input.</summary>
internal sealed record OutputNotLast(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"The output '{this.Parameter}' is not the last parameter", "move it to the end"];
}

/// <summary>An operand of a method on single values that is none.</summary>
internal sealed record UnfitValue(int Index, string Parameter) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' is neither a value nor a register",
        "pass it by value, without [PerColumn] and [PerRow]",
    ];
}

/// <summary>An operand of a method on single values that has another type than the result.</summary>
internal sealed record OtherThanResult(string Method, int Index, string Parameter, string Type, string Result)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' has the type '{this.Type}'",
        $"use '{this.Result}', the type that '{this.Method}' returns",
    ];
}

/// <summary>An array, a tensor or the like in the place of a span; of the result where there is no parameter.</summary>
internal sealed record BufferForSpan(string Method, string? Parameter, string Type, SpanSignature Proposed, string Passing)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        this.Parameter is null ? $"'{this.Method}' returns '{this.Type}'" : $"'{this.Parameter}' has the type '{this.Type}'",
        $"declare '{this.Proposed.Result} {this.Method}({string.Join(", ", this.Proposed.Parameters)})': {this.Passing}",
    ];
}

/// <summary>Represents a signature with spans, proposed in the place of one with buffers.</summary>
/// <param name="Result">The type of the result.</param>
/// <param name="Types">The types of the parameters that there are.</param>
/// <param name="Names">Their names.</param>
/// <param name="Added">A further parameter that takes the result, or null.</param>
internal sealed record SpanSignature(string Result, EquatableArray<string> Types, EquatableArray<string> Names, string? Added)
{
    /// <summary>Gets the parameters as they are declared.</summary>
    public EquatableArray<string> Parameters =>
        [.. this.Types.Zip(this.Names, static (type, name) => $"{type} {name}"), .. this.Added is null ? [] : new[] { this.Added }];
}
