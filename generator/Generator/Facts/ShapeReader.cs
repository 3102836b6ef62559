using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents what an expression is, seen from outside.</summary>
/// <param name="Applied">The outermost activation, or null.</param>
/// <param name="IsAffine">Whether it is a straight line in its inputs.</param>
/// <param name="Inputs">How many element-wise inputs stand in it.</param>
/// <param name="Scale">What the activation is multiplied by; of a constant, its value.</param>
/// <param name="Offset">What is added to it.</param>
internal readonly record struct Shape(ActivationFacts? Applied, bool IsAffine, int Inputs, double Scale = 1, double Offset = 0)
{
    /// <summary>The shape of what is not understood.</summary>
    public static readonly Shape Unknown;

    /// <summary>Gets whether something is done to the activation's output.</summary>
    public bool IsScaled => this.Scale != 1 || this.Offset != 0;
}

/// <summary>Reads the shape of an expression. Nesting is as deep as the text is long, which the caller limits.</summary>
/// <param name="inputs">The element-wise inputs.</param>
/// <param name="resolve">Gives the facts of a called function, or null.</param>
internal sealed class ShapeReader(IReadOnlyCollection<string> inputs, Func<string, InvocationExpressionSyntax, ActivationFacts?> resolve)
{
    /// <summary>Gets the value of a literal, signed or not; null of anything else.</summary>
    public static double? NumberOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: IConvertible number } when number is not (string or char or bool) => number.ToDouble(CultureInfo.InvariantCulture),
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression) && NumberOf(prefix.Operand) is { } value => -value,
        ParenthesizedExpressionSyntax parenthesized => NumberOf(parenthesized.Expression),
        _ => null,
    };

    /// <summary>Reads the shape.</summary>
    public Shape Read(ExpressionSyntax expression)
    {
        if (NumberOf(expression) is not null)
        {
            return new Shape(null, IsAffine: true, 0);
        }

        return expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => this.Read(parenthesized.Expression),
            IdentifierNameSyntax { IsMissing: false } name => new Shape(null, IsAffine: true, inputs.Contains(name.Identifier.ValueText, StringComparer.Ordinal) ? 1 : 0),
            PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression) => Multiply(this.Read(prefix.Operand), -1),
            BinaryExpressionSyntax binary => this.ReadBinary(binary),
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } call => this.ReadCall(name.Identifier.ValueText, call),
            _ => Shape.Unknown,
        };
    }

    private Shape ReadBinary(BinaryExpressionSyntax binary)
    {
        (Shape left, Shape right) = (this.Read(binary.Left), this.Read(binary.Right));
        (double? a, double? b) = (NumberOf(binary.Left), NumberOf(binary.Right));
        bool areAffine = left.IsAffine && right.IsAffine;
        return binary.Kind() switch
        {
            SyntaxKind.AddExpression when b is { } shift && left.Applied is not null => left with { Offset = left.Offset + shift },
            SyntaxKind.AddExpression when a is { } shift && right.Applied is not null => right with { Offset = right.Offset + shift },
            SyntaxKind.SubtractExpression when b is { } shift && left.Applied is not null => left with { Offset = left.Offset - shift },
            SyntaxKind.AddExpression or SyntaxKind.SubtractExpression when areAffine => new Shape(null, IsAffine: true, left.Inputs + right.Inputs),
            SyntaxKind.MultiplyExpression when b is { } factor && left.Applied is not null => Multiply(left, factor),
            SyntaxKind.MultiplyExpression when a is { } factor && right.Applied is not null => Multiply(right, factor),
            SyntaxKind.MultiplyExpression when areAffine && (left.Inputs == 0 || right.Inputs == 0) => new Shape(null, IsAffine: true, left.Inputs + right.Inputs),
            SyntaxKind.DivideExpression when b is { } divisor && left.Applied is not null => Multiply(left, 1 / divisor),
            SyntaxKind.DivideExpression when areAffine && right.Inputs == 0 => new Shape(null, IsAffine: true, left.Inputs),
            _ => Shape.Unknown,
        };
    }

    private Shape ReadCall(string name, InvocationExpressionSyntax call)
    {
        if (call.ArgumentList.Arguments is not [var first, ..] || resolve(name, call) is not { } facts)
        {
            return Shape.Unknown;
        }

        Shape inner = this.Read(first.Expression);
        if (facts.IsAffine)
        {
            return inner.Applied is null || call.ArgumentList.Arguments.Count == 1 ? inner : Shape.Unknown;
        }

        facts = facts with { Argument = first.Expression.ToString(), Inner = inner is { Applied: { } applied, IsScaled: false } ? applied : null };
        return new Shape(Logarithm(facts) ?? facts, IsAffine: false, inner.Inputs);
    }

    /// <summary>Gives the facts of log(softmax(x)) and log(sigmoid(x)), which are log-probabilities; null of anything else.</summary>
    public static ActivationFacts? Logarithm(ActivationFacts facts) =>
        facts is { Name: "log", Inner: { } inner } && (inner.IsSimplex || inner.Name is "sigmoid")
            ? facts with { Name = "log_" + inner.Name, DisplayName = "log_" + inner.Name, Range = Interval.Parse("(-inf, 0]"), Traits = ActivationTraits.LogProbability | (inner.Traits & ActivationTraits.Rowwise), Argument = inner.Argument, Inner = null }
            : null;

    private static Shape Multiply(Shape shape, double factor) =>
        shape.Applied is null ? shape : shape with { Scale = shape.Scale * factor, Offset = shape.Offset * factor };
}
