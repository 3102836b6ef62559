using System.Globalization;

namespace FusedActivations.Generator.Formulas;

/// <summary>Names why a text is not a formula.</summary>
internal enum FormulaProblemKind
{
    /// <summary>The C# parser's complaint.</summary>
    Syntax,

    /// <summary>A text that is nested too deeply to be read.</summary>
    TooDeep,

    /// <summary>A formula that takes more than a method may.</summary>
    TooLarge,

    /// <summary>An expression that formulas do not have.</summary>
    NotAFormula,

    /// <summary>A name that is no parameter and no constant.</summary>
    UnknownName,

    /// <summary>A function that is neither primitive nor in the catalogue.</summary>
    UnknownFunction,

    /// <summary>Too few or too many arguments.</summary>
    ArgumentCount,

    /// <summary>An argument name that the function does not have.</summary>
    UnknownParameter,

    /// <summary>A parameter that is given twice.</summary>
    GivenTwice,

    /// <summary>A parameter that has no default and is not given.</summary>
    MissingParameter,

    /// <summary>A gated function of one argument, in which nothing holds both gate and value.</summary>
    NotPacked,

    /// <summary>An operand that holds gate and value, and is used as if it were one.</summary>
    UsedWhole,

    /// <summary>An operand whose halves two functions take in different order.</summary>
    TwoLayouts,

    /// <summary>Inputs that are named the other way round.</summary>
    Swapped,

    /// <summary>A constant outside of the parameter's range.</summary>
    OutOfRange,

    /// <summary>A constant that is NaN or, where the range is finite, infinite.</summary>
    NotFinite,
}

/// <summary>Represents one problem in the text of a formula.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Arguments">The names it speaks of.</param>
internal sealed record FormulaProblem(FormulaProblemKind Kind, int Start, int Length, string[] Arguments)
{
    /// <summary>Gets the attribute's property that is meant rather than a place in the text, by its name in formulas; or null.</summary>
    public string? Property { get; init; }

    /// <summary>Gets whether the place is only that of something larger, in which what is wrong is written otherwise.</summary>
    public bool IsInexact { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} at {1}: {2}", this.Kind, this.Start, string.Join(", ", this.Arguments));
}
