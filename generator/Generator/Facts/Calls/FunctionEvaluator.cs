using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Evaluates bodies that another one runs: methods of the project that call ours are followed, one level deep; of others it is known
/// what they write.
/// </summary>
/// <param name="reading">What all bodies share.</param>
/// <param name="frame">The body that runs them.</param>
internal sealed class FunctionEvaluator(MemberReading reading, Frame frame)
{
    /// <summary>How many methods deep calls are followed.</summary>
    public const int MaximalDepth = 1;

    /// <summary>Follows a call and gives what it returns, or null where it is not followed.</summary>
    public Value? Follow(CallSite site, FlowState state)
    {
        IMethodSymbol method = site.Method;
        if (frame.IsRunning(method))
        {
            return null;
        }

        if (method.MethodKind is MethodKind.LocalFunction && frame.Graph.Of(method.OriginalDefinition) is { } function)
        {
            return this.Run(site, frame.Inside(function, method), state);
        }

        if (frame.Depth >= MaximalDepth || !reading.Context.IsCaller(method)
            || reading.Context.GraphOf(method, reading.Cancellation) is not { } body)
        {
            return null;
        }

        Memory self = site.Receiver.Region?.Memory ?? reading.Memories.BornAt(site.Call.Syntax);
        Frame called = new(body, self, frame)
        {
            Method = method.OriginalDefinition,
            Depth = frame.Depth + 1,
            Call = frame.Call ?? site.Call,
            Arguments = frame.Call is null ? site.Arguments : frame.Arguments,
        };
        return this.Run(site, called, state);
    }

    /// <summary>Gets which buffers a method writes; null where that is not known.</summary>
    public MethodEffects? EffectsOf(IMethodSymbol method)
    {
        bool isKnown = !reading.Report.IsReadingEffects && !frame.IsRunning(method)
            && (frame.Depth < MaximalDepth || !reading.Context.IsCaller(method));
        return isKnown ? reading.Context.EffectsOf(method, reading.Cancellation) : null;
    }

    /// <summary>Evaluates a function that is called elsewhere, or later: what it writes is not known here.</summary>
    public void Apart(BodyGraph function, IMethodSymbol symbol, FlowState state)
    {
        bool wasSilent = reading.Report.IsSilent;
        reading.Report.IsSilent = true;
        FlowState before = state.Clone();
        foreach (FlowState after in this.Walk(frame.Inside(function, null), symbol, state.Clone()))
        {
            foreach (Region region in after.Changed(before))
            {
                state.Write(region, Content.Unknown);
            }
        }

        reading.Report.IsSilent = wasSilent;
        if (!wasSilent)
        {
            this.Report(function, symbol, state);
        }
    }

    /// <summary>Notes what a function does with buffers that come to be in it.</summary>
    public void Report(BodyGraph function, IMethodSymbol symbol, FlowState state)
    {
        FlowState unknown = state.Clone();
        unknown.ForgetAll();
        foreach (FlowState _ in this.Walk(frame.Inside(function, null), symbol, unknown))
        {
            // What holds at its end does not matter.
        }
    }

    private IEnumerable<FlowState> Walk(Frame function, IMethodSymbol symbol, FlowState state)
    {
        foreach (IParameterSymbol parameter in symbol.Parameters)
        {
            state.Set(new Place(null, parameter, []), Value.Of(reading.Memories.At(new Place(null, parameter, []))));
        }

        return BodyEvaluator.Walk(reading, function, state).Select(static exit => exit.State);
    }

    private Value Run(CallSite site, Frame called, FlowState state)
    {
        ExpressionEvaluator evaluator = new(reading, called);
        IMethodSymbol method = site.Method.OriginalDefinition;
        for (int i = 0; i < site.Arguments.Count; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            SyntaxNode syntax = site.Sources[i]?.Syntax ?? site.Call.Syntax;
            evaluator.Assignments.Bind(new Place(null, parameter, []), parameter.Type, site.Arguments[i], syntax, state);
        }

        IReadOnlyList<BlockWalk.Exit> exits = BodyEvaluator.Walk(reading, called, state);
        if (exits.Count == 0)
        {
            // It never returns.
            state.ForgetAll();
            return Value.Unknown;
        }

        FlowState end = exits.Select(static exit => exit.State).Aggregate((a, b) => FlowState.Join(a, b, reading.Memories)).Clone();
        Value result = this.ResultOf(exits, site, end);
        state.Become(end);
        return result;
    }

    // Another buffer on each path: what it holds is known where all hold the same.
    private Value ResultOf(IReadOnlyList<BlockWalk.Exit> exits, CallSite site, FlowState end)
    {
        Value[] values = [.. exits.Select(static exit => exit.Value).Distinct()];
        if (values.Length == 1)
        {
            return values[0];
        }

        if (!exits.All(static exit => exit.Value.Region is not null))
        {
            return Value.Unknown;
        }

        Content? content = exits.Select(static exit => exit.State.Read(exit.Value.Region!.Value)).Aggregate(Content.Common);
        Value result = values.Skip(1).Aggregate(values[0], (a, b) => end.Merge(reading.Memories.BornAt(site.Call.Syntax), a, b));
        end.Write(result.Region!.Value, content ?? Content.Unknown);
        return result;
    }
}
