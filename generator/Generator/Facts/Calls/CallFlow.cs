using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Follows buffers through a method, statement by statement: which activation wrote what a loss reads. What is not understood makes
/// what it touches unknown, and of the unknown nothing is reported.
/// </summary>
internal sealed partial class CallFlow
{
    private readonly CallContext context;
    private readonly CancellationToken cancellation;
    private readonly MemoryMap memories = new();
    private readonly CallReport report;
    private readonly Dictionary<ISymbol, IOperation> localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, bool> callsInLoops = [];
    private FlowState state;
    private Frame frame;
    private int order;
    private int bodies;

    private CallFlow(CallContext context, IEnumerable<IOperation> blocks, CancellationToken cancellation)
    {
        this.context = context;
        this.cancellation = cancellation;
        this.state = new FlowState(this.memories);
        this.frame = new Frame(this.memories.At(new Place(null, "this", [])), null);
        this.report = new CallReport(blocks);
    }

    /// <summary>Reads the calls in the bodies of a member.</summary>
    public static IReadOnlyList<CallFacts> Read(IEnumerable<IOperation> blocks, CallContext context, CancellationToken cancellation)
    {
        IOperation[] all = [.. blocks];
        if (!all.Any(block => IsRelevant(block, context)))
        {
            return [];
        }

        CallFlow flow = new(context, all, cancellation);
        try
        {
            foreach (IOperation block in all)
            {
                flow.FindLocalFunctions(block);
                flow.Visit(block);
            }
        }
        catch (System.InsufficientExecutionStackException)
        {
            // Such a method was written by a program; what was found so far still holds.
        }

        return flow.report.Facts;
    }

    /// <summary>Reads which buffers a method writes.</summary>
    public static MethodEffects EffectsOf(IMethodSymbol method, IOperation body, CallContext context, CancellationToken cancellation)
    {
        CallFlow flow = new(context, [body], cancellation);
        flow.frame.Depth = MaximalDepth;
        flow.report.IsSilent = true;
        flow.report.IsReadingEffects = true;
        try
        {
            flow.FindLocalFunctions(body);
            flow.Visit(body);
            FlowState end = flow.frame.Returns.Select(static path => path.State).Aggregate(flow.state, (a, b) => FlowState.Join(a, b, flow.memories));
            IReadOnlyList<Region> changed = end.Changed(new FlowState(flow.memories));
            Memory[] parameters = [.. method.Parameters.Select(parameter => flow.memories.At(new Place(null, parameter, [])))];
            bool Writes(Memory memory) => changed.Any(region => region.Memory.IsReachableFrom(memory));
            bool[] writes = [.. parameters.Select(Writes)];
            bool changesFields = end.IsDead || end.IsHeapUnknown || changed.Any(region => region.Memory.IsOnHeap && !parameters.Any(region.Memory.IsReachableFrom));
            return new MethodEffects(writes, changesFields);
        }
        catch (System.InsufficientExecutionStackException)
        {
            return new MethodEffects([.. method.Parameters.Select(static _ => true)], ChangesFields: true);
        }
    }

    private static bool IsRelevant(IOperation block, CallContext context) => block.Descendants().OfType<IInvocationOperation>()
        .Any(call => context.Find(call.TargetMethod) is not null || context.IsCaller(call.TargetMethod));

    private void FindLocalFunctions(IOperation block)
    {
        foreach (ILocalFunctionOperation function in block.Descendants().OfType<ILocalFunctionOperation>())
        {
            this.localFunctions[function.Symbol] = function;
        }
    }

    private Value Visit(IOperation? operation)
    {
        if (operation is null || this.state.IsDead)
        {
            // A label may be reached from elsewhere.
            if (operation is ILabeledOperation or IBlockOperation)
            {
                this.VisitUnreachable(operation);
            }

            return Value.Unknown;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        this.cancellation.ThrowIfCancellationRequested();
        switch (operation.Kind)
        {
            case OperationKind.Block or OperationKind.ExpressionStatement or OperationKind.VariableDeclarationGroup or OperationKind.VariableDeclaration or OperationKind.MethodBody:
                this.VisitChildren(operation);
                return Value.Unknown;
            case OperationKind.Conditional or OperationKind.Binary or OperationKind.Coalesce or OperationKind.ConditionalAccess or OperationKind.SwitchExpression or OperationKind.Switch or OperationKind.Loop
                or OperationKind.Try or OperationKind.Return or OperationKind.Throw or OperationKind.Branch or OperationKind.Labeled or OperationKind.LocalFunction or OperationKind.AnonymousFunction:
                return Constant(operation) ?? this.VisitBranching(operation) ?? this.VisitExpression(operation);
            default:
                return Constant(operation) ?? this.VisitExpression(operation);
        }
    }

    private static Value? Constant(IOperation operation) => operation.ConstantValue is { HasValue: true } constant ? new Value(null, constant.Value as int?) : null;

    private void VisitChildren(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            this.Visit(child);
        }
    }

    private void VisitAll(IEnumerable<IOperation> operations)
    {
        foreach (IOperation operation in operations)
        {
            this.Visit(operation);
        }
    }

    private void VisitUnreachable(IOperation operation)
    {
        if (operation is ILabeledOperation labeled)
        {
            this.state = this.state.Clone();
            this.state.Revive();
            this.Visit(labeled.Operation);
            return;
        }

        this.VisitChildren(operation);
    }

    /// <summary>Represents the body that is walked: the method's own, or that of a method it calls.</summary>
    private sealed class Frame(Memory self, Frame? caller)
    {
        public Memory Self => self;

        public Frame? Caller => caller;

        public int Body { get; set; }

        public int Depth { get; set; } = caller is null ? 0 : caller.Depth + 1;

        public IInvocationOperation? Call { get; set; }

        public Value[] Arguments { get; set; } = [];

        public List<(FlowState State, Value Value)> Returns { get; } = [];

        public Stack<Exits> Exits { get; } = new();
    }

    /// <summary>Represents a statement that can be left or continued from inside.</summary>
    private sealed class Exits(ILabelSymbol? exit, ILabelSymbol? next)
    {
        public ILabelSymbol? Exit => exit;

        public ILabelSymbol? Next => next;

        public List<FlowState> Left { get; } = [];

        public List<FlowState> Continued { get; } = [];
    }
}
