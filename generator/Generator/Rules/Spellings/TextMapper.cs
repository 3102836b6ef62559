using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Language;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Rules.Spellings;

/// <summary>
/// Maps the text of an attribute as it was bound: what a call means is known, and an own formula is no function of the language.
/// </summary>
internal sealed class TextMapper : ExpressionMapper
{
    private readonly Dictionary<ExpressionSyntax, BoundNode> nodes = [];

    /// <summary>Initializes the mapping of a text.</summary>
    /// <param name="root">Its outermost part.</param>
    public TextMapper(BoundNode root)
    {
        foreach (BoundNode node in root.All())
        {
            this.nodes[node.Syntax] = node;
        }
    }

    /// <inheritdoc/>
    protected override double? ConstantOf(ExpressionSyntax expression) => this.Find(expression) switch
    {
        BoundNumber { Formula: Constant number } => number.Value,
        BoundName { Name: "pi", Formula: Constant number } => number.Value,
        BoundFunction { Parts: [var argument] } root when root.Function == Arithmetic.Sqrt =>
            this.Map(argument.Syntax) is Constant square ? Math.Sqrt(square.Value) : null,
        _ => null,
    };

    /// <inheritdoc/>
    protected override bool IsFloating(ExpressionSyntax expression) => true;

    /// <inheritdoc/>
    protected override string? FunctionOf(InvocationExpressionSyntax invocation)
    {
        string? name = this.Find(invocation) switch
        {
            BoundFunction function => function.Function.Name,
            BoundApplication { Application: { Activation: { IsUsers: false } activation } application } when HasDefaults(application) =>
                activation.Name,
            _ => null,
        };
        return name is not null
            && FunctionTable.Find(name) is { IsPublic: true } known
            && known.Parameters.Count == invocation.ArgumentList.Arguments.Count
            && !invocation.ArgumentList.Arguments.Any(static argument => argument.NameColon is not null)
            ? name
            : null;
    }

    // The function of the language has no parameters.
    private static bool HasDefaults(Application application) =>
        application.Activation.Parameters.All(parameter => parameter.Default is { } usual
            && application.Constants.TryGetValue(parameter.Name, out double value)
            && value.Equals(usual));

    private BoundNode? Find(ExpressionSyntax expression) => this.nodes.TryGetValue(expression, out BoundNode? node) ? node : null;
}
