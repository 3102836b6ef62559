using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Model;

/// <summary>Represents what a method computes: a formula over its operands, which is bound once and then travels.</summary>
/// <param name="Value">The formula.</param>
internal sealed record KernelFormula(Formula Value)
{
    /// <summary>Gets the derivative over <c>y</c>, where an activation is applied that has a closed form; or null.</summary>
    public Formula? FromOutput { get; init; }

    /// <summary>Gets the activation of the catalogue that the text names; null for an expression and for a formula of the user's.</summary>
    public Activation? Activation { get; init; }

    /// <summary>Gets the operands that the named activation is applied to.</summary>
    public EquatableArray<string> Inputs { get; init; } = [];

    /// <summary>Gets the operands that hold gate and value; the formula has these two in their place.</summary>
    public EquatableArray<PackedOperand> Packed { get; init; } = [];
}
