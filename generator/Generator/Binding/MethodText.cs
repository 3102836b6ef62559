using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>
/// Represents the text of a method's [Activation] with its meaning, for those who do not generate: it is there where the signature is
/// faulty, too. What a parameter is then goes by its type alone.
/// </summary>
/// <param name="Text">The text, with the formulas that it calls.</param>
/// <param name="Bound">What it means.</param>
/// <param name="Inputs">The names of the element-wise inputs.</param>
internal sealed record MethodText(ActivationText Text, BoundExpression Bound, IReadOnlyList<string> Inputs)
{
    /// <summary>Reads the text, or gives null where there is none, or one that is too long.</summary>
    /// <param name="method">The method; it may be one of another assembly.</param>
    /// <param name="attribute">Its [Activation].</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static MethodText? Read(IMethodSymbol method, AttributeData attribute, CancellationToken cancellation)
    {
        if (AttributeReader.Read(attribute, method.ContainingAssembly) is not { } text
            || text.Expression.Length is 0 or > FormulaSyntax.LongestText)
        {
            return null;
        }

        // The formulas of a compiled assembly cannot be read.
        if (method.ContainingAssembly is ISourceAssemblySymbol { Compilation: { } compilation })
        {
            text = new FormulaFinder(compilation, method, cancellation).Find(text, attribute);
        }

        FormulaOperand[] operands = [.. OperandsOf(method)];
        return operands.Length == 0
            ? null
            : new MethodText(text, ExpressionBinder.Bind(text, operands),
                [.. operands.Where(static operand => operand.IsElementwise).Select(static operand => operand.Name)]);
    }

    private static IEnumerable<FormulaOperand> OperandsOf(IMethodSymbol method)
    {
        OperandType[] types = [.. method.Parameters.Select(static parameter => OperandType.Of(parameter.Type))];
        bool hasInput = types.Any(static type => type.Shape is OperandShape.ReadOnlySpan);
        FormulaOperand[] operands =
        [
            .. method.Parameters
                .Where((parameter, i) => !(hasInput && types[i].Shape == OperandShape.Span)
                    && !parameter.IsColumns())
                .Select(static parameter => Operand(parameter, OperandType.Of(parameter.Type).Shape)),
        ];
        if (operands.Length > 0 && !operands.Any(static operand => operand.IsElementwise))
        {
            operands[0] = operands[0] with { IsElementwise = true };
        }

        return operands.OrderBy(operand => ReferenceEquals(operand, operands.FirstOrDefault(static first => first.IsElementwise)) ? 0 : 1);
    }

    private static FormulaOperand Operand(IParameterSymbol parameter, OperandShape shape)
    {
        bool isColumn = parameter.IsPerColumn();
        bool isElementwise = shape != OperandShape.Scalar && !isColumn && !parameter.IsPerRow();
        return new FormulaOperand(parameter.Name, isElementwise,
            CanBePacked: isColumn || (isElementwise && shape == OperandShape.ReadOnlySpan));
    }
}
