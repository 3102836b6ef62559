using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Formulas.Functions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Reads a formula that is written as a C# expression: a line of the catalogue, a derivative of the function table, or
/// the text of an attribute. The C# parser does the parsing; what is not in the language of formulas is a problem at
/// exactly that place.
/// </summary>
/// <param name="resolveName">Gives the meaning of a name, or null.</param>
/// <param name="resolveCall">Gives the meaning of a call that is no primitive function, or null where the name is unknown.</param>
internal sealed partial class FormulaReader(Func<string, Formula?> resolveName, Func<CallRequest, BoundNode?> resolveCall)
{
    private readonly List<FormulaProblem> problems = [];

    // Our own lines may use the functions that only derivatives and stable forms know.
    private bool isTrusted;

    /// <summary>Gets what could not be read.</summary>
    public IReadOnlyList<FormulaProblem> Problems => this.problems;

    /// <summary>Reads a line of our own, over the given operands and primitive functions, into its stable form.</summary>
    public static Formula ReadTrusted(string line, IReadOnlyCollection<string> operands) => StableForms.Rewrite(ReadPlain(line, operands));

    /// <summary>Reads a line of our own as it is written, without its stable form.</summary>
    public static Formula ReadPlain(string line, IReadOnlyCollection<string> operands)
    {
        HashSet<string> known = new(operands, StringComparer.Ordinal);
        return ReadTrusted(line, name => known.Contains(name) ? new Operand(name) : null, static _ => null);
    }

    /// <summary>Reads a line of our own that names more than primitive functions.</summary>
    public static Formula ReadTrusted(string line, Func<string, Formula?> resolveName, Func<CallRequest, BoundNode?> resolveCall)
    {
        FormulaReader reader = new(resolveName, resolveCall) { isTrusted = true };
        return reader.Read(line)?.Formula ?? throw new FormatException($"'{line}': {string.Join("; ", reader.Problems)}");
    }

    /// <summary>Gets what gives the part of an earlier line that has a name, or null.</summary>
    public Func<string, BoundNode?> FindMeaning { get; init; } = static _ => null;

    /// <summary>
    /// Reads an expression. What cannot be read has at least one problem and no formula; null where nothing can be read at all.
    /// </summary>
    public BoundNode? Read(string text) => this.Parse(text) is { } expression ? this.Read(expression) : null;

    private ExpressionSyntax? Parse(string text)
    {
        if (ExpressionSource.FindDirective(text) is { } directive)
        {
            this.Fail(new FormulaFault.NotAFormula(directive.ToString().Trim()), directive.Span);
            return null;
        }

        if (FormulaSyntax.Parse(text) is not { } expression)
        {
            this.Fail(new FormulaFault.TooDeep(), new TextSpan(0, text.Length));
            return null;
        }

        if (expression.GetDiagnostics().FirstOrDefault() is { } error)
        {
            this.Fail(new FormulaFault.Syntax(error.GetMessage(CultureInfo.InvariantCulture)), error.Location.SourceSpan);
            return null;
        }

        return expression;
    }

