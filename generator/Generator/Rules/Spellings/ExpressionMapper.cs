using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Formulas.Spellings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>
/// Turns C# expressions into formulas and remembers which expression each came from. What is no arithmetic is an operand that is
/// named by its text.
/// </summary>
internal abstract class ExpressionMapper
{
    private readonly Dictionary<ExpressionSyntax, Formula> known = [];
    private readonly Dictionary<Formula, ExpressionSyntax> sources = [];
    private readonly Dictionary<ExpressionSyntax, IReadOnlyList<ExpressionSyntax>> parts = [];

    /// <summary>Gets the formula of an expression.</summary>
    public Formula Map(ExpressionSyntax expression)
    {
        if (!this.known.TryGetValue(expression, out Formula? formula))
        {
            formula = this.Read(expression);
            this.known[expression] = formula;
            if (!this.sources.ContainsKey(formula))
            {
                this.sources[formula] = expression;
            }
        }

        return formula;
    }

    /// <summary>Finds the expression that a formula was read from, or null.</summary>
    public ExpressionSyntax? SourceOf(Formula formula) => this.sources.TryGetValue(formula, out ExpressionSyntax? source) ? source : null;

    /// <summary>
    /// Tells whether the value of a formula may differ from one evaluation to the next, so that it must be evaluated once.
    /// </summary>
    public static bool IsEvaluatedOnce(Formula formula) => OperandSets.Of(formula).Any(static name => name.Length > 0 && name[0] == '@');

    /// <summary>Gets the expressions that an expression is made of; none for an operand.</summary>
    public IReadOnlyList<ExpressionSyntax> PartsOf(ExpressionSyntax expression)
    {
        if (!this.parts.TryGetValue(expression, out IReadOnlyList<ExpressionSyntax>? found))
        {
            found = this.FindParts(expression);
            this.parts[expression] = found;
        }

        return found;
    }

    /// <summary>Finds the largest arithmetic expression around an expression.</summary>
    public ExpressionSyntax RootOf(ExpressionSyntax expression)
    {
        ExpressionSyntax root = expression;
        while ((root.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            ? call
            : root.Parent) is ExpressionSyntax parent
            && this.PartsOf(parent).Contains(root))
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Gets the number that an expression is, or null.</summary>
    protected abstract double? ConstantOf(ExpressionSyntax expression);

    /// <summary>Tells whether an expression is of a floating-point type.</summary>
    protected abstract bool IsFloating(ExpressionSyntax expression);

    /// <summary>Gets the name of the function of the formula language that is called, or null; sinh and cosh count.</summary>
    protected abstract string? FunctionOf(InvocationExpressionSyntax invocation);

    private static bool IsSign(PrefixUnaryExpressionSyntax prefix) =>
        prefix.IsKind(SyntaxKind.UnaryMinusExpression) || prefix.IsKind(SyntaxKind.UnaryPlusExpression);

    private static Function? OperatorOf(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.AddExpression => Arithmetic.Add,
        SyntaxKind.SubtractExpression => Arithmetic.Subtract,
        SyntaxKind.MultiplyExpression => Arithmetic.Multiply,
        SyntaxKind.DivideExpression => Arithmetic.Divide,
        _ => null,
    };

    private IReadOnlyList<ExpressionSyntax> FindParts(ExpressionSyntax expression) => expression switch
    {
        _ when this.ConstantOf(expression) is not null => [],
        ParenthesizedExpressionSyntax parenthesized => [parenthesized.Expression],
        PrefixUnaryExpressionSyntax prefix when IsSign(prefix) && this.IsFloating(prefix) => [prefix.Operand],
        BinaryExpressionSyntax binary when OperatorOf(binary) is not null && this.IsFloating(binary) => [binary.Left, binary.Right],
        CastExpressionSyntax cast when this.IsFloating(cast) && this.IsFloating(cast.Expression) => [cast.Expression],
        InvocationExpressionSyntax invocation when this.FunctionOf(invocation) is not null =>
            [.. invocation.ArgumentList.Arguments.Select(static argument => argument.Expression)],
        _ => [],
    };

    private Formula Read(ExpressionSyntax expression)
    {
        if (this.ConstantOf(expression) is { } number)
        {
            return Algebra.Number(number);
        }

        Formula[] formulas = [.. this.PartsOf(expression).Select(this.Map)];
        return (expression, formulas) switch
        {
            (_, []) => Opaque(expression),
            (PrefixUnaryExpressionSyntax prefix, [var operand]) =>
                prefix.IsKind(SyntaxKind.UnaryMinusExpression) ? Algebra.Negate(operand) : operand,
            (BinaryExpressionSyntax binary, [var left, var right]) => Algebra.Apply(OperatorOf(binary)!, [left, right]),
            (InvocationExpressionSyntax invocation, _) => Apply(this.FunctionOf(invocation)!, formulas),
            _ => formulas[0],
        };
    }

    private static Formula Apply(string name, Formula[] arguments)
    {
        Formula Exponential(double sign) =>
            Algebra.Apply(ExponentialFunctions.Exp, [sign < 0 ? Algebra.Negate(arguments[0]) : arguments[0]]);
        return name switch
        {
            "sinh" => Algebra.Multiply(Algebra.Number(0.5), Algebra.Subtract(Exponential(1), Exponential(-1))),
            "cosh" => Algebra.Multiply(Algebra.Number(0.5), Algebra.Add(Exponential(1), Exponential(-1))),
            _ => SpellingRewriter.WithoutPower(Algebra.Apply(FunctionTable.Get(name), arguments.ToEquatableArray())),
        };
    }

    // A call may give another value each time, an assignment changes one: such operands are equal to no other.
    private static Operand Opaque(ExpressionSyntax expression)
    {
        bool isPure = !expression.DescendantNodesAndSelf()
            .Any(static node => node is InvocationExpressionSyntax
                or AssignmentExpressionSyntax
                or PostfixUnaryExpressionSyntax
                or AwaitExpressionSyntax
                or BaseObjectCreationExpressionSyntax
                || node.IsKind(SyntaxKind.PreIncrementExpression) || node.IsKind(SyntaxKind.PreDecrementExpression));
        return new Operand(
            isPure ? expression.ToString() : "@" + expression.SpanStart.ToString(CultureInfo.InvariantCulture) + " " + expression);
    }
}
