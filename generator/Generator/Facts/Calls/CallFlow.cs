using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Follows buffers through a member, block by block: which activation wrote what a loss reads.</summary>
internal static class CallFlow
{
    /// <summary>Reads the calls in the bodies of a member.</summary>
    public static IReadOnlyList<CallFacts> Read(IEnumerable<IOperation> blocks, CallContext context, CancellationToken cancellation)
    {
        IOperation[] roots = [.. blocks.Select(BodyGraph.Root).Distinct()];
        if (!roots.Any(root => IsRelevant(root, context)))
        {
            return [];
        }

        CallReport report = new(roots);
        MemberReading reading = new(context, report, cancellation);
        FlowState state = new(reading.Memories);
        try
        {
            foreach (BodyGraph graph in roots.Select(root => BodyGraph.Of(root, cancellation)).OfType<BodyGraph>())
            {
                BodyEvaluator.Walk(reading, FrameOf(graph, reading, depth: 0), state.Clone());
            }
        }
        catch (InsufficientExecutionStackException)
        {
            // Such a method was written by a program; what was found so far still holds.
        }

        return report.Facts;
    }

    /// <summary>Reads which buffers a method writes.</summary>
    public static MethodEffects EffectsOf(IMethodSymbol method, BodyGraph body, CallContext context, CancellationToken cancellation)
    {
        MemberReading reading = new(context, new CallReport([]) { IsSilent = true, IsReadingEffects = true }, cancellation);
        try
        {
            FlowState start = new(reading.Memories);
            IReadOnlyList<BlockWalk.Exit> exits = BodyEvaluator.Walk(reading, FrameOf(body, reading, FunctionEvaluator.MaximalDepth),
                start.Clone());
            if (exits.Count == 0)
            {
                return MethodEffects.Anything(method);
            }

            FlowState end = exits.Select(static exit => exit.State).Aggregate((a, b) => FlowState.Join(a, b, reading.Memories));
            Memory[] parameters = [.. method.Parameters.Select(parameter => reading.Memories.At(new Place(null, parameter, [])))];
            IReadOnlyList<Region> changed = end.Changed(start);
            bool[] writes = [.. parameters.Select(memory => changed.Any(region => region.Memory.IsReachableFrom(memory)))];
            bool changesFields = end.IsHeapUnknown
                || changed.Any(region => region.Memory.IsOnHeap && !parameters.Any(region.Memory.IsReachableFrom));
            return new MethodEffects(writes, changesFields);
        }
        catch (InsufficientExecutionStackException)
        {
            return MethodEffects.Anything(method);
        }
    }

    private static bool IsRelevant(IOperation root, CallContext context) => root.Descendants().OfType<IInvocationOperation>()
        .Any(call => context.Find(call.TargetMethod) is not null || context.IsCaller(call.TargetMethod));

    private static Frame FrameOf(BodyGraph graph, MemberReading reading, int depth) =>
        new(graph, reading.Memories.At(new Place(null, "this", [])), null) { Depth = depth };
}
