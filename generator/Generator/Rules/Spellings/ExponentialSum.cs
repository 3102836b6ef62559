using System;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>
/// Recognizes a sum of exponentials over the elements of a vector from which no maximum is subtracted, and what it is used for:
/// dividing by it is a softmax, its logarithm a log-sum-exp. Where anything in the method looks like a maximum or a bound, nothing
/// is recognized.
/// </summary>
internal sealed class ExponentialSum
{
    private ExponentialSum(InvocationExpressionSyntax exponential, ExpressionSyntax vector, ElementKind element, SyntaxNode body,
        RowKind kind, ExpressionSyntax use)
    {
        this.Exponential = exponential;
        this.Vector = vector;
        this.Element = element;
        this.Body = body;
        this.Kind = kind;
        this.Use = use;
    }

    /// <summary>Gets the call of the exponential.</summary>
    public InvocationExpressionSyntax Exponential { get; }

    /// <summary>Gets the vector whose elements are in the exponent.</summary>
    public ExpressionSyntax Vector { get; }

    /// <summary>Gets the type of its elements.</summary>
    public ElementKind Element { get; }

    /// <summary>Gets the body of the method.</summary>
    public SyntaxNode Body { get; }

    /// <summary>Gets whether it is a softmax, or the logarithm of the sum.</summary>
    public RowKind Kind { get; }

    /// <summary>Gets the quotient or the call of the logarithm.</summary>
    public ExpressionSyntax Use { get; }

