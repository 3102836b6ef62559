using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>An activation over rows on one value or register.</summary>
internal sealed record RowOfOneValue(RowActivation Activation, bool IsRegister) : ProblemCause(RuleIds.NeedsVector)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [this.Activation.Name, this.IsRegister ? "register" : "value"];
}

/// <summary>A future that is masked where there is one row.</summary>
internal sealed record CausalOfOneRow(string Method) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' has one row, and Causal is about several",
        "add 'int columns', or remove Causal",
    ];
}

/// <summary>An operand that is passed or marked as those of rows are not.</summary>
internal sealed record UnfitRowOperand(string Parameter, RowActivation Activation) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Parameter}' cannot be an operand of '{this.Activation.Name}'",
        "pass it by value, without [PerRow] and [Learned]",
    ];
}

/// <summary>An operand that the activation has no use for in its place.</summary>
internal sealed record UnknownRowOperand(int Index, string Parameter, string Type, RowActivation Activation)
    : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Activation.Name}' takes no operand '{this.Type} {this.Parameter}' there",
        Operands(this.Activation),
    ];

    private static string Operands(RowActivation activation)
    {
        List<string> operands = ["the input first", "'int columns'"];
        operands.AddRange(activation.HasMask ? ["'ReadOnlySpan<T> mask'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasTemperature ? ["'T temperature'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasSink ? ["'T sink' or '[PerRow] ReadOnlySpan<T> sink'"] : System.Array.Empty<string>());
        operands.AddRange(activation.HasSeed ? ["'ulong seed'"] : System.Array.Empty<string>());
        return "it takes " + string.Join(", ", operands) + ", and the output last";
    }
}

/// <summary>A result that does not go with the operands.</summary>
internal sealed record UnfitRowResult(string Method, bool HasOutput, RowActivation Activation) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        this.HasOutput ? $"'{this.Method}' writes to a span and returns a value" : $"'{this.Method}' has no output",
        Expected(this.Activation),
    ];

    /// <summary>Tells what fits.</summary>
    public static string Expected(RowActivation activation) => activation.IsReduction
        ? "declare 'void M(ReadOnlySpan<float> x, int columns, Span<float> y)' or 'float M(ReadOnlySpan<float> x)'"
        : $"declare 'void M(ReadOnlySpan<float> x, int columns,{(activation.HasSeed ? " ulong seed," : "")} Span<float> y)'";
}

/// <summary>One value that is returned for several rows.</summary>
internal sealed record OneValueOfRows(string Method, RowActivation Activation) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Method}' returns one value for several rows",
        UnfitRowResult.Expected(this.Activation),
    ];
}

/// <summary>Noise without a seed.</summary>
internal sealed record MissingSeed(string Method, string Activation) : ProblemCause(RuleIds.UnfitSignature)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
    [
        $"'{this.Activation}' draws noise, and '{this.Method}' has no seed",
        "add 'ulong seed'",
    ];
}
