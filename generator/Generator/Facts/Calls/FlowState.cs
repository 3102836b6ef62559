using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what places and buffers hold at one point of a method.</summary>
/// <param name="memories">The memory of the method.</param>
internal sealed class FlowState(MemoryMap memories)
{
    private readonly Dictionary<Place, Value> values = [];
    private readonly Dictionary<Region, Content> contents = [];
    private bool isHeapUnknown;

    /// <summary>Gets whether fields may have changed in ways that are not known.</summary>
    public bool IsHeapUnknown => this.isHeapUnknown;

    /// <summary>Gets whether the point cannot be reached.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Copies the state.</summary>
    public FlowState Clone()
    {
        FlowState copy = new(memories) { IsDead = this.IsDead, isHeapUnknown = this.isHeapUnknown };
        foreach (KeyValuePair<Place, Value> pair in this.values)
        {
            copy.values.Add(pair.Key, pair.Value);
        }

        foreach (KeyValuePair<Region, Content> pair in this.contents)
        {
            copy.contents.Add(pair.Key, pair.Value);
        }

        return copy;
    }

    /// <summary>Ends the path.</summary>
    public void End() => this.IsDead = true;

    /// <summary>Continues at a point that is reached from elsewhere: nothing is known there.</summary>
    public void Revive()
    {
        this.IsDead = false;
        this.ForgetAll();
    }

    /// <summary>Gets the value of a place.</summary>
    public Value Get(Place place) => this.values.TryGetValue(place, out Value value) ? value : Value.Of(memories.At(place));

    /// <summary>Gives a place a value; what depends on a variable that changes is forgotten.</summary>
    public void Set(Place place, Value value)
    {
        if (place is { Owner: null, Key: ISymbol symbol })
        {
            this.Forget(symbol);
        }
        else
        {
            // Another index may be the same element.
            bool IsSibling(Place other) => place.Key is string && other.Key is string && ReferenceEquals(other.Owner, place.Owner) && (place.Mentions.Count > 0 || other.Mentions.Count > 0);
            this.Remove(this.values.Keys.Where(IsSibling));
        }

        this.values[place] = value;
    }

    /// <summary>Gets what a buffer holds; null is what it held when the method began.</summary>
    public Content? Read(Region region)
    {
        if (this.contents.TryGetValue(region, out Content content) || (region.Slice is not null && this.contents.TryGetValue(region with { Slice = null }, out content)))
        {
            return content;
        }

        return this.isHeapUnknown && region.Memory.IsOnHeap ? Content.Unknown : null;
    }

    /// <summary>Writes a buffer: what it shares elements with is no longer known.</summary>
    public void Write(Region region, Content content)
    {
        foreach (Region other in this.contents.Keys.Where(other => ReferenceEquals(other.Memory, region.Memory)).ToArray())
        {
            if (region.Slice is null)
            {
                this.contents.Remove(other);
            }
            else if (other.Slice is null || !other.Slice.IsApartFrom(region.Slice))
            {
                this.contents[other] = Content.Unknown;
            }
        }

        if (region.Slice is not null)
        {
            this.contents[region with { Slice = null }] = Content.Unknown;
        }

        this.contents[region] = content;
    }

    /// <summary>Forgets everything that can be reached from a buffer or an object.</summary>
    public void Escape(Region region)
    {
        this.Write(region, Content.Unknown);
        if (region.Slice is not null)
        {
            return;
        }

        foreach (Region other in this.contents.Keys.Where(other => other.Memory.IsReachableFrom(region.Memory)).ToArray())
        {
            this.contents[other] = Content.Unknown;
        }

        foreach (KeyValuePair<Place, Value> pair in this.values.Where(pair => ReferenceEquals(pair.Key.Owner, region.Memory)).ToArray())
        {
            this.values.Remove(pair.Key);
            if (pair.Value.Region is { } inner && !ReferenceEquals(inner.Memory, region.Memory))
            {
                this.Write(inner, Content.Unknown);
            }
        }
    }

    /// <summary>Forgets what others may have changed: the fields.</summary>
    public void ForgetHeap()
    {
        this.isHeapUnknown = true;
        foreach (Region region in this.contents.Keys.Where(static region => region.Memory.IsOnHeap).ToArray())
        {
            this.contents[region] = Content.Unknown;
        }

        foreach (KeyValuePair<Place, Value> pair in this.values.Where(static pair => pair.Key.Owner is not null).ToArray())
        {
            this.values.Remove(pair.Key);
            if (pair.Value.Region is { } region)
            {
                this.Write(region, Content.Unknown);
            }
        }
    }

