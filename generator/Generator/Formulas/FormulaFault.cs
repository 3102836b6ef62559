using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Formulas;

/// <summary>Represents why a text is not a formula. The records in here are all that there are.</summary>
internal abstract record FormulaFault
{
    private FormulaFault()
    {
    }

    /// <summary>The C# parser's complaint.</summary>
    internal sealed record Syntax(string Complaint) : FormulaFault;

    /// <summary>A text that is nested too deeply to be read.</summary>
    internal sealed record TooDeep : FormulaFault;

    /// <summary>A formula that takes more terms than a method may.</summary>
    internal sealed record TooLarge(int MostTerms) : FormulaFault;

    /// <summary>A method with more operands than a loop takes.</summary>
    internal sealed record TooManyOperands(int Most) : FormulaFault;

    /// <summary>An expression that formulas do not have; how they write it, where they can.</summary>
    internal sealed record NotAFormula(string Text, EquatableArray<string> Forms = default) : FormulaFault;

    /// <summary>A name that is no parameter and no constant.</summary>
    internal sealed record UnknownName(string Name) : FormulaFault;

    /// <summary>A function that is neither primitive nor in the catalogue.</summary>
    internal sealed record UnknownFunction(string Name) : FormulaFault;

    /// <summary>Too few or too many arguments.</summary>
    internal sealed record ArgumentCount(string Function, int Expected) : FormulaFault;

    /// <summary>An argument name that the function does not have.</summary>
    internal sealed record UnknownParameter(string Function, string Parameter) : FormulaFault;

    /// <summary>A parameter that is given twice.</summary>
    internal sealed record GivenTwice(string Function, string Parameter) : FormulaFault;

    /// <summary>A parameter that has no default and is not given.</summary>
    internal sealed record MissingParameter(string Function, string Parameter, ParameterOrigin Origin) : FormulaFault;

    /// <summary>A gated function of one argument, in which nothing holds both gate and value.</summary>
    internal sealed record NotPacked(string Function) : FormulaFault;

    /// <summary>An operand that holds gate and value for a function, and is used as if it were one.</summary>
    internal sealed record UsedWhole(string Operand, string Function) : FormulaFault;

    /// <summary>An operand whose halves two functions take in different order.</summary>
    internal sealed record TwoLayouts(string Operand) : FormulaFault;

    /// <summary>Inputs that are named the other way round.</summary>
    internal sealed record Swapped(string Function, string First, string Second) : FormulaFault;

    /// <summary>A constant outside of the parameter's range, or one that breaks a constraint such as "min &lt; max".</summary>
    internal sealed record OutOfRange(string Function, string Parameter, double Value, string Range) : FormulaFault;

    /// <summary>A constant that is NaN or, where the range is finite, infinite.</summary>
    internal sealed record NotFinite(string Function, string Parameter, double Value) : FormulaFault;
}

/// <summary>Names what a parameter that has no value is one of.</summary>
internal enum ParameterOrigin
{
    /// <summary>An activation of the catalogue.</summary>
    Catalogue,

    /// <summary>An activation that is trained, with a value for each channel.</summary>
    Learned,

    /// <summary>A formula of the user's.</summary>
    Users,
}
