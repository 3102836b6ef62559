using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents a body that is walked: the member's own, or that of a method it calls.</summary>
/// <param name="graph">The body.</param>
/// <param name="self">The object that <c>this</c> is.</param>
/// <param name="caller">The body that called it, or null.</param>
internal sealed class Frame(BodyGraph graph, Memory self, Frame? caller)
{
    // Functions that call each other would not end.
    private const int MaximalFunctions = 8;

    /// <summary>Gets the body.</summary>
    public BodyGraph Graph => graph;

    /// <summary>Gets the object that <c>this</c> is.</summary>
    public Memory Self => self;

    /// <summary>Gets the method or function; null for the member itself.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>Gets how many methods deep it is.</summary>
    public int Depth { get; init; }

    /// <summary>Gets the call in the member's own body that led here; null in that body, and in its functions.</summary>
    public IInvocationOperation? Call { get; init; }

    /// <summary>Gets the arguments of that call.</summary>
    public IReadOnlyList<Value> Arguments { get; init; } = [];

    /// <summary>Tells whether a method is being walked already.</summary>
    public bool IsRunning(IMethodSymbol method)
    {
        int functions = 0;
        for (Frame? frame = this; frame is not null; frame = frame.CallerOf())
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method.OriginalDefinition) || ++functions > MaximalFunctions)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the frame of a function inside of this body: what it sees is what this body sees.</summary>
    public Frame Inside(BodyGraph function, IMethodSymbol? method) =>
        new(function, self, this) { Method = method?.OriginalDefinition, Depth = this.Depth, Call = this.Call, Arguments = this.Arguments };

    private Frame? CallerOf() => caller;
}
