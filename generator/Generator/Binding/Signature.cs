using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Binding;

/// <summary>Represents the parameters of a forward method with what each is to the activation.</summary>
/// <param name="Parameters">The parameters in order; at least one is an input.</param>
/// <param name="Element">The element type.</param>
/// <param name="Form">Spans, scalars or registers.</param>
internal sealed record Signature(EquatableArray<MethodParameter> Parameters, ElementKind Element, ValueForm Form)
{
    /// <summary>Gets the name of the first input, which a bare activation name is applied to.</summary>
    public string FirstInput =>
        this.Parameters.First(static parameter => parameter.Role is ParameterRole.Elementwise or ParameterRole.InPlace).Name;

    /// <summary>Gets the names that a formula may use: the first input, then the others in order.</summary>
    public IReadOnlyList<FormulaOperand> Operands =>
        [.. FormulaOperand.Of(this.Parameters, this.Form)
            .OrderBy(operand => string.Equals(operand.Name, this.FirstInput, StringComparison.Ordinal) ? 0 : 1)];
}
