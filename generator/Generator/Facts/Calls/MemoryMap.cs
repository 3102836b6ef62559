using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Names the memory of a method: the same place or piece of source always gives the same.</summary>
internal sealed class MemoryMap
{
    private readonly Dictionary<Place, Memory> places = [];
    private readonly Dictionary<Place, Memory> meetings = [];
    private readonly Dictionary<SyntaxNode, Memory> births = [];
    private readonly HashSet<ISymbol> mentioned = new(SymbolEqualityComparer.Default);

    /// <summary>Gets what a place held when the method began.</summary>
    public Memory At(Place place)
    {
        if (!this.places.TryGetValue(place, out Memory memory))
        {
            this.places.Add(place, memory = new Memory(place));
            this.Mention(place.Mentions);
            if (place.Owner is { } owner)
            {
                owner.HasMembers = true;
            }
        }

        return memory;
    }

    /// <summary>Remembers the variables that places and parts depend on.</summary>
    public void Mention(IReadOnlyList<ISymbol> variables) => this.mentioned.UnionWith(variables);

    /// <summary>Tells whether anything depends on a variable.</summary>
    public bool IsMentioned(ISymbol variable) => this.mentioned.Contains(variable);

    /// <summary>Gets the memory that a place holds where paths meet.</summary>
    public Memory MetAt(Place place) => Get(this.meetings, place, static () => new Memory(null));

    /// <summary>Gets the memory that comes to be at a piece of the source.</summary>
    public Memory BornAt(SyntaxNode syntax) => Get(this.births, syntax, static () => new Memory(null));

    /// <summary>Goes through all of it but what comes to be in the method.</summary>
    public void ForEach(Action<Memory> action)
    {
        foreach (Dictionary<Place, Memory> map in new[] { this.places, this.meetings })
        {
            foreach (Memory memory in map.Values)
            {
                action(memory);
            }
        }
    }

    private static Memory Get<TKey>(Dictionary<TKey, Memory> map, TKey key, Func<Memory> make)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out Memory memory))
        {
            map.Add(key, memory = make());
        }

        return memory;
    }
}
