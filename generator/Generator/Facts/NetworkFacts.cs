using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents a network as the rules see it, whichever front end found it.</summary>
/// <param name="Name">The name of the type or method that holds it.</param>
/// <param name="Place">The place to underline where the fault is of the whole.</param>
/// <param name="Hidden">The hidden layers, in the order of the run.</param>
/// <param name="Outputs">The outputs.</param>
internal sealed record NetworkFacts(string Name, Location Place, EquatableArray<LayerFacts> Hidden, EquatableArray<OutputFacts> Outputs)
{
    /// <summary>Gets the kind of the network.</summary>
    public Architecture Architecture { get; init; }

    /// <summary>Gets the smallest input.</summary>
    public Declared<double>? InputMin { get; init; }

    /// <summary>Gets the largest input.</summary>
    public Declared<double>? InputMax { get; init; }

    /// <summary>Gets the deliberate departure from the usual, where it is declared for the whole.</summary>
    public ModelIntent Intent { get; init; }

    /// <summary>Gets how much of the network these facts are.</summary>
    public NetworkExtent Extent { get; init; } = NetworkExtent.Whole;
}
