using System;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Writes formulas in the user's own words where they have some: as the expressions they were read from.</summary>
/// <param name="mapper">Knows the expressions.</param>
/// <param name="writeNumber">Writes a number.</param>
/// <param name="nameOf">Names a function.</param>
internal sealed class FormulaSource(ExpressionMapper mapper, Func<double, string> writeNumber, Func<string, string> nameOf)
{
    private const int Lowest = 0;
    private const int Additive = 1;
    private const int Multiplicative = 2;
    private const int Unary = 3;
    private const int Primary = 4;

    /// <summary>Writes a formula.</summary>
    public string Write(Formula formula) => this.Write(formula, Lowest);

    /// <summary>Writes a formula so that it can stand beside any operator.</summary>
    public string WritePrimary(Formula formula) => this.Write(formula, Primary);

    /// <summary>Writes a formula so that it can be multiplied.</summary>
    public string WriteFactor(Formula formula) => this.Write(formula, Multiplicative);

    /// <summary>Writes an expression on one line.</summary>
    public static string OnOneLine(ExpressionSyntax expression) => string.Join(" ",
        expression.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim()));

    private string Write(Formula formula, int outer)
    {
        (string text, int inner) = formula is not Constant && mapper.SourceOf(formula) is { } source
            ? (OnOneLine(source), PrecedenceOf(source))
            : this.Compose(formula);
        return inner < outer ? "(" + text + ")" : text;
    }

    private (string Text, int Precedence) Compose(Formula formula)
    {
        switch (formula)
        {
            case Constant constant:
                return (writeNumber(constant.Value), constant.Value < 0 ? Unary : Primary);
            case Call { Arguments: [var inner] } call when call.Function == Arithmetic.Negate:
                return ("-" + this.Write(inner, Unary), Unary);
            case Call { Arguments: [var left, var right], Function.Code: LaneCode.Operator { Symbol: var symbol } }:
                int precedence = symbol is "+" or "-" ? Additive : Multiplicative;
                return (this.Write(left, precedence)
                    + " "
                    + symbol
                    + " "
                    + this.Write(right, symbol is "-" or "/" ? precedence + 1 : precedence), precedence);
            case Call { Arguments: [var inner] } call when call.Function.Mirror == Mirror.Other && !call.Function.IsPublic:
                return ($"{nameOf(call.Function.MirrorName)}(-{this.Write(inner, Unary)})", Primary);
            case Call call:
                return (
                    $"{nameOf(call.Function.Name)}({string.Join(", ", call.Arguments.Select(argument => this.Write(argument, Lowest)))})",
                    Primary);
            default:
                return (((Operand)formula).Name, Lowest);
        }
    }

    private static int PrecedenceOf(ExpressionSyntax source) => source switch
    {
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression) || binary.IsKind(SyntaxKind.SubtractExpression) =>
            Additive,
        BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.MultiplyExpression) || binary.IsKind(SyntaxKind.DivideExpression) =>
            Multiplicative,
        PrefixUnaryExpressionSyntax or CastExpressionSyntax => Unary,
        IdentifierNameSyntax
            or LiteralExpressionSyntax
            or InvocationExpressionSyntax
            or MemberAccessExpressionSyntax
            or ElementAccessExpressionSyntax
            or ParenthesizedExpressionSyntax
            or ThisExpressionSyntax => Primary,
        _ => Lowest,
    };
}
