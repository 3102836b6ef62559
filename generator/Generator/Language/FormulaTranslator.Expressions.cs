using System;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Language;

/// <content>Translates expressions.</content>
internal sealed partial class FormulaTranslator
{
    private int depth;

    private void Write(ExpressionSyntax expression)
    {
        if (this.isBroken)
        {
            return;
        }

        if (++this.depth > DeepestExpression)
        {
            this.Report(this.syntax.Identifier.Span, new DeepFormula(this.method.Name));
            this.isBroken = true;
        }

        int start = this.text.Length;
        this.WriteAny(expression);
        this.current.Add(new Piece(TextSpan.FromBounds(start, this.text.Length), expression.Span));
        this.depth--;
    }

    private void WriteAny(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax
            {
                Expression: IdentifierNameSyntax
                or LiteralExpressionSyntax
                or ParenthesizedExpressionSyntax
                or InvocationExpressionSyntax
            } parenthesized:
                this.Write(parenthesized.Expression);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                this.text.Append('(');
                this.Write(parenthesized.Expression);
                this.text.Append(')');
                break;
            case ExpressionSyntax when this.IsIntegral(expression)
                && this.model.GetConstantValue(expression, this.cancellation) is { HasValue: true, Value: IConvertible value and not char }:
                this.text.Append(ConstantText.Write(ConstantText.Widen(value)));
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } quotient when this.IsIntegral(quotient):
                this.Report(quotient.Span, new UnfitCode(Shorten(quotient), CodeKind.IntegerDivision));
                break;
            case LiteralExpressionSyntax { Token.Value: float or double }:
                this.text.Append(ConstantText.Write(ConstantText.Widen((IConvertible)((LiteralExpressionSyntax)expression).Token.Value!)));
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                this.WriteName(expression);
                break;
            case PrefixUnaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.UnaryMinusExpression
                or (int)SyntaxKind.UnaryPlusExpression
            } prefix:
                this.text.Append('(').Append(prefix.OperatorToken.ValueText);
                this.Write(prefix.Operand);
                this.text.Append(')');
                break;
            case BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.AddExpression
                or (int)SyntaxKind.SubtractExpression
                or (int)SyntaxKind.MultiplyExpression
                or (int)SyntaxKind.DivideExpression
            } binary:
                this.Write(binary.Left);
                this.text.Append(' ').Append(binary.OperatorToken.ValueText).Append(' ');
                this.Write(binary.Right);
                break;
            case ConditionalExpressionSyntax conditional:
                this.text.Append('(');
                this.WriteCondition(conditional.Condition);
                this.text.Append(" ? ");
                this.Write(conditional.WhenTrue);
                this.text.Append(" : ");
                this.Write(conditional.WhenFalse);
                this.text.Append(')');
                break;
            case CastExpressionSyntax cast when this.TypeOf(cast) is SpecialType.System_Single or SpecialType.System_Double:
                this.Write(cast.Expression);
                break;
            case CheckedExpressionSyntax context:
                this.Write(context.Expression);
                break;
            case InvocationExpressionSyntax invocation:
                this.WriteCall(invocation);
                break;
            case SwitchExpressionSyntax choice:
                this.WriteSwitch(choice);
                break;
            default:
                this.ReportExpression(expression);
                break;
        }
    }

    private void ReportExpression(ExpressionSyntax expression)
    {
        if (expression.ContainsDiagnostics || this.model.GetTypeInfo(expression, this.cancellation).Type is IErrorTypeSymbol)
        {
            this.isBroken = true;
            return;
        }

        string code = Shorten(expression);
        this.Report(expression.Span, expression switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.ModuloExpression } modulo =>
                new Remainder(code, modulo.Left.ToString(), modulo.Right.ToString()),
            CastExpressionSyntax => new UnfitCode(code, CodeKind.Cast),
            PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax =>
                new UnfitCode(code, CodeKind.InnerAssignment),
            _ => new UnfitCode(code, CodeKind.Expression),
        });
    }

    private SpecialType? TypeOf(ExpressionSyntax expression) => this.model.GetTypeInfo(expression, this.cancellation).Type?.SpecialType;

    // Constant integers compute as C# does: 1 / 2 is 0.
    private bool IsIntegral(ExpressionSyntax expression) =>
        this.TypeOf(expression) is >= SpecialType.System_Char and <= SpecialType.System_Decimal;

    private void WriteName(ExpressionSyntax expression)
    {
        ISymbol? symbol = this.model.GetSymbolInfo(expression, this.cancellation).Symbol;
        switch (symbol)
        {
            case null:
                this.isBroken = true;
                break;
            case ILocalSymbol or IParameterSymbol when this.names.TryGetValue(symbol, out string? name):
                this.text.Append(name);
                break;
            case ILocalSymbol or IParameterSymbol:
                this.isBroken = true;
                break;
            case IFieldSymbol { HasConstantValue: true, ConstantValue: IConvertible value } field:
                this.text.Append(ConstantText.Write(ConstantText.Find(field) ?? ConstantText.Widen(value)));
                break;
            default:
                this.Report(expression.Span, new UnfitCode(Shorten(expression), CodeKind.Variable));
                break;
        }
    }

    private void WriteCall(InvocationExpressionSyntax invocation)
    {
        if (this.model.GetOperation(invocation, this.cancellation) is not IInvocationOperation { TargetMethod: { } target } operation)
        {
            this.isBroken = true;
            return;
        }

        if (this.isFormula(target))
        {
            this.WriteFormula(invocation, operation, target);
            return;
        }

        KnownFunction known = KnownFunction.Of(target, Shorten(invocation.Expression));
        if (known.Name is not { } name)
        {
            this.Report(invocation.Expression.Span, known.Fault!);
            return;
        }

        this.text.Append(name).Append('(');
        this.WriteArguments(operation, known.Activation);
        this.text.Append(')');
    }

    private void WriteFormula(InvocationExpressionSyntax invocation, IInvocationOperation operation, IMethodSymbol target)
    {
        target = (target.PartialImplementationPart ?? target).OriginalDefinition;
        if (!target.DeclaringSyntaxReferences.Any(part => this.compilation.ContainsSyntaxTree(part.SyntaxTree)))
        {
            this.Report(invocation.Expression.Span, new FormulaWithoutSource(target.Name));
            return;
        }

        FormulaBinding? bound = this.callers.Contains(target, SymbolEqualityComparer.Default) ? null : this.bind(target);
        if (bound is null or { IsCircular: true })
        {
            this.IsCircular = true;
            this.Report(invocation.Span, new RecursiveFormula(target.Name));
            return;
        }

        // A faulty formula reports its own faults.
        FormulaDefinition definition = bound.Definition;
        if (definition.IsFaulty)
        {
            this.isBroken = true;
            return;
        }

        int number = this.called.FindIndex(known => ReferenceEquals(known.Body, definition.Body));
        if (number < 0)
        {
            number = this.called.Count;
            this.called.Add(definition with { Name = FormulaNames.Called(number) });
        }

        this.text.Append(FormulaNames.Called(number)).Append('(');
        this.WriteArguments(operation, null);
        this.text.Append(')');
    }

    // In the order of the parameters, with the defaults; the parameters of an activation by name.
    private void WriteArguments(IInvocationOperation operation, Activation? activation)
    {
        bool isFirst = true;
        foreach (IArgumentOperation argument in operation.Arguments.OrderBy(static argument => argument.Parameter?.Ordinal))
        {
            this.text.Append(isFirst ? "" : ", ");
            int start = this.text.Length;
            if (activation is not null && !isFirst)
            {
                this.text.Append(argument.Parameter!.Name).Append(": ");
            }

            isFirst = false;
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                this.text.Append(ConstantText.Write(ConstantText.Widen((IConvertible)argument.Parameter!.ExplicitDefaultValue!)));
            }
            else if (((argument.Syntax as ArgumentSyntax)?.Expression ?? argument.Syntax as ExpressionSyntax) is { } expression)
            {
                // Inside parentheses, the compiler's argument is the inner expression.
                this.Write(expression);
                this.current.Add(new Piece(TextSpan.FromBounds(start, this.text.Length), expression.Span));
            }
            else
            {
                this.isBroken = true;
            }
        }
    }

    private static string Shorten(ExpressionSyntax expression)
    {
        string whole = string.Join(" ", expression.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return whole.Length <= 60 ? whole : whole.Substring(0, 57) + "...";
    }
}
