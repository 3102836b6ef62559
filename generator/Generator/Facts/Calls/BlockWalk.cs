using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Goes through the blocks of a body until nothing new is learned. Where ways meet, what they agree on holds; then every block is read
/// once more, from the state that holds there, and only what is noted then is kept.
/// </summary>
/// <param name="reading">What all bodies of the member share.</param>
/// <param name="graph">The body.</param>
/// <param name="reader">Reads one block.</param>
internal sealed class BlockWalk(MemberReading reading, BodyGraph graph, ExpressionEvaluator reader)
{
    // States only lose what they know, so that few visits are enough; this many end a walk that an error of ours keeps going.
    private const int MaximalVisits = 32;

    private static readonly Comparer<Stop> ByOrder =
        Comparer<Stop>.Create(static (a, b) => a.Block != b.Block ? a.Block.CompareTo(b.Block) : a.IsAgain.CompareTo(b.IsAgain));

    private readonly SortedSet<Stop> open = new(ByOrder);
    private readonly Dictionary<Stop, FlowState> states = [];
    private readonly Dictionary<Stop, int> visits = [];
    private FlowState? end;

    /// <summary>Walks a whole body, and gives the ways out of it.</summary>
    public IReadOnlyList<Exit> WalkBody(FlowState start)
    {
        List<Exit> exits = [];
        this.Solve(new Stop(0, IsAgain: false), start);
        foreach (BasicBlock block in graph.Blocks)
        {
            if (this.ReadOnceMore(block) is var (state, value))
            {
                if (block.Kind is BasicBlockKind.Exit)
                {
                    exits.Add(new Exit(state, Value.Unknown));
                }
                else if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } way
                    && this.ThroughFinally(way, state) is { } after)
                {
                    exits.Add(new Exit(after, value));
                }
            }
        }

        return exits;
    }

    // Walks a finally block; null where it does not end.
    private FlowState? WalkFinally(ControlFlowRegion region, FlowState start)
    {
        this.Solve(new Stop(region.FirstBlockOrdinal, IsAgain: false), start);
        for (int block = region.FirstBlockOrdinal; !reading.Report.IsSilent && block <= region.LastBlockOrdinal; block++)
        {
            this.ReadOnceMore(graph.Blocks[block]);
        }

        return this.end;
    }

    private (FlowState State, Value Value)? ReadOnceMore(BasicBlock block)
    {
        if (this.StateAt(block.Ordinal) is not { } state)
        {
            return null;
        }

        Value value = reader.Read(block, state);
        foreach (ControlFlowBranch? way in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
        {
            if (!reading.Report.IsSilent && way is { Semantics: ControlFlowBranchSemantics.Regular })
            {
                this.ThroughFinally(way, state.Clone());
            }
        }

        return (state, value);
    }

    private void Solve(Stop first, FlowState start)
    {
        bool wasSilent = reading.Report.IsSilent;
        reading.Report.IsSilent = true;
        this.Enter(first, start);
        while (this.open.Count > 0)
        {
            Stop stop = this.open.Min;
            this.open.Remove(stop);
            BasicBlock block = graph.Blocks[stop.Block];
            FlowState state = this.states[stop].Clone();
            this.Throw(block, state);
            reader.Read(block, state);
            this.Throw(block, state);
            this.Leave(stop, block.FallThroughSuccessor, isTaken: IsTaken(block, isConditional: false), state);
            this.Leave(stop, block.ConditionalSuccessor, isTaken: IsTaken(block, isConditional: true), state);
        }

        reading.Report.IsSilent = wasSilent;
    }

    // What the two ways into a loop's condition agree on.
    private FlowState? StateAt(int block)
    {
        bool isFirst = this.states.TryGetValue(new Stop(block, IsAgain: false), out FlowState first);
        bool isAgain = this.states.TryGetValue(new Stop(block, IsAgain: true), out FlowState again);
        return (isFirst, isAgain) switch
        {
            (true, true) => FlowState.Join(first, again, reading.Memories).Clone(),
            (true, false) => first.Clone(),
            (false, true) => again.Clone(),
            _ => null,
        };
    }

    private static bool IsTaken(BasicBlock block, bool isConditional) =>
        block.BranchValue?.ConstantValue is not { HasValue: true, Value: bool value }
            || block.ConditionKind is ControlFlowConditionKind.None
        || (value == (block.ConditionKind is ControlFlowConditionKind.WhenTrue)) == isConditional;

    private void Leave(Stop from, ControlFlowBranch? way, bool isTaken, FlowState state)
    {
        if (way is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling })
        {
            this.end = this.end is null ? state : FlowState.Join(this.end, state, reading.Memories);
        }

        if (!isTaken || way is not { Semantics: ControlFlowBranchSemantics.Regular, Destination: { } to })
        {
            return;
        }

        LoopCondition? left = graph.ConditionOf(graph.Blocks[from.Block]);
        LoopCondition? entered = graph.ConditionOf(to);
        bool isExit = left is not null && !left.Contains(to.Ordinal);
        if ((isExit && !from.IsAgain) || this.ThroughFinally(way, state.Clone()) is not { } after)
        {
            return;
        }

        if (isExit)
        {
            after.Settle(left!.Counts);
        }

        bool isInside = ReferenceEquals(left, entered) && to.Ordinal > from.Block;
        this.Enter(new Stop(to.Ordinal, entered is not null && (isInside ? from.IsAgain : entered.Contains(from.Block))), after);
    }

    private FlowState? ThroughFinally(ControlFlowBranch way, FlowState state)
    {
        FlowState? after = state;
        foreach (ControlFlowRegion region in way.FinallyRegions)
        {
            after = after is null ? null : new BlockWalk(reading, graph, reader).WalkFinally(region, after);
        }

        return after;
    }

    // An exception may come from anywhere in the block.
    private void Throw(BasicBlock block, FlowState state)
    {
        foreach (int handler in BodyGraph.HandlersOf(block))
        {
            FlowState thrown = state.Clone();
            thrown.ForgetAll();
            this.Enter(new Stop(handler, IsAgain: false), thrown);
        }
    }

    private void Enter(Stop stop, FlowState state)
    {
        if (!this.states.TryGetValue(stop, out FlowState before))
        {
            this.states.Add(stop, state.Clone());
            this.open.Add(stop);
            return;
        }

        FlowState joined = FlowState.Join(before, state, reading.Memories);
        this.visits[stop] = this.visits.TryGetValue(stop, out int count) ? ++count : count = 1;
        if (count <= MaximalVisits && !joined.IsSameAs(before))
        {
            this.states[stop] = joined;
            this.open.Add(stop);
        }
    }

    /// <summary>Represents a way out of a body.</summary>
    /// <param name="State">What holds there.</param>
    /// <param name="Value">What is returned.</param>
    internal sealed record Exit(FlowState State, Value Value);

    // The condition of a loop is two stops: before the first round, and behind a round.
    private readonly record struct Stop(int Block, bool IsAgain);
}