    /// <summary>Recognizes a sum by its exponential, or gives null.</summary>
    public static ExponentialSum? Find(InvocationExpressionSyntax exponential, CodeMapper mapper, SemanticModel model,
        CancellationToken cancellation)
    {
        if (exponential.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body
            || !mapper.IsFrameworkCall(exponential, "Exp")
            || exponential.ArgumentList.Arguments is not [{ Expression: { } argument }]
            || MentionsBound(body))
        {
            return null;
        }

        ExpressionSyntax? vector = VectorOf(argument);
        ExpressionSyntax? sum = vector is null ? null : SumOf(exponential);
        if (vector is null
            || sum is null
            || OperandType.NumberOf(OperandType.ContentOf(model.GetTypeInfo(vector, cancellation).Type)) is not { } element)
        {
            return null;
        }

        foreach (SyntaxNode node in body.DescendantNodes())
        {
            switch (node)
            {
                case BinaryExpressionSyntax quotient
                    when quotient.IsKind(SyntaxKind.DivideExpression) && Same(quotient.Right, sum) && IsElement(quotient.Left, mapper):
                    return new ExponentialSum(exponential, vector, element, body, RowKind.Softmax, quotient);
                case AssignmentExpressionSyntax quotient when quotient.IsKind(SyntaxKind.DivideAssignmentExpression)
                    && Same(quotient.Right, sum)
                    && IsElement(quotient.Left, mapper):
                    return new ExponentialSum(exponential, vector, element, body, RowKind.Softmax, quotient);
                case InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var inner }] } logarithm
                    when Same(inner, sum) && mapper.IsFrameworkCall(logarithm, "Log"):
                    return new ExponentialSum(exponential, vector, element, body, RowKind.LogSumExp, logarithm);
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Tells whether a call is that of the framework's softmax, which subtracts no maximum either.</summary>
    public static IMethodSymbol? FindFrameworkSoftmax(InvocationExpressionSyntax call, SemanticModel model,
        CancellationToken cancellation) =>
        string.Equals(CodeMapper.NameOf(call), "SoftMax", StringComparison.Ordinal)
            && call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } body
            && !MentionsBound(body)
            && model.GetSymbolInfo(
                call,
                cancellation).Symbol is IMethodSymbol
            {
                ContainingType:
                {
                    Name: "TensorPrimitives",
                    ContainingNamespace: { Name: "Tensors", ContainingNamespace.Name: "Numerics" }
                }
            } method
            ? method
            : null;

    /// <summary>Gets the vector that an exponent is an element of, or null: x[i], or the variable of a loop or a lambda over x.</summary>
    public static ExpressionSyntax? VectorOf(ExpressionSyntax exponent)
    {
        switch (Bare(exponent))
        {
            case ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax vector }:
                return vector;
            case IdentifierNameSyntax { Identifier.ValueText: var name } variable:
                foreach (SyntaxNode outer in variable.Ancestors())
                {
                    if (outer is ForEachStatementSyntax loop && string.Equals(loop.Identifier.ValueText, name, StringComparison.Ordinal))
                    {
                        return loop.Expression as IdentifierNameSyntax;
                    }

                    if (outer is SimpleLambdaExpressionSyntax lambda
                        && string.Equals(lambda.Parameter.Identifier.ValueText, name, StringComparison.Ordinal))
                    {
                        return lambda.Parent is ArgumentSyntax
                        {
                            Parent.Parent: InvocationExpressionSyntax
                            {
                                Expression: MemberAccessExpressionSyntax
                                {
                                    Name.Identifier.ValueText: "Select"
                            or "Sum", Expression: IdentifierNameSyntax source
                                }
                            }
                        }
                            ? source
                            : null;
                    }
                }

                return null;
            default:
                return null;
        }
    }

    // The local that the exponential is added to, or the call that adds up: of x.Sum(v => exp(v)), itself or the local it initializes.
    private static ExpressionSyntax? SumOf(InvocationExpressionSyntax exponential)
    {
        SyntaxNode value = Outermost(exponential);
        switch (value.Parent)
        {
            case AssignmentExpressionSyntax addition when addition.IsKind(SyntaxKind.AddAssignmentExpression) && addition.Right == value:
                return addition.Left as IdentifierNameSyntax;
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } store
                when store.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return AddedTo(element, store);
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }:
                return AddedTo(SyntaxFactory.IdentifierName(local.Identifier), local);
            case SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
                when call.Expression is MemberAccessExpressionSyntax called:
                return string.Equals(called.Name.Identifier.ValueText, "Sum", StringComparison.Ordinal)
                    ? LocalOf(call) ?? call
                    : SumOfLocal(call);
            default:
                return null;
        }
    }

    // sum += element, in the loop that stores the element.
    private static ExpressionSyntax? AddedTo(ExpressionSyntax element, SyntaxNode store) => store.Ancestors()
        .FirstOrDefault(static node => node is ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax)?
        .DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .FirstOrDefault(
            addition => addition.IsKind(SyntaxKind.AddAssignmentExpression) && Same(addition.Right, element))?.Left as IdentifierNameSyntax;

    // var terms = x.Select(v => exp(v)).ToArray(); ... terms.Sum()
    private static ExpressionSyntax? SumOfLocal(InvocationExpressionSyntax select)
    {
        ExpressionSyntax value = select;
        while (value.Parent is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ToArray"
            or "ToList", Parent: InvocationExpressionSyntax outer
            })
        {
            value = outer;
        }

        if (LocalOf(value) is not { } terms || value.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } body)
        {
            return null;
        }

        InvocationExpressionSyntax? sum = body.DescendantNodes().OfType<InvocationExpressionSyntax>().FirstOrDefault(call =>
            call is
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Sum", Expression: var receiver },
                ArgumentList.Arguments.Count: 0
            }
                && Same(receiver, terms));
        return sum is null ? null : LocalOf(sum) ?? sum;
    }

    private static ExpressionSyntax? LocalOf(ExpressionSyntax value) =>
        Outermost(value).Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
            ? SyntaxFactory.IdentifierName(local.Identifier)
            : null;

    private static SyntaxNode Outermost(SyntaxNode value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            value = value.Parent;
        }

        return value;
    }

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Bare(parenthesized.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        _ => expression,
    };

    private static bool Same(ExpressionSyntax left, ExpressionSyntax right) => SyntaxFactory.AreEquivalent(Bare(left), Bare(right));

    private static bool IsElement(ExpressionSyntax expression, CodeMapper mapper) =>
        Bare(expression) is ElementAccessExpressionSyntax
            || (Bare(expression) is IdentifierNameSyntax name && name.FirstAncestorOrSelf<LambdaExpressionSyntax>() is not null)
            || (Bare(expression) is InvocationExpressionSyntax call && mapper.IsFrameworkCall(call, "Exp"));

    // A maximum may have been subtracted anywhere before: a name that says so, a bound, or any difference of elements is enough.
    private static bool MentionsBound(SyntaxNode body) => body.DescendantNodes().Any(static node => node switch
    {
        SimpleNameSyntax name => Says(name.Identifier.ValueText),
        VariableDeclaratorSyntax local => Says(local.Identifier.ValueText),
        ParameterSyntax parameter => Says(parameter.Identifier.ValueText),
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SubtractAssignmentExpression),
        BinaryExpressionSyntax difference => difference.IsKind(SyntaxKind.SubtractExpression) && VectorOf(difference.Left) is not null,
        _ => false,
    });

    private static bool Says(string name)
    {
        string plain = name.ToLowerInvariant().Replace("softmax", "");
        return new[] { "max", "min", "clamp", "largest", "highest", "peak", "shift", "stable" }.Any(plain.Contains);
    }
}
