using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Reads a formula that is written as a C# expression: a line of the catalogue, a derivative of the function table, or
/// the text of an attribute. The C# parser does the parsing; what is not in the language of formulas is a problem at
/// exactly that place.
/// </summary>
/// <param name="resolveName">Gives the meaning of a name, or null.</param>
/// <param name="resolveCall">Gives the meaning of a call that is no primitive function, or null where the name is unknown.</param>
internal sealed partial class FormulaReader(Func<string, Formula?> resolveName, Func<CallRequest, Formula?> resolveCall)
{
    // Stands in for an argument that cannot be read, so that the call around it is read and all that is wrong is said at once.
    private static readonly Formula Unread = new Operand("?");

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
    public static Formula ReadTrusted(string line, Func<string, Formula?> resolveName, Func<CallRequest, Formula?> resolveCall)
    {
        FormulaReader reader = new(resolveName, resolveCall) { isTrusted = true };
        Formula? formula = reader.Read(line);
        return formula ?? throw new FormatException($"'{line}': {string.Join("; ", reader.Problems)}");
    }

    /// <summary>Reads an expression, or gives null and at least one problem.</summary>
    public Formula? Read(string text) => this.Parse(text) is { } expression ? this.Read(expression) : null;

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

    private Formula? Read(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return this.Read(parenthesized.Expression);
            case LiteralExpressionSyntax { Token.Value: IConvertible number } when number is not (string or char or bool):
                return Algebra.Number(number.ToDouble(CultureInfo.InvariantCulture));
            case IdentifierNameSyntax name:
                return resolveName(name.Identifier.ValueText) ?? Constants(name.Identifier.ValueText) ?? this.Fail(new FormulaFault.UnknownName(name.Identifier.ValueText), name.Span);
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression):
                return this.Read(prefix.Operand) is { } operand ? Algebra.Negate(operand) : null;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryPlusExpression):
                return this.Read(prefix.Operand);
            case BinaryExpressionSyntax binary when OperatorOf(binary) is not null:
                return this.ReadOperators(binary);
            case ConditionalExpressionSyntax { Condition: var condition } conditional:
                return this.ReadChoice(condition, conditional);
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } invocation:
                return this.ReadCall(name.Identifier.ValueText, invocation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } name } invocation when this.IsQualifiedName(ExpressionSource.NameOf(name)):
                return this.ReadCall(ExpressionSource.NameOf(name), invocation);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax name } when IsDotted(name):
                return this.Fail(new FormulaFault.UnknownFunction(ExpressionSource.NameOf(name)), name.Span);
            default:
                return this.Fail(new FormulaFault.NotAFormula(expression.ToString()), expression.Span);
        }
    }

    private static bool IsDotted(ExpressionSyntax name) => name is IdentifierNameSyntax || (name is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } member && IsDotted(member.Expression));

    // a + b + c + ... is as deep on its left as it is long, so that side is walked, not recursed into.
    private Formula? ReadOperators(BinaryExpressionSyntax outermost)
    {
        Stack<BinaryExpressionSyntax> chain = new([outermost]);
        while (chain.Peek().Left is BinaryExpressionSyntax inner && OperatorOf(inner) is not null)
        {
            chain.Push(inner);
        }

        Formula? value = this.Read(chain.Peek().Left);
        foreach (BinaryExpressionSyntax binary in chain)
        {
            Formula? right = this.Read(binary.Right);
            value = value is null || right is null ? null : Algebra.Apply(OperatorOf(binary)!, [value, right]);
        }

        return value;
    }

    // All parts are read, so that all that is wrong is said at once; likewise the arguments of a call.
    private Formula? ReadChoice(ExpressionSyntax condition, ConditionalExpressionSyntax conditional) =>
        (this.ReadCondition(condition), this.Read(conditional.WhenTrue), this.Read(conditional.WhenFalse)) is ({ } asked, { } ifTrue, { } ifFalse) ? asked.Choose(ifTrue, ifFalse) : null;

    private Formula? ReadCall(string name, InvocationExpressionSyntax invocation)
    {
        List<(string? Name, Formula Value, TextSpan Span)> arguments = this.ReadArguments(invocation);
        Formula? result = this.ResolveCall(name, invocation, arguments);
        return arguments.Exists(static argument => ReferenceEquals(argument.Value, Unread)) ? null : result;
    }

    private List<(string? Name, Formula Value, TextSpan Span)> ReadArguments(InvocationExpressionSyntax invocation)
    {
        List<(string? Name, Formula Value, TextSpan Span)> arguments = [];
        foreach (ArgumentSyntax argument in invocation.ArgumentList.Arguments)
        {
            arguments.Add((argument.NameColon?.Name.Identifier.ValueText, this.Read(argument.Expression) ?? Unread, argument.Span));
        }

        return arguments;
    }

    private Formula? ResolveCall(string name, InvocationExpressionSyntax invocation, List<(string? Name, Formula Value, TextSpan Span)> arguments)
    {
        TextSpan nameSpan = invocation.Expression.Span;
        if (this.Extremum(name, arguments) is { } extremum)
        {
            return extremum;
        }

        CallRequest request = new(name, nameSpan, arguments, []);
        Formula? resolved = resolveCall(request);
        this.problems.AddRange(request.Problems);
        if (resolved is not null || request.Problems.Count > 0)
        {
            return resolved;
        }

        if (FunctionTable.Find(name) is { } function && (function.IsPublic || this.isTrusted))
        {
            return arguments.Count == function.Parameters.Count && arguments.TrueForAll(static argument => argument.Name is null)
                ? Algebra.Apply(function, arguments.Select(static argument => argument.Value).ToEquatableArray())
                : this.Fail(new FormulaFault.ArgumentCount(name, function.Parameters.Count), invocation.ArgumentList.Span);
        }

        return this.Fail(new FormulaFault.UnknownFunction(name), nameSpan);
    }

    // max, min and clamp are choices, so that their derivative at the corner is that of the constant side. Where neither
    // side is a constant, a NaN of either becomes the sum's.
    private Formula? Extremum(string name, List<(string? Name, Formula Value, TextSpan Span)> arguments)
    {
        if (arguments.Exists(static argument => argument.Name is not null))
        {
            return null;
        }

        return (name, arguments) switch
        {
            ("max", [{ Value: not Constant } a, { Value: not Constant } b]) when !this.isTrusted => Algebra.Choose(Comparison.LessThan, b.Value, a.Value, a.Value, Algebra.Choose(Comparison.LessThanOrEqual, a.Value, b.Value, b.Value, Algebra.Add(a.Value, b.Value))),
            ("min", [{ Value: not Constant } a, { Value: not Constant } b]) when !this.isTrusted => Algebra.Choose(Comparison.LessThan, a.Value, b.Value, a.Value, Algebra.Choose(Comparison.LessThanOrEqual, b.Value, a.Value, b.Value, Algebra.Add(a.Value, b.Value))),
            ("max", [var a, var b]) => Algebra.Choose(Comparison.LessThan, b.Value, a.Value, a.Value, b.Value),
            ("min", [var a, var b]) => Algebra.Choose(Comparison.LessThan, a.Value, b.Value, a.Value, b.Value),
            ("clamp", [var a, var low, var high]) => Algebra.Choose(Comparison.LessThan, a.Value, low.Value, low.Value, Algebra.Choose(Comparison.LessThan, high.Value, a.Value, high.Value, a.Value)),
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

    private Formula? Fail(FormulaFault fault, TextSpan span)
    {
        this.problems.Add(new FormulaProblem(fault, span.Start, span.Length));
        return null;
    }
}

/// <summary>Represents a call that a scope may give a meaning to.</summary>
/// <param name="Name">The called name.</param>
/// <param name="NameSpan">Where the name stands in the text.</param>
/// <param name="Arguments">The arguments with their names, if named, and their places.</param>
/// <param name="Problems">Where the scope reports what is wrong with the arguments.</param>
internal sealed record CallRequest(string Name, TextSpan NameSpan, List<(string? Name, Formula Value, TextSpan Span)> Arguments, List<FormulaProblem> Problems);
