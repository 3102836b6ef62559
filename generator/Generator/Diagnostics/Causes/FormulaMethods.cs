using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics.Causes;

/// <summary>The declaration of a method that cannot be a formula.</summary>
internal sealed record UnfitFormula(string Name, FormulaDeclarationFault Fault) : ProblemCause(RuleIds.UnfitSignature)
{
    private const string Expected = "declare 'static float F(float x, float alpha = 1)', in float or double";

    /// <inheritdoc/>
    public override EquatableArray<string> Words => this.Fault switch
    {
        FormulaDeclarationFault.NotStatic =>
            [$"The formula '{this.Name}' is not static", "add 'static'; what it needs of an object becomes a parameter"],
        FormulaDeclarationFault.Generic =>
            [$"The formula '{this.Name}' has type parameters", "write it in float or double; it serves both"],
        FormulaDeclarationFault.NoNumber => [$"The formula '{this.Name}' does not return a float or a double", Expected],
        FormulaDeclarationFault.NoInput => [$"The formula '{this.Name}' has no input", Expected],
        FormulaDeclarationFault.UnfitParameter => [$"'{this.Name}' is no float or double passed by value", Expected],
        _ => [$"The formula '{this.Name}' has no body", "write one, or remove [ActivationFormula]"],
    };
}

/// <summary>Names what does not fit of a formula's declaration.</summary>
internal enum FormulaDeclarationFault
{
    /// <summary>It needs an object.</summary>
    NotStatic,

    /// <summary>It has type parameters.</summary>
    Generic,

    /// <summary>What it returns is no number.</summary>
    NoNumber,

    /// <summary>It has no parameter.</summary>
    NoInput,

    /// <summary>A parameter, whose name is given, is no number.</summary>
    UnfitParameter,

    /// <summary>It has no body.</summary>
    NoBody,
}

/// <summary>C# that formulas do not have.</summary>
/// <param name="Code">The code.</param>
/// <param name="Kind">What it is.</param>
internal sealed record UnfitCode(string Code, CodeKind Kind) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => this.Kind switch
    {
        CodeKind.Condition => [$"'{this.Code}' cannot be a condition of a formula", "use comparisons of numbers, with &&, || and !"],
        CodeKind.Pattern => [$"The pattern '{this.Code}' cannot be part of a formula", "use constants, < <= > >=, 'and', 'or' and 'not'"],
        CodeKind.TestForNaN => [$"'{this.Code}' has no effect", "NaN gives NaN whatever the formula says; remove the test"],
        CodeKind.IntegerDivision => [$"'{this.Code}' divides integers", "write one of them as a number with a point, such as 2.0"],
        CodeKind.Variable => [$"'{this.Code}' is no constant", "make it 'const', or a parameter of the formula"],
        var kind => [$"'{this.Code}' cannot be part of a formula", InsteadOf(kind)],
    };

    private static string InsteadOf(CodeKind kind) => kind switch
    {
        CodeKind.TestOfSize => "compare with 0 or float.PositiveInfinity",
        CodeKind.Assignment => "assign to local variables, with = += -= *= or /=",
        CodeKind.InnerAssignment => "assign in a statement of its own, with = += -= *= or /=",
        CodeKind.Cast => "use MathF.Truncate, MathF.Floor or MathF.Round",
        CodeKind.Loop => "a loop has no vector code; write its steps out, or as one expression",
        CodeKind.Switch => "use a switch expression, 'if' or '?:'",
        CodeKind.Throw => "a formula gives a number for every input, such as float.NaN",
        CodeKind.LocalFunction => "make it a method of its own with [ActivationFormula]",
        CodeKind.Statement => "use declarations of local variables, assignments to them, 'if' and 'return'",
        _ => "use + - * /, ?:, numbers, local variables, MathF, Math, Formula and other formulas",
    };
}

/// <summary>Names C# that formulas do not have.</summary>
internal enum CodeKind
{
    /// <summary>An expression of another kind.</summary>
    Expression,

    /// <summary>What is no comparison.</summary>
    Condition,

    /// <summary>A pattern.</summary>
    Pattern,

    /// <summary>A call of IsNaN.</summary>
    TestForNaN,

    /// <summary>A call of IsFinite or the like.</summary>
    TestOfSize,

    /// <summary>A quotient of integers.</summary>
    IntegerDivision,

    /// <summary>A field or a property that can change.</summary>
    Variable,

    /// <summary>An assignment to something else than a local variable.</summary>
    Assignment,

    /// <summary>An assignment inside of an expression.</summary>
    InnerAssignment,

    /// <summary>A conversion to another type.</summary>
    Cast,

    /// <summary>A loop.</summary>
    Loop,

    /// <summary>A switch statement.</summary>
    Switch,

    /// <summary>An exception.</summary>
    Throw,

    /// <summary>A local function.</summary>
    LocalFunction,

    /// <summary>A statement of another kind.</summary>
    Statement,
}

/// <summary>A remainder.</summary>
internal sealed record Remainder(string Code, string Dividend, string Divisor) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
        [
            $"'{this.Code}' cannot be part of a formula",
            $"use {this.Dividend} - {this.Divisor} * MathF.Truncate({this.Dividend} / {this.Divisor})"
        ];
}

/// <summary>A switch expression that leaves something out.</summary>
internal sealed record SwitchWithoutRest() : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => ["The switch expression has no arm for everything else", "end it with '_ => ...'"];
}

/// <summary>An expression that is nested too deeply to be read.</summary>
internal sealed record DeepFormula(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words =>
        [$"The formula '{this.Name}' has an expression that is too deep", "give its parts to local variables"];
}

/// <summary>A formula that is too long to be read.</summary>
internal sealed record LongFormula(string Name) : ProblemCause(RuleIds.UnknownActivation)
{
    /// <inheritdoc/>
    public override EquatableArray<string> Words => [$"The formula '{this.Name}' is too long", "split it into several activations"];
}
