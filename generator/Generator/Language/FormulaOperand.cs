using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Language;

/// <summary>Represents a parameter of the method as its formula sees it.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsElementwise">Whether it has an element for each output.</param>
/// <param name="CanBePacked">Whether it may hold a gate and a value for each element or column.</param>
internal sealed record FormulaOperand(string Name, bool IsElementwise, bool CanBePacked)
{
    /// <summary>Takes the operands among a method's parameters.</summary>
    /// <param name="parameters">The parameters; the row length and the output are left out.</param>
    /// <param name="form">Spans, scalars or registers.</param>
    public static IReadOnlyList<FormulaOperand> Of(IEnumerable<MethodParameter> parameters, ValueForm form) =>
        [.. parameters
            .Where(static parameter => parameter.Role is not (ParameterRole.Columns or ParameterRole.Output))
            .Select(parameter => new FormulaOperand(
                parameter.Name,
                parameter.Role is ParameterRole.Elementwise or ParameterRole.InPlace,
                form == ValueForm.Span && parameter.Role is ParameterRole.Elementwise or ParameterRole.PerColumn))];
}
