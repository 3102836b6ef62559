namespace FusedActivations.Generator.Formulas;

/// <summary>Represents one problem in the text of a formula.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is.</param>
internal sealed record FormulaProblem(FormulaFault Fault, int Start, int Length)
{
    /// <summary>Gets the attribute's property that is meant rather than a place in the text, by its name in formulas; or null.</summary>
    public string? Property { get; init; }

    /// <summary>Gets whether the place is only that of something larger, in which what is wrong is written otherwise.</summary>
    public bool IsInexact { get; init; }
}