    private BoundNode Read(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return this.Read(parenthesized.Expression);
            case LiteralExpressionSyntax { Token.Value: IConvertible number } when number is not (string or char or bool):
                return new BoundNumber(expression, number.ToDouble(CultureInfo.InvariantCulture));
            case IdentifierNameSyntax name:
                return this.ReadName(name);
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression):
                return new BoundFunction(prefix, Arithmetic.Negate, [this.Read(prefix.Operand)]);
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryPlusExpression):
                return this.Read(prefix.Operand);
            case BinaryExpressionSyntax binary when OperatorOf(binary) is not null:
                return this.ReadOperators(binary);
            case ConditionalExpressionSyntax { Condition: var condition } conditional:
                return this.ReadChoice(condition, conditional);
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } invocation:
                return this.ReadCall(name.Identifier.ValueText, invocation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax name } invocation
                when name.IsKind(SyntaxKind.SimpleMemberAccessExpression) && this.IsQualifiedName(ExpressionSource.NameOf(name)):
                return this.ReadCall(ExpressionSource.NameOf(name), invocation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax name } when IsDotted(name):
                this.Fail(new FormulaFault.UnknownFunction(ExpressionSource.NameOf(name)), name.Span);
                return new BoundFault(expression, []);
            default:
                this.Fail(new FormulaFault.NotAFormula(expression.ToString()), expression.Span);
                return new BoundFault(expression, []);
        }
    }

    private BoundNode ReadName(IdentifierNameSyntax syntax)
    {
        string name = syntax.Identifier.ValueText;
        if ((resolveName(name) ?? Constants(name)) is { } formula)
        {
            return new BoundName(syntax, name, formula, this.FindMeaning(name));
        }

        this.Fail(new FormulaFault.UnknownName(name), syntax.Span);
        return new BoundFault(syntax, []);
    }

    private static bool IsDotted(ExpressionSyntax name) => name is IdentifierNameSyntax
        || (name is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } member && IsDotted(member.Expression));

    // a + b + c + ... is as deep on its left as it is long, so that side is walked, not recursed into.
    private BoundNode ReadOperators(BinaryExpressionSyntax outermost)
    {
        Stack<BinaryExpressionSyntax> chain = new([outermost]);
        while (chain.Peek().Left is BinaryExpressionSyntax inner && OperatorOf(inner) is not null)
        {
            chain.Push(inner);
        }

        BoundNode value = this.Read(chain.Peek().Left);
        foreach (BinaryExpressionSyntax binary in chain)
        {
            value = new BoundFunction(binary, OperatorOf(binary)!, [value, this.Read(binary.Right)]);
        }

        return value;
    }

    // All parts are read, so that all that is wrong is said at once; likewise the arguments of a call.
    private BoundChoice ReadChoice(ExpressionSyntax condition, ConditionalExpressionSyntax conditional)
    {
        List<BoundNode> parts = [];
        Condition? asked = this.ReadCondition(condition, parts);
        parts.Add(this.Read(conditional.WhenTrue));
        parts.Add(this.Read(conditional.WhenFalse));
        Formula? formula = (asked, parts[parts.Count - 2].Formula, parts[parts.Count - 1].Formula) is ({ } known, { } ifTrue, { } ifFalse)
            ? known.Choose(ifTrue, ifFalse)
            : null;
        return new BoundChoice(conditional, parts, formula);
    }

    private BoundNode ReadCall(string name, InvocationExpressionSyntax invocation)
    {
        List<BoundArgument> arguments = [];
        foreach (ArgumentSyntax argument in invocation.ArgumentList.Arguments)
        {
            arguments.Add(new BoundArgument(argument.NameColon?.Name.Identifier.ValueText, this.Read(argument.Expression), argument.Span));
        }

        return this.ResolveCall(name, invocation, arguments)
            ?? new BoundFault(invocation, [.. arguments.Select(static argument => argument.Node)]);
    }

    private BoundNode? ResolveCall(string name, InvocationExpressionSyntax invocation, List<BoundArgument> arguments)
    {
        TextSpan nameSpan = invocation.Expression.Span;
        BoundNode[] nodes = [.. arguments.Select(static argument => argument.Node)];
        if (this.Extremum(name, arguments) is { } extremum)
        {
            return new BoundExtremum(invocation, name, nodes, extremum);
        }

        CallRequest request = new(name, invocation, arguments, []);
        BoundNode? resolved = resolveCall(request);
        this.problems.AddRange(request.Problems);
        if (resolved is not null || request.Problems.Count > 0)
        {
            return resolved;
        }

        if (FunctionTable.Find(name) is { } function && (function.IsPublic || this.isTrusted))
        {
            if (arguments.Count == function.Parameters.Count && arguments.TrueForAll(static argument => argument.Name is null))
            {
                return new BoundFunction(invocation, function, nodes);
            }

            this.Fail(new FormulaFault.ArgumentCount(name, function.Parameters.Count), invocation.ArgumentList.Span);
            return null;
        }

        this.Fail(new FormulaFault.UnknownFunction(name), nameSpan);
        return null;
    }

    // max, min and clamp are choices, so that their derivative at the corner is that of the constant side. Where neither
    // side is a constant, a NaN of either becomes the sum's.
    private Formula? Extremum(string name, List<BoundArgument> arguments)
    {
        if (arguments.Exists(static argument => argument.Name is not null))
        {
            return null;
        }

        return (name, arguments) switch
        {
            ("max", [{ Value: not Constant } a, { Value: not Constant } b])
                when !this.isTrusted => Algebra.Choose(Comparison.LessThan, b.Value, a.Value, a.Value,
                    Algebra.Choose(Comparison.LessThanOrEqual, a.Value, b.Value, b.Value, Algebra.Add(a.Value, b.Value))),
            ("min", [{ Value: not Constant } a, { Value: not Constant } b])
                when !this.isTrusted => Algebra.Choose(Comparison.LessThan, a.Value, b.Value, a.Value,
                    Algebra.Choose(Comparison.LessThanOrEqual, b.Value, a.Value, b.Value, Algebra.Add(a.Value, b.Value))),
            ("max", [var a, var b]) => Algebra.Choose(Comparison.LessThan, b.Value, a.Value, a.Value, b.Value),
            ("min", [var a, var b]) => Algebra.Choose(Comparison.LessThan, a.Value, b.Value, a.Value, b.Value),
            ("clamp", [var a, var low, var high]) => Algebra.Choose(Comparison.LessThan, a.Value, low.Value, low.Value,
                Algebra.Choose(Comparison.LessThan, high.Value, a.Value, high.Value, a.Value)),
            ("square", [var a]) => Algebra.Multiply(a.Value, a.Value),
            _ => null,
        };
    }

    private static Formula? Constants(string name) => name switch
    {
        "pi" => Algebra.Number(Math.PI),
        "inf" => Algebra.Number(double.PositiveInfinity),
        "nan" => Algebra.Number(double.NaN),
        _ => null,
    };

    private static Function? OperatorOf(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.AddExpression => Arithmetic.Add,
        SyntaxKind.SubtractExpression => Arithmetic.Subtract,
        SyntaxKind.MultiplyExpression => Arithmetic.Multiply,
        SyntaxKind.DivideExpression => Arithmetic.Divide,
        _ => null,
    };

    private void Fail(FormulaFault fault, TextSpan span) => this.problems.Add(new FormulaProblem(fault, span.Start, span.Length));
}
