using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Tells whether code keeps the argument of an exponential from overflowing: a comparison, a bound, a sign.</summary>
internal static class SpellingGuards
{
    private static readonly string[] Bounds = ["min", "max", "clamp", "abs", "minmagnitude", "maxmagnitude"];

    /// <summary>Tells whether the argument cannot be large, or is looked at before.</summary>
    /// <param name="argument">What is in the exponent.</param>
    /// <param name="expression">The expression it stands in.</param>
    /// <param name="scope">The code around it: the body of the method, or the whole text.</param>
    /// <param name="isNumber">Tells whether an expression is a floating-point number, so that a loop's counter does not count.</param>
    public static bool IsGuarded(Formula argument, ExpressionSyntax expression, SyntaxNode scope, Func<ExpressionSyntax, bool> isNumber)
    {
        if (IsNeverPositive(argument))
        {
            return true;
        }

        HashSet<string> names = [.. NamesIn(expression)];
        return scope.DescendantNodes().Any(node => node switch
        {
            BinaryExpressionSyntax comparison
                when comparison.Kind() is SyntaxKind.LessThanExpression
                    or SyntaxKind.LessThanOrEqualExpression
                    or SyntaxKind.GreaterThanExpression
                    or SyntaxKind.GreaterThanOrEqualExpression
                    => (Mentions(comparison.Left, names) && isNumber(comparison.Left))
                        || (Mentions(comparison.Right, names) && isNumber(comparison.Right)),
            InvocationExpressionSyntax { Expression: var called } call when NameOf(called) is { } name
                && Bounds.Contains(name.ToLowerInvariant(), StringComparer.Ordinal) => Mentions(call, names),
            RelationalPatternSyntax => true,
            _ => false,
        });
    }

    private static bool IsNeverPositive(Formula formula)
    {
        ProductForm product = ProductForm.Of(formula);
        return product.Coefficient < 0
            && product.Factors.Concat(product.Divisors).GroupBy(static factor => factor).All(static group => group.Count() % 2 == 0);
    }

    private static IEnumerable<string> NamesIn(SyntaxNode node) =>
        node.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Where(static name => name.Parent is not InvocationExpressionSyntax
                && name.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax })
            .Select(static name => name.Identifier.ValueText);

    private static bool Mentions(SyntaxNode node, HashSet<string> names) => NamesIn(node).Any(names.Contains);

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
