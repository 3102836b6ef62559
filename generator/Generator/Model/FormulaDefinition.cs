using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Model;

/// <summary>Represents a formula that the user wrote as a C# method, under the name by which a text calls it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Body">What the method says; texts that call the same method share it.</param>
internal sealed record FormulaDefinition(string Name, FormulaBody Body)
{
    /// <summary>Gets the parameters; the first is the input.</summary>
    public EquatableArray<FormulaParameter> Parameters => this.Body.Parameters;

    /// <summary>Gets the lines.</summary>
    public EquatableArray<FormulaLine> Lines => this.Body.Lines;

    /// <summary>Gets the formulas that the lines call.</summary>
    public EquatableArray<FormulaDefinition> Called => this.Body.Called;

    /// <summary>Gets whether the method cannot be compiled; what is wrong is reported on the method.</summary>
    public bool IsFaulty => this.Lines.Count == 0;
}

/// <summary>Represents the body of a formula in the language of formulas: text alone, which compares by value.</summary>
/// <param name="Parameters">The parameters; the first is the input.</param>
/// <param name="Lines">Each line names a value that later lines use, the last one is the result. None where the body is faulty.</param>
/// <param name="Called">The formulas that the lines call.</param>
internal sealed record FormulaBody(EquatableArray<FormulaParameter> Parameters, EquatableArray<FormulaLine> Lines,
    EquatableArray<FormulaDefinition> Called);

/// <summary>Represents a parameter of a formula.</summary>
/// <param name="Name">The name without an @.</param>
/// <param name="Default">The default value, or null.</param>
internal sealed record FormulaParameter(string Name, double? Default);

/// <summary>Represents a value of a formula's body.</summary>
/// <param name="Name">The name, <c>t0</c> and so on; the parameters are <c>p0</c> and so on.</param>
/// <param name="Text">The expression or the condition.</param>
/// <param name="IsCondition">Whether the value is true or false rather than a number.</param>
internal sealed record FormulaLine(string Name, string Text, bool IsCondition);
