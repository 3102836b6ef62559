using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents an index whose value changes with its variables only: equal texts are equal numbers.</summary>
/// <param name="Text">The text without spaces.</param>
/// <param name="Mentions">The variables.</param>
/// <param name="Number">The value, where it is a constant.</param>
internal sealed record IndexText(string Text, IReadOnlyList<ISymbol> Mentions, int? Number)
{
    /// <summary>Reads an index, or gives null where something else decides its value.</summary>
    public static IndexText? Read(IOperation operation)
    {
        operation = Unwrap(operation);
        if (operation.ConstantValue is { HasValue: true, Value: int number })
        {
            return new IndexText(number.ToString(CultureInfo.InvariantCulture), [], number);
        }

        return operation.DescendantsAndSelf().All(IsStable)
            ? new IndexText(string.Concat(operation.Syntax.DescendantTokens().Select(static token => token.Text)),
                [.. operation.DescendantsAndSelf().Select(VariableOf).OfType<ISymbol>()], null)
            : null;
    }

    /// <summary>Removes conversions, such as that to an index.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>Gets the variable that an operation reads, or null.</summary>
    public static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsStable(IOperation operation) =>
        operation.ConstantValue.HasValue || VariableOf(operation) is not null
        || operation is IBinaryOperation
            or IConversionOperation
            or IInstanceReferenceOperation
            or IPropertyReferenceOperation { Property.Name: "Length" }
            or IFieldReferenceOperation { Field.IsReadOnly: true }
        || (operation is IUnaryOperation unary && unary.OperatorKind is UnaryOperatorKind.Minus or UnaryOperatorKind.Plus);
}
