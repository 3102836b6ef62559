using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Language;

/// <summary>Represents the meaning of an attribute's text.</summary>
/// <param name="Formula">The formula over the operands, or null where there are problems.</param>
/// <param name="FromOutput">The derivative over <c>y</c>, where the text is the name of an activation that has a closed form.</param>
/// <param name="Activation">The activation that the text names, or null for an expression.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record BoundExpression(Formula? Formula, Formula? FromOutput, Activation? Activation, IReadOnlyList<FormulaProblem> Problems)
{
    /// <summary>Gets the activations that the text applies.</summary>
    public IReadOnlyList<Application> Applications { get; init; } = [];

    /// <summary>Gets the operands that hold gate and value; the formula has these two in their place.</summary>
    public IReadOnlyList<PackedOperand> Packed { get; init; } = [];
}
