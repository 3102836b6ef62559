using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Parses the text of a formula as a C# expression. The parser is recursive, and how deep it comes depends on the thread's stack: so the
/// depth is counted before, token by token, and a text that is deeper than the limit is parsed nowhere.
/// </summary>
internal static class FormulaSyntax
{
    /// <summary>The longest text of an attribute.</summary>
    public const int LongestText = 2000;

    /// <summary>The deepest nesting, of what parser and reader recurse into; the tests go to it on a stack of 768 KB.</summary>
    public const int DeepestNesting = 200;

    /// <summary>Parses a text, or gives null where it is nested too deeply.</summary>
    public static ExpressionSyntax? Parse(string text) =>
        IsTooDeep(text) ? null : SyntaxFactory.ParseExpression(text, options: ExpressionSource.Options);

    /// <summary>Tells whether a text is nested too deeply to be parsed.</summary>
    public static bool IsTooDeep(string text)
    {
        // Every level is a character at least.
        return text.Length > DeepestNesting && NestingOf(text) > DeepestNesting;
    }

    // Levels are: a bracket, until it is closed; what stands right of ?, of a
    // cast, of a lambda or of an assignment, until the bracket around
    // it is closed or a comma comes; a prefix, until its operand is over.
    internal static int NestingOf(string text)
    {
        int deepest = 0;
        (int level, int prefixes) = (0, 0);
        Stack<(int Level, int Prefixes)> outer = new();
        SyntaxKind before = SyntaxKind.None;
        foreach (SyntaxKind kind in SyntaxFactory.ParseTokens(text).Select(static token => token.Kind()))
        {
            bool followsOperand = EndsOperand(before);
            switch (kind)
            {
                case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken:
                    outer.Push((level, prefixes));
                    (level, prefixes) = (level + prefixes + (before == SyntaxKind.CloseParenToken ? 2 : 1), 0);
                    break;
                case SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken:
                    (level, prefixes) = outer.Count > 0 ? outer.Pop() : (level, prefixes);
                    break;
                case SyntaxKind.CommaToken:
                    (level, prefixes) = (outer.Count > 0 ? outer.Peek().Level + outer.Peek().Prefixes + 1 : 0, 0);
                    break;
                case SyntaxKind.IdentifierToken or SyntaxKind.NumericLiteralToken:
                    level += followsOperand ? 1 : 0;
                    break;
                case SyntaxKind.DotToken or SyntaxKind.ColonToken or SyntaxKind.EndOfFileToken:
                    prefixes = 0;
                    break;
                default:
                    bool isBinary = followsOperand && IsLeftAssociative(kind);
                    bool isPrefix = !followsOperand && IsLeftAssociative(kind)
                        || kind is SyntaxKind.ExclamationToken or SyntaxKind.TildeToken;
                    (level, prefixes) = isBinary ? (level, 0) : isPrefix ? (level, prefixes + 1) : (level + 1, 0);
                    break;
            }

            before = kind;
            deepest = Math.Max(deepest, level + prefixes);
        }

        return deepest;
    }

    private static bool EndsOperand(SyntaxKind kind) =>
        kind is SyntaxKind.IdentifierToken
            or SyntaxKind.NumericLiteralToken
            or SyntaxKind.CloseParenToken
            or SyntaxKind.CloseBracketToken
            or SyntaxKind.CloseBraceToken;

    private static bool IsLeftAssociative(SyntaxKind kind) =>
        kind is SyntaxKind.PlusToken
            or SyntaxKind.MinusToken
            or SyntaxKind.AsteriskToken
            or SyntaxKind.SlashToken
            or SyntaxKind.PercentToken
            or SyntaxKind.LessThanToken
                or SyntaxKind.LessThanEqualsToken
                or SyntaxKind.GreaterThanToken
                or SyntaxKind.GreaterThanEqualsToken
            or SyntaxKind.EqualsEqualsToken
                or SyntaxKind.ExclamationEqualsToken
                or SyntaxKind.AmpersandAmpersandToken
                or SyntaxKind.BarBarToken;

    /// <summary>Tells whether a kind of expression compares two numbers.</summary>
    public static bool IsComparison(SyntaxKind kind) =>
        kind is SyntaxKind.LessThanExpression
            or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression
            or SyntaxKind.GreaterThanOrEqualExpression
            or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
}
