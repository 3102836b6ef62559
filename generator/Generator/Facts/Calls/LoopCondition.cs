using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Represents the blocks that decide whether a loop runs once more. A loop is taken to run at least once, for nobody reads a buffer
/// that nothing was written to: what leaves through its condition has been through its body.
/// </summary>
/// <param name="loop">The statement.</param>
/// <param name="first">The block where the condition begins.</param>
/// <param name="last">The last block from which it is reached again.</param>
internal sealed class LoopCondition(StatementSyntax loop, int first, int last)
{
    /// <summary>Finds the conditions of a body's loops, by the numbers of their blocks. One that is met once only is none.</summary>
    public static Dictionary<int, LoopCondition> In(ControlFlowGraph graph)
    {
        Dictionary<int, LoopCondition> conditions = [];
        foreach (IGrouping<StatementSyntax, BasicBlock> blocks in graph.Blocks
            .Select(static block => (Block: block, Loop: LoopOf(block)))
            .Where(static pair => pair.Loop is not null)
            .GroupBy(static pair => pair.Loop!, static pair => pair.Block))
        {
            BasicBlock head = blocks.First();
            int[] back = [.. head.Predecessors.Select(static branch => branch.Source.Ordinal).Where(source => source >= head.Ordinal)];
            if (back.Length > 0)
            {
                LoopCondition condition = new(blocks.Key, head.Ordinal, back.Max());
                foreach (BasicBlock block in blocks)
                {
                    conditions.Add(block.Ordinal, condition);
                }
            }
        }

        return conditions;
    }

    /// <summary>Tells whether a block is part of the loop.</summary>
    public bool Contains(int block) => block >= first && block <= last;

    /// <summary>Tells whether a variable counts the loop's rounds: its head declares it, or its condition asks for it.</summary>
    public bool Counts(ISymbol variable) => variable.DeclaringSyntaxReferences.Any(this.IsInHead) || this.IsAskedFor(variable);

    private bool IsInHead(SyntaxReference declared)
    {
        (int start, int end) = HeadOf(loop);
        return declared.SyntaxTree == loop.SyntaxTree
            && (declared.Span == loop.Span || (declared.Span.Start >= start && declared.Span.End <= end));
    }

    private bool IsAskedFor(ISymbol variable) => ConditionOf(loop) is { } condition && condition.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Any(name => string.Equals(name.Identifier.ValueText, variable.Name, System.StringComparison.Ordinal));

    private static StatementSyntax? LoopOf(BasicBlock block)
    {
        IOperation? value = block.BranchValue is IAwaitOperation wait ? wait.Operation : block.BranchValue;
        if (value is IInvocationOperation { IsImplicit: true, TargetMethod.Name: "MoveNext" or "MoveNextAsync" })
        {
            return value.Syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>();
        }

        SyntaxNode? syntax = (value ?? block.Operations.LastOrDefault())?.Syntax;
        for (SyntaxNode? node = syntax; node is not null; node = node.Parent)
        {
            if (node is StatementSyntax statement)
            {
                bool isInside = ConditionOf(statement) is { } condition && condition.Span.Contains(syntax!.Span)
                    && block.Operations.All(operation => condition.Span.Contains(operation.Syntax.Span));
                return isInside ? statement : null;
            }
        }

        return null;
    }

    private static ExpressionSyntax? ConditionOf(StatementSyntax statement) => statement switch
    {
        ForStatementSyntax counted => counted.Condition,
        WhileStatementSyntax conditional => conditional.Condition,
        _ => null,
    };

    private static (int Start, int End) HeadOf(StatementSyntax statement) => statement switch
    {
        ForStatementSyntax counted => (counted.OpenParenToken.SpanStart, counted.CloseParenToken.SpanStart),
        CommonForEachStatementSyntax each => (each.OpenParenToken.SpanStart, each.InKeyword.SpanStart),
        _ => (0, 0),
    };
}
