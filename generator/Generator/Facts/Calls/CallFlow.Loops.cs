using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <content>Loops.</content>
internal sealed partial class CallFlow
{
    private const int MaximalPasses = 4;
    private const int MaximalNesting = 5;

    private readonly Dictionary<(ILoopOperation Loop, int Body), FlowState> heads = [];
    private int nesting;

    // The state at the head of a loop is what the way in and the way back agree on; only what is noted from that state holds.
    private void VisitLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForLoopOperation counted:
                this.VisitAll(counted.Before);
                break;
            case IForEachLoopOperation each:
                this.Visit(each.Collection);
                break;
            default:
                break;
        }

        // A loop inside of another one is met again: what held at its head then is where to begin now.
        (ILoopOperation, int) key = (loop, this.frame.Body);
        FlowState head = this.heads.TryGetValue(key, out FlowState known) ? FlowState.Join(this.state, known, this.memories) : this.state;
        int count = this.report.Count;
        this.nesting++;
        for (int pass = 1; ; pass++)
        {
            this.state = head.Clone();
            (FlowState back, FlowState exit) = this.Iterate(loop);
            FlowState joined = this.HasCalls(loop) && pass <= MaximalPasses ? FlowState.Join(head, back, this.memories) : head;
            if (joined.IsSameAs(head))
            {
                this.state = exit;
                break;
            }

            this.report.TakeBack(count);
            head = joined;
            if (pass == MaximalPasses || this.nesting > MaximalNesting)
            {
                head = head.Clone();
                head.ForgetAll();
                pass = MaximalPasses;
            }
        }

        this.nesting--;
        this.heads[key] = head;
    }

    // Walks a loop's body once. A loop is taken to run at least once: nobody reads a buffer that nothing was written to.
    private (FlowState Back, FlowState Exit) Iterate(ILoopOperation loop)
    {
        Exits exits = new(loop.ExitLabel, loop.ContinueLabel);
        this.frame.Exits.Push(exits);
        this.order++;
        IOperation? condition = (loop as IForLoopOperation)?.Condition ?? (loop as IWhileLoopOperation)?.Condition;
        bool isEndless = loop is not IForEachLoopOperation && (condition is null || condition.ConstantValue is { HasValue: true, Value: true });
        bool isConditionLast = loop is IWhileLoopOperation { ConditionIsTop: false };
        if (!isConditionLast)
        {
            this.Visit(condition);
        }

        if (loop is IForEachLoopOperation each)
        {
            this.BindElement(each);
        }

        this.Visit(loop.Body);
        this.state = exits.Continued.Aggregate(this.state, (a, b) => FlowState.Join(a, b, this.memories));
        (Memory Memory, Content Content)[] tiles = [.. loop.Locals.SelectMany(local => this.state.TilesOver(local))];
        if (isConditionLast)
        {
            this.Visit(condition);
        }

        if (loop is IForLoopOperation counted)
        {
            this.VisitAll(counted.AtLoopBottom);
        }

        this.order++;
        this.frame.Exits.Pop();
        FlowState back = this.state;
        FlowState exit = back.Clone();
        foreach ((Memory memory, Content content) in tiles)
        {
            exit.Write(new Region(memory, null), content);
        }

        if (isEndless)
        {
            exit.End();
        }

        return (back, exits.Left.Aggregate(exit, (a, b) => FlowState.Join(a, b, this.memories)));
    }

    private void BindElement(IForEachLoopOperation each)
    {
        foreach (ILocalSymbol local in each.Locals)
        {
            if (local.IsRef)
            {
                this.Escape(this.Visit(each.Collection));
            }

            Memory memory = this.memories.BornAt(local.DeclaringSyntaxReferences is [var declared, ..] ? declared.GetSyntax(this.cancellation) : each.Syntax);
            this.state.Escape(new Region(memory, null));
            this.state.Set(new Place(null, local, []), Value.Of(memory));
        }
    }

    private bool HasCalls(ILoopOperation loop)
    {
        if (!this.callsInLoops.TryGetValue(loop, out bool hasCalls))
        {
            hasCalls = loop.Descendants().Any(static operation => operation is IInvocationOperation);
            this.callsInLoops.Add(loop, hasCalls);
        }

        return hasCalls;
    }
}
