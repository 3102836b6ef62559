using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>Maps plain C#: functions are those of Math, MathF, float, double and Formula, by their symbols.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class CodeMapper(SemanticModel model, CancellationToken cancellation) : ExpressionMapper
{
    private static readonly Dictionary<string, string> FrameworkNames = new(StringComparer.Ordinal)
    {
        ["Exp"] = "exp",
        ["Log"] = "log",
        ["Tanh"] = "tanh",
        ["Sinh"] = "sinh",
        ["Cosh"] = "cosh",
        ["Sqrt"] = "sqrt",
        ["Pow"] = "pow",
        ["Abs"] = "abs",
        ["Hypot"] = "hypot",
    };

    private static readonly Lazy<Dictionary<string, Function>> Members = new(static () =>
        FunctionTable.All.Where(static function => function is { IsPublic: true, Name.Length: > 0 })
            .ToDictionary(static function => MemberNames.Of(function.Name), StringComparer.Ordinal));

    /// <summary>Tells whether a call's name can be that of a function.</summary>
    public static bool MayBeFunction(InvocationExpressionSyntax invocation) =>
        NameOf(invocation) is { } name && (FrameworkNames.ContainsKey(name) || FindByMemberName(name) is not null);

    /// <summary>Gets the name of the called method as it is written, or null.</summary>
    public static string? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Tells whether a call is that of a function of the framework's classes of mathematics.</summary>
    public bool IsFrameworkCall(InvocationExpressionSyntax invocation, string name) =>
        string.Equals(NameOf(invocation), name, StringComparison.Ordinal)
            && string.Equals(this.FunctionOf(invocation), FrameworkNames[name], StringComparison.Ordinal);

    /// <summary>Gets the type of an expression where it is one of elements, or null.</summary>
    public ElementKind? TypeOf(ExpressionSyntax expression) => OperandType.NumberOf(model.GetTypeInfo(expression, cancellation).Type);

    /// <summary>Tells whether nothing that a formula is made of is a floating-point number.</summary>
    public bool IsIntegral(Formula formula) =>
        OperandSets.Of(formula) is { Count: > 0 } names
            && names.All(name => this.SourceOf(new Operand(name)) is not { } source || !this.IsFloating(WithoutCasts(source)));

    /// <inheritdoc/>
    protected override double? ConstantOf(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax
            or MemberAccessExpressionSyntax
            or LiteralExpressionSyntax
            or PrefixUnaryExpressionSyntax
            or BinaryExpressionSyntax
            or CastExpressionSyntax)
        {
            if (IsBase(expression)
                && model.GetSymbolInfo(
                    expression,
                    cancellation).Symbol is IFieldSymbol
                {
                    IsConst: true,
                    ContainingType: var owner
                } && IsMathematical(owner))
            {
                return Math.E;
            }

            return model.GetConstantValue(expression,
                cancellation) is { HasValue: true, Value: IConvertible number and not (string or char or bool) }
                ? number.ToDouble(CultureInfo.InvariantCulture)
                : null;
        }

        return expression is InvocationExpressionSyntax { ArgumentList.Arguments: [var argument] } call
            && string.Equals(NameOf(call), "Sqrt", StringComparison.Ordinal)
            && this.FunctionOf(call) is not null
            && this.ConstantOf(argument.Expression) is { } value
            ? Math.Sqrt(value)
            : null;
    }

    /// <inheritdoc/>
    protected override bool IsFloating(ExpressionSyntax expression) => this.TypeOf(expression) is not null;

    /// <inheritdoc/>
    protected override string? FunctionOf(InvocationExpressionSyntax invocation)
    {
        if (!MayBeFunction(invocation)
            || model.GetSymbolInfo(
                invocation,
                cancellation).Symbol is not IMethodSymbol
                { IsStatic: true } method
            || !OperandType.IsNumber(method.ReturnType)
            || invocation.ArgumentList.Arguments
                .Any(static argument => argument.NameColon is not null || !argument.RefKindKeyword.IsKind(SyntaxKind.None)))
        {
            return null;
        }

        string? name = method.ContainingType switch
        {
            { } owner when IsMathematical(owner) => FrameworkNames.TryGetValue(method.Name, out string? known) ? known : null,
            { Name: "Formula", ContainingNamespace: { Name: "FusedActivations", ContainingNamespace.IsGlobalNamespace: true } } =>
                FindByMemberName(method.Name)?.Name,
            _ => null,
        };
        int count = name is null or "sinh" or "cosh" ? 1 : FunctionTable.Get(name).Parameters.Count;
        return method.Parameters.Length == count ? name : null;
    }

    private static bool IsMathematical(INamedTypeSymbol type) => OperandType.IsNumber(type)
        || type is { Name: "Math" or "MathF", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // MathF.E means e, not the float that is nearest to it.
    private static bool IsBase(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "E" } or IdentifierNameSyntax { Identifier.ValueText: "E" };

    private static ExpressionSyntax WithoutCasts(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => WithoutCasts(parenthesized.Expression),
        CastExpressionSyntax cast => WithoutCasts(cast.Expression),
        _ => expression,
    };

    private static Function? FindByMemberName(string name) => Members.Value.TryGetValue(name, out Function? function) ? function : null;
}
