using System;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Maps the text of an attribute: names are operands, calls are functions of the formula language.</summary>
internal sealed class TextMapper : ExpressionMapper
{
    /// <inheritdoc/>
    protected override double? ConstantOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: IConvertible number } when number is not (string or char or bool) => number.ToDouble(CultureInfo.InvariantCulture),
        IdentifierNameSyntax { Identifier.ValueText: "pi" } => Math.PI,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "sqrt" }, ArgumentList.Arguments: [var argument] } => this.Map(argument.Expression) is Constant root ? Math.Sqrt(root.Value) : null,
        _ => null,
    };

    /// <inheritdoc/>
    protected override bool IsFloating(ExpressionSyntax expression) => true;

    /// <inheritdoc/>
    protected override string? FunctionOf(InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is not IdentifierNameSyntax { Identifier.ValueText: var written } || invocation.ArgumentList.Arguments.Any(static argument => argument.NameColon is not null))
        {
            return null;
        }

        string name = FunctionTable.Find(written) is null && ActivationCatalogue.Find(written) is { } activation ? activation.Name : written;
        return FunctionTable.Find(name) is { IsPublic: true } function && function.Parameters.Count == invocation.ArgumentList.Arguments.Count ? name : null;
    }
}
