using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Evaluates whole bodies.</summary>
internal static class BodyEvaluator
{
    /// <summary>Walks a body from a state, and gives the ways out of it.</summary>
    public static IReadOnlyList<BlockWalk.Exit> Walk(MemberReading reading, Frame frame, FlowState state)
    {
        IReadOnlyList<BlockWalk.Exit> exits = new BlockWalk(reading, frame.Graph, new ExpressionEvaluator(reading, frame)).WalkBody(state);
        if (!reading.Report.IsSilent && frame.Call is null)
        {
            // Nobody knows who calls them, and when; their calls in this body are followed besides.
            foreach (IMethodSymbol function in frame.Graph.LocalFunctions)
            {
                if (frame.Graph.Of(function) is { } body)
                {
                    new FunctionEvaluator(reading, frame).Report(body, function, new FlowState(reading.Memories));
                }
            }
        }

        return exits;
    }
}