    /// <summary>Forgets what every buffer holds.</summary>
    public void ForgetAll()
    {
        this.ForgetHeap();
        foreach (Region region in this.contents.Keys.ToArray())
        {
            this.contents[region] = Content.Unknown;
        }

        memories.ForEach(memory => this.contents[new Region(memory, null)] = Content.Unknown);
    }

    /// <summary>Gives the buffers of which this state knows something else than another one.</summary>
    public IReadOnlyList<Region> Changed(FlowState from) => [.. this.contents.Keys.Where(region => !Equals(this.Read(region), from.Read(region)))];

    /// <summary>Gives the parts that lie side by side over a variable, with what they hold.</summary>
    public IReadOnlyList<(Memory Memory, Content Content)> TilesOver(ISymbol variable) => [.. this.contents
        .Where(pair => pair.Value is ActivationOutput && pair.Key.Slice is { } slice && slice.Tiles.Contains(variable, SymbolEqualityComparer.Default))
        .Select(static pair => (pair.Key.Memory, pair.Value))];

    /// <summary>Tells whether another state knows the same.</summary>
    public bool IsSameAs(FlowState other) =>
        this.IsDead == other.IsDead && this.isHeapUnknown == other.isHeapUnknown && this.values.Count == other.values.Count
        && this.values.All(pair => other.values.TryGetValue(pair.Key, out Value value) && value.Equals(pair.Value))
        && this.contents.Keys.Concat(other.contents.Keys).All(region => Equals(this.Read(region), other.Read(region)));

    /// <summary>Joins two paths: what they disagree on is not known.</summary>
    public static FlowState Join(FlowState first, FlowState second, MemoryMap memories)
    {
        if (first.IsDead || second.IsDead)
        {
            return first.IsDead ? second : first;
        }

        FlowState joined = new(memories) { isHeapUnknown = first.isHeapUnknown || second.isHeapUnknown };
        foreach (Region region in first.contents.Keys.Concat(second.contents.Keys))
        {
            Content? content = first.Read(region);
            if (!Equals(content, second.Read(region)))
            {
                joined.contents[region] = Content.Unknown;
            }
            else if (content is not null)
            {
                joined.contents[region] = content;
            }
        }

        foreach (Place place in first.values.Keys.Concat(second.values.Keys).Distinct().ToArray())
        {
            // A variable that only one of them knows is out of scope.
            if (place.IsLocal && !(first.values.ContainsKey(place) && second.values.ContainsKey(place)))
            {
                continue;
            }

            (Value a, Value b) = (first.Get(place), second.Get(place));
            joined.values[place] = a.Equals(b) ? a : joined.Merge(memories.MetAt(place), a, b);
        }

        return joined;
    }

    /// <summary>Makes one value of two: a buffer that is either of them, and from now on nothing is known of both.</summary>
    public Value Merge(Memory memory, Value first, Value second)
    {
        if (first.Region is not { } a || second.Region is not { } b)
        {
            return Value.Unknown;
        }

        this.Write(a, Content.Unknown);
        this.Write(b, Content.Unknown);
        this.Write(new Region(memory, null), Content.Unknown);
        return Value.Of(memory);
    }

    private void Forget(ISymbol symbol)
    {
        this.Remove(this.values.Keys.Where(place => place.Mentions.Contains(symbol, SymbolEqualityComparer.Default)));
        foreach (Region region in this.contents.Keys.Where(region => region.DependsOn(symbol)).ToArray())
        {
            this.contents[region] = Content.Unknown;
        }

        foreach (KeyValuePair<Place, Value> pair in this.values.Where(pair => pair.Value.Region is { } region && region.DependsOn(symbol)).ToArray())
        {
            this.values[pair.Key] = Value.Of(memories.MetAt(pair.Key));
            this.contents[new Region(memories.MetAt(pair.Key), null)] = Content.Unknown;
        }
    }

    private void Remove(IEnumerable<Place> places)
    {
        foreach (Place place in places.ToArray())
        {
            this.values.Remove(place);
        }
    }
}
