using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Represents a body as the compiler's control-flow graph has it: blocks of operations without branches, and the ways between them.
/// </summary>
internal sealed class BodyGraph
{
    private readonly ControlFlowGraph graph;
    private readonly BodyGraph? outer;
    private readonly Dictionary<CaptureId, IOperation?> captured = [];
    private readonly Dictionary<int, LoopCondition> conditions;
    private readonly ConcurrentDictionary<object, BodyGraph> inner = new();

    private BodyGraph(ControlFlowGraph graph, BodyGraph? outer)
    {
        this.graph = graph;
        this.outer = outer;
        this.conditions = LoopCondition.In(graph);
        foreach (IFlowCaptureOperation capture in graph.Blocks.SelectMany(static block => block.Operations).OfType<IFlowCaptureOperation>())
        {
            this.captured[capture.Id] = this.captured.ContainsKey(capture.Id) ? null : capture.Value;
        }
    }

    /// <summary>Gets the blocks, each at its number.</summary>
    public IReadOnlyList<BasicBlock> Blocks => this.graph.Blocks;

    /// <summary>Gets the functions that the body declares.</summary>
    public IReadOnlyList<IMethodSymbol> LocalFunctions => this.graph.LocalFunctions;

    /// <summary>Makes the graph of the body that an operation is of, or null where it is of none.</summary>
    public static BodyGraph? Of(IOperation operation, CancellationToken cancellation)
    {
        ControlFlowGraph? made = Root(operation) switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
            IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
            _ => null,
        };
        return made is null ? null : new BodyGraph(made, outer: null);
    }

    /// <summary>Gives the operation that is part of no other.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    /// <summary>Gets the graph of a lambda in this body.</summary>
    public BodyGraph Of(IFlowAnonymousFunctionOperation function) =>
        this.inner.GetOrAdd(function, _ => new BodyGraph(this.graph.GetAnonymousFunctionControlFlowGraph(function), this));

    /// <summary>Gets the graph of a local function that can be called here, or null where its body is not known.</summary>
    public BodyGraph? Of(IMethodSymbol function)
    {
        for (BodyGraph? body = this; body is not null; body = body.outer)
        {
            BodyGraph found = body;
            if (body.LocalFunctions.FirstOrDefault(local => SymbolEqualityComparer.Default.Equals(local, function)) is { } symbol)
            {
                return body.inner.GetOrAdd(symbol, _ => new BodyGraph(found.graph.GetLocalFunctionControlFlowGraph(symbol), found));
            }
        }

        return null;
    }

    /// <summary>Gets the condition of the loop that a block is part of, or null.</summary>
    public LoopCondition? ConditionOf(BasicBlock block) =>
        this.conditions.TryGetValue(block.Ordinal, out LoopCondition? condition) ? condition : null;

    /// <summary>
    /// Gives what was written: without conversions, and in the place of what the compiler keeps of it while a branch is taken.
    /// </summary>
    public IOperation Written(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IFlowCaptureReferenceOperation reference when this.captured.TryGetValue(reference.Id, out IOperation? value)
                    && value is not null:
                    operation = value;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Gives the first blocks of what handles the exceptions of a block.</summary>
    public static IEnumerable<int> HandlersOf(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } attempt })
            {
                foreach (ControlFlowRegion handler in attempt.NestedRegions.Where(nested => nested.Kind is not ControlFlowRegionKind.Try))
                {
                    yield return handler.FirstBlockOrdinal;
                }
            }
        }
    }
}

/// <summary>Names what the compiler keeps of an expression while a branch is taken.</summary>
/// <param name="Graph">The body.</param>
/// <param name="Id">Its number there.</param>
internal sealed record Capture(BodyGraph Graph, CaptureId Id)
{
    /// <inheritdoc/>
    public bool Equals(Capture? other) => other is not null && ReferenceEquals(this.Graph, other.Graph) && this.Id.Equals(other.Id);

    /// <inheritdoc/>
    public override int GetHashCode() => this.Id.GetHashCode();
}
