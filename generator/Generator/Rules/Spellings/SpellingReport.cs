using System;
using System.Globalization;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas.Spellings;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Words what is said of a spelling.</summary>
internal static class SpellingReport
{
    // What is longer than this, and than what is written, is not read.
    private const int LongestAdvice = 80;

    /// <summary>Makes the diagnostic, or gives null where what could be written instead is too long to help.</summary>
    /// <param name="found">The spelling.</param>
    /// <param name="source">Writes formulas.</param>
    /// <param name="advice">What can be written instead.</param>
    /// <param name="isCompiled">Whether the generator compiles the expression.</param>
    /// <param name="exponentials">The type of the exponentials.</param>
    /// <param name="place">Where the expression stands.</param>
    /// <param name="edit">The edit that writes the advice, or null where it cannot be.</param>
    public static Diagnostic? Create(FoundSpelling found, FormulaSource source, string advice, bool isCompiled, ElementKind exponentials,
        Location place, TextEdit? edit)
    {
        string written = FormulaSource.OnOneLine(found.Place);
        string cure = isCompiled ? $"the generated code computes '{advice}', which can be written instead" : $"use '{advice}'";
        bool isLong = advice.Length > Math.Max(LongestAdvice, written.Length);
        if (isLong && (isCompiled || found.Spelling.Hint.Length == 0))
        {
            return null;
        }

        cure = isLong ? found.Spelling.Hint : cure;
        Remedy[] remedies = edit is null || isLong ? [] : [new Remedy($"Use '{advice}'", found.IsExact, [edit])];

        // Where the generator computes the stable form nothing overflows, and a logarithm that would is but a long way to say it.
        if (found.Spelling.Fault == Fault.LosesDigits
            || (isCompiled && found.Spelling.EndsInInfinity))
        {
            return Diagnostic.Create(SpellingRules.LosesDigits, place, Remedy.Encode(remedies), written, cure);
        }

        if (!isCompiled && ActivationCatalogue.Find(found.Spelling.Name) is { } activation)
        {
            cure += $" or [Activation(\"{activation.Name}\")]";
        }

        return Diagnostic.Create(SpellingRules.Overflows, place, Remedy.Encode(remedies), "Hand-written " + found.Spelling.Name,
            $"{(found.Spelling.EndsInInfinity ? "infinity" : "NaN")} for {Condition(found, source, exponentials)}", cure);
    }

    /// <summary>
    /// Gives the edit that puts an advice in the place of an expression, with the parentheses that it needs and no others.
    /// </summary>
    /// <param name="found">The spelling.</param>
    /// <param name="advice">The advice.</param>
    /// <param name="isPrimary">Whether it stands by itself.</param>
    /// <param name="isNegation">Whether it is a sign before a product, which goes with a sign before the expression.</param>
    public static (SyntaxNode Replaced, string Text) Edit(FoundSpelling found, string advice, bool isPrimary, bool isNegation)
    {
        SyntaxNode replaced = found.Place;
        if (isNegation
            && replaced.Parent is ParenthesizedExpressionSyntax
            {
                Parent: PrefixUnaryExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.UnaryMinusExpression,
                    Parent: not CastExpressionSyntax
                } sign
            })
        {
            string positive = advice.Substring(1);
            return (sign, sign.Parent is BinaryExpressionSyntax && SyntaxFactory.ParseExpression(positive) is not InvocationExpressionSyntax
                ? "(" + positive + ")"
                : positive);
        }

        while (isPrimary
            && replaced.Parent is ParenthesizedExpressionSyntax
            {
                Parent: BinaryExpressionSyntax
                or ArgumentSyntax
                or EqualsValueClauseSyntax
                or ArrowExpressionClauseSyntax
            } parenthesized)
        {
            replaced = parenthesized;
        }

        bool isOperand = replaced.Parent is BinaryExpressionSyntax
            or PrefixUnaryExpressionSyntax
            or CastExpressionSyntax
            or MemberAccessExpressionSyntax
            or ConditionalExpressionSyntax;
        return (replaced, isOperand && !isPrimary ? "(" + advice + ")" : advice);
    }

    private static string Condition(FoundSpelling found, FormulaSource source, ElementKind exponentials)
    {
        ProductForm argument = ProductForm.Of(found["u"]);
        double factor = argument.Coefficient * found.Spelling.Exponent;
        double limit = Math.Floor(exponentials.LargestExponent / Math.Abs(factor));
        string text = source.Write(argument.WithoutCoefficient());
        if (found.Spelling.IsTwoSided)
        {
            return string.Format(CultureInfo.InvariantCulture, "abs({0}) > {1}", text, limit);
        }

        return string.Format(CultureInfo.InvariantCulture, factor > 0 ? "{0} > {1}" : "{0} < -{1}", text, limit);
    }
}
