using System.Linq;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Formulas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <content>Translates conditions and the patterns of switch expressions.</content>
internal sealed partial class FormulaTranslator
{
    private void WriteCondition(ExpressionSyntax condition)
    {
        if (this.isBroken)
        {
            return;
        }

        int start = this.text.Length;
        this.WriteAnyCondition(condition);
        this.current.Add(new Piece(TextSpan.FromBounds(start, this.text.Length), condition.Span));
    }

    private void WriteAnyCondition(ExpressionSyntax condition)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                this.WriteCondition(parenthesized.Expression);
                break;
            case LiteralExpressionSyntax { Token.Value: bool value }:
                this.text.Append(value ? "(0 < 1)" : "(1 < 0)");
                break;
            case IdentifierNameSyntax name when this.model.GetSymbolInfo(name, this.cancellation).Symbol is { } symbol
                && this.names.TryGetValue(symbol, out string? line):
                this.text.Append(line);
                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                this.text.Append("!(");
                this.WriteCondition(not.Operand);
                this.text.Append(')');
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both:
                this.WriteBoth(both, " && ");
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } either:
                this.WriteBoth(either, " || ");
                break;
            case BinaryExpressionSyntax comparison
                when FormulaSyntax.IsComparison(comparison.Kind()) && this.TypeOf(comparison.Left) != SpecialType.System_Boolean:
                this.text.Append('(');
                this.Write(comparison.Left);
                this.text.Append(' ').Append(comparison.OperatorToken.ValueText).Append(' ');
                this.Write(comparison.Right);
                this.text.Append(')');
                break;
            case IsPatternExpressionSyntax match when this.AddValue(match.Expression, this.names) is { } value:
                this.WritePattern(match.Pattern, value);
                break;
            case IsPatternExpressionSyntax:
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsNaN" } } test:
                this.Report(test.Span, new UnfitCode(Shorten(test), CodeKind.TestForNaN));
                break;
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "IsPositive"
                or "IsNegative"
                or "IsInfinity"
                or "IsFinite"
                }
            } test:
                this.Report(test.Span, new UnfitCode(Shorten(test), CodeKind.TestOfSize));
                break;
            default:
                this.ReportCondition(condition);
                break;
        }
    }

    private void ReportCondition(ExpressionSyntax condition)
    {
        if (condition.ContainsDiagnostics || this.model.GetTypeInfo(condition, this.cancellation).Type is null or IErrorTypeSymbol)
        {
            this.isBroken = true;
            return;
        }

        this.Report(condition.Span, new UnfitCode(Shorten(condition), CodeKind.Condition));
    }

    private void WriteBoth(BinaryExpressionSyntax binary, string symbol)
    {
        this.text.Append('(');
        this.WriteCondition(binary.Left);
        this.text.Append(symbol);
        this.WriteCondition(binary.Right);
        this.text.Append(')');
    }

    // u switch { < 0 => a, < 1 => b, _ => c }  is  u < 0 ? a : u < 1 ? b : c.
    private void WriteSwitch(SwitchExpressionSyntax choice)
    {
        if (this.AddValue(choice.GoverningExpression, this.names) is not { } value)
        {
            return;
        }

        if (choice.Arms.LastOrDefault() is not { Pattern: DiscardPatternSyntax, WhenClause: null } last)
        {
            this.Report(choice.SwitchKeyword.Span, new SwitchWithoutRest());
            return;
        }

        this.text.Append('(');
        foreach (SwitchExpressionArmSyntax arm in choice.Arms.Take(choice.Arms.Count - 1))
        {
            this.text.Append('(');
            this.WritePattern(arm.Pattern, value);
            if (arm.WhenClause is { } when)
            {
                this.text.Append(" && ");
                this.WriteCondition(when.Condition);
            }

            this.text.Append(") ? ");
            this.Write(arm.Expression);
            this.text.Append(" : ");
        }

        this.Write(last.Expression);
        this.text.Append(')');
    }

    private void WritePattern(PatternSyntax pattern, string value)
    {
        switch (pattern)
        {
            case ParenthesizedPatternSyntax parenthesized:
                this.WritePattern(parenthesized.Pattern, value);
                break;
            case DiscardPatternSyntax:
                this.text.Append("(0 < 1)");
                break;
            case ConstantPatternSyntax constant:
                this.WriteComparison(value, "==", constant.Expression);
                break;
            case RelationalPatternSyntax relation:
                this.WriteComparison(value, relation.OperatorToken.ValueText, relation.Expression);
                break;
            case UnaryPatternSyntax not:
                this.text.Append("!(");
                this.WritePattern(not.Pattern, value);
                this.text.Append(')');
                break;
            case BinaryPatternSyntax binary:
                this.text.Append('(');
                this.WritePattern(binary.Left, value);
                this.text.Append(binary.IsKind(SyntaxKind.AndPattern) ? " && " : " || ");
                this.WritePattern(binary.Right, value);
                this.text.Append(')');
                break;
            default:
                this.Report(pattern.Span, new UnfitCode(pattern.ToString(), CodeKind.Pattern));
                break;
        }
    }

    private void WriteComparison(string value, string symbol, ExpressionSyntax bound)
    {
        this.text.Append('(').Append(value).Append(' ').Append(symbol).Append(' ');
        this.Write(bound);
        this.text.Append(')');
    }
}
