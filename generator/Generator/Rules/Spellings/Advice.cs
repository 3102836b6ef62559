using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Writes what can be written instead of a spelling.</summary>
/// <param name="source">Writes what the variables stand for.</param>
/// <param name="nameOf">Names a function.</param>
/// <param name="writeNumber">Writes a number.</param>
/// <param name="convert">Writes a variable's value in the type that is computed in; the text is that of a formula.</param>
internal sealed class Advice(FormulaSource source, Func<string, string> nameOf, Func<double, string> writeNumber,
    Func<Formula, string, string> convert)
{
    private readonly List<string> functions = [];

    /// <summary>Gets the functions that the text calls.</summary>
    public IReadOnlyList<string> Functions => this.functions;

    /// <summary>Gets whether the text is a sign before a product.</summary>
    public bool IsNegation { get; private set; }

    /// <summary>Writes the text, and tells whether it stands by itself beside any operator.</summary>
    public (string Text, bool IsPrimary) Write(FoundSpelling found)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(found.Spelling.Advice);
        string text = this.Write(expression, found);
        bool isPrimary = expression is InvocationExpressionSyntax;
        bool isProduct = isPrimary || expression.IsKind(SyntaxKind.MultiplyExpression);
        if (found.Match is { Scale: 1, Rest: null })
        {
            return (text, isPrimary);
        }

        string factor = isProduct ? text : "(" + text + ")";
        string sign = found.Match.Scale < 0 ? "-" : "";
        if (found.Match.Scale is not (1 or -1))
        {
            factor = writeNumber(Math.Abs(found.Match.Scale)) + " * " + factor;
        }

        this.IsNegation = found.Match is { Scale: < 0 } and ({ Rest: null } or { IsFactor: true });
        return found.Match switch
        {
            { Rest: null } => (sign + factor, false),
            { IsFactor: true } => (sign + source.WriteFactor(found.Match.Rest) + " * " + factor, false),
            _ when Algebra.IsNegation(found.Match.Rest, out Formula positive) =>
                (sign + factor + " - " + source.WriteFactor(positive), false),
            _ => (sign + factor + " + " + source.Write(found.Match.Rest), false),
        };
    }

    private string Write(ExpressionSyntax expression, FoundSpelling found)
    {
        switch (expression)
        {
            case IdentifierNameSyntax name:
                Formula value = found[name.Identifier.ValueText];
                return convert(value, name.Parent is ArgumentSyntax ? source.Write(value) : source.WritePrimary(value));
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax function } call:
                this.functions.Add(function.Identifier.ValueText);
                return nameOf(function.Identifier.ValueText)
                    + "("
                    + string.Join(", ", call.ArgumentList.Arguments.Select(argument => this.Write(argument.Expression, found)))
                    + ")";
            case BinaryExpressionSyntax { Right: IdentifierNameSyntax right } sum
                when sum.Kind() is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression
                    && Algebra.IsNegation(found[right.Identifier.ValueText], out Formula subtracted):
                return this.Write(sum.Left, found)
                    + (sum.IsKind(SyntaxKind.AddExpression) ? " - " : " + ")
                    + convert(subtracted, source.WritePrimary(subtracted));
            case PrefixUnaryExpressionSyntax { Operand: IdentifierNameSyntax operand } minus
                when minus.IsKind(SyntaxKind.UnaryMinusExpression)
                    && Algebra.IsNegation(found[operand.Identifier.ValueText], out Formula positive):
                return convert(positive, minus.Parent is ArgumentSyntax ? source.Write(positive) : source.WritePrimary(positive));
            case BinaryExpressionSyntax binary:
                return this.Write(binary.Left, found) + " " + binary.OperatorToken.Text + " " + this.Write(binary.Right, found);
            case PrefixUnaryExpressionSyntax prefix:
                return prefix.OperatorToken.Text + this.Write(prefix.Operand, found);
            case ParenthesizedExpressionSyntax parenthesized:
                return "(" + this.Write(parenthesized.Expression, found) + ")";
            case ConditionalExpressionSyntax conditional:
                return this.Write(conditional.Condition, found)
                    + " ? "
                    + this.Write(conditional.WhenTrue, found)
                    + " : "
                    + this.Write(conditional.WhenFalse, found);
            default:
                return expression.ToString();
        }
    }
}
