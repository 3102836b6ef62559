using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Writes the remedy of an exponential sum: the vector's maximum is found first, and subtracted from every exponent.</summary>
internal static class MaximumSubtraction
{
    private const string Maximum = "maximum";

    /// <summary>Writes it, or gives null where the elements of the sum are not simply those of the vector.</summary>
    /// <param name="sum">The sum.</param>
    public static Remedy? For(ExponentialSum sum)
    {
        if (StatementOf(sum) is not { Parent: BlockSyntax } statement || !IsOverWhole(sum))
        {
            return null;
        }

        SyntaxTree tree = statement.SyntaxTree;
        string indent = new(' ', tree.GetLineSpan(statement.Span).StartLinePosition.Character);
        string type = sum.Element.Keyword;
        string element = sum.Body.DescendantTokens().Any(static token => token.ValueText is "element") ? "candidate" : "element";
        string search =
            $"{type} {Maximum} = {type}.NegativeInfinity;\n{indent}foreach ({type} {element} in {sum.Vector})\n{indent}{{\n{indent}    {Maximum} = {type}.Max({Maximum}, {element});\n{indent}}}\n\n{indent}";
        List<TextEdit> edits = [Insert(tree, statement.SpanStart, search)];
        foreach (InvocationExpressionSyntax call in sum.Body.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.ArgumentList.Arguments is [{ Expression: var exponent }]
                && string.Equals(CodeMapper.NameOf(call), "Exp", StringComparison.Ordinal)
                && ExponentialSum.VectorOf(exponent) is { } vector && SyntaxFactory.AreEquivalent(vector, sum.Vector))
            {
                edits.Add(Insert(tree, exponent.Span.End, " - " + Maximum));
            }
        }

        if (sum.Use is InvocationExpressionSyntax logarithm)
        {
            bool isOperand = logarithm.Parent is BinaryExpressionSyntax
                or PrefixUnaryExpressionSyntax
                or CastExpressionSyntax
                or MemberAccessExpressionSyntax;
            edits.Add(Insert(tree, logarithm.SpanStart, (isOperand ? "(" : "") + Maximum + " + "));
            if (isOperand)
            {
                edits.Add(Insert(tree, logarithm.Span.End, ")"));
            }
        }

        return new Remedy("Subtract the maximum", KeepsMeaning: true, [.. edits]);
    }

    // The loop, or the statement of the sum, whichever is outermost below the block of the method.
    private static StatementSyntax? StatementOf(ExponentialSum sum) => sum.Exponential.Ancestors().OfType<StatementSyntax>()
        .FirstOrDefault(static statement => statement is ForStatementSyntax or ForEachStatementSyntax)
        ?? sum.Exponential.Ancestors().OfType<StatementSyntax>().FirstOrDefault();

    // A row of a matrix has a maximum of its own: only x[i] with i from 0 to the length is every element.
    private static bool IsOverWhole(ExponentialSum sum)
    {
        if (sum.Exponential.FirstAncestorOrSelf<ForStatementSyntax>() is not { } loop)
        {
            return sum.Exponential.DescendantNodes().All(static node => node is not ElementAccessExpressionSyntax);
        }

        return loop is
        {
            Declaration.Variables: [{ Initializer.Value: LiteralExpressionSyntax { Token.ValueText: "0" } } index],
            Condition: BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.LessThanExpression,
                Right: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "Length"
                    or "Count"
                }
            }
        }
            && sum.Exponential
                .DescendantNodes()
                .OfType<ElementAccessExpressionSyntax>()
                .All(access => access.ArgumentList.Arguments is [{ Expression: IdentifierNameSyntax used }]
                    && string.Equals(used.Identifier.ValueText, index.Identifier.ValueText, StringComparison.Ordinal));
    }

    private static TextEdit Insert(SyntaxTree tree, int position, string text) =>
        new(Location.Create(tree, new TextSpan(position, 0)), text);
}
