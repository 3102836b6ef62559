using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Formulas;

/// <content>Reads conditions, and calls whose name has the name of a type before it.</content>
internal sealed partial class FormulaReader
{
    /// <summary>Gets what gives the meaning of a name inside a condition, with what is compared there; or null.</summary>
    public Func<string, BoundCondition?> ResolveCondition { get; init; } = static _ => null;

    /// <summary>Gets what tells whether a name with a type before it, <c>Shapes.Swoosh</c>, is a function.</summary>
    public Func<string, bool> IsQualifiedName { get; init; } = static _ => false;

    /// <summary>Reads a condition, or gives null and at least one problem.</summary>
    public BoundCondition? ReadCondition(string text)
    {
        List<BoundNode> parts = [];
        return this.Parse(text) is { } expression && this.ReadCondition(expression, parts) is { } condition
            ? new BoundCondition(condition, parts)
            : null;
    }

    // What is compared goes into the parts.
    private Condition? ReadCondition(ExpressionSyntax condition, List<BoundNode> parts)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return this.ReadCondition(parenthesized.Expression, parts);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: not IdentifierNameSyntax } prefix:
                return this.ReadCondition(prefix.Operand, parts) is { } inner ? new Condition.Not(inner) : null;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: IdentifierNameSyntax name }
                when this.ResolveCondition(name.Identifier.ValueText) is { } known:
                parts.AddRange(known.Parts);
                return new Condition.Not(known.Condition);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return this.ReadCondition(both.Left, parts) is { } left && this.ReadCondition(both.Right, parts) is { } right
                    ? new Condition.Both(left, right)
                    : null;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return this.ReadCondition(either.Left, parts) is { } one && this.ReadCondition(either.Right, parts) is { } other
                    ? new Condition.Either(one, other)
                    : null;
            case BinaryExpressionSyntax comparison when FormulaSyntax.IsComparison(comparison.Kind()):
                return this.ReadCompared(comparison.Left, parts) is { } smaller && this.ReadCompared(comparison.Right, parts) is { } larger
                    ? Compare(comparison.Kind(), smaller, larger)
                    : null;
            case IdentifierNameSyntax name when this.ResolveCondition(name.Identifier.ValueText) is { } known:
                parts.AddRange(known.Parts);
                return known.Condition;
            default:
                this.Fail(new FormulaFault.NotAFormula(condition.ToString()), condition.Span);
                return null;
        }
    }

    private Formula? ReadCompared(ExpressionSyntax side, List<BoundNode> parts)
    {
        BoundNode node = this.Read(side);
        parts.Add(node);
        return node.Formula;
    }

    private static Condition Compare(SyntaxKind kind, Formula left, Formula right) => kind switch
    {
        SyntaxKind.LessThanExpression => new Condition.Compared(Comparison.LessThan, left, right),
        SyntaxKind.LessThanOrEqualExpression => new Condition.Compared(Comparison.LessThanOrEqual, left, right),
        SyntaxKind.GreaterThanExpression => new Condition.Compared(Comparison.LessThan, right, left),
        SyntaxKind.GreaterThanOrEqualExpression => new Condition.Compared(Comparison.LessThanOrEqual, right, left),
        SyntaxKind.EqualsExpression => new Condition.Compared(Comparison.Equal, left, right),
        _ => new Condition.Not(new Condition.Compared(Comparison.Equal, left, right)),
    };
}
