using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what places and buffers hold at one point of a method. Copies share what neither of them has changed.</summary>
/// <param name="memories">The memory of the method.</param>
internal sealed class FlowState(MemoryMap memories)
{
    private Dictionary<Place, Value> values = [];
    private Dictionary<Memory, MemoryContent> contents = [];
    private bool ownsValues = true;
    private bool ownsContents = true;

    /// <summary>Gets whether fields may have changed in ways that are not known.</summary>
    public bool IsHeapUnknown { get; private set; }

    private Dictionary<Place, Value> OwnValues
    {
        get
        {
            if (!this.ownsValues)
            {
                (this.values, this.ownsValues) = (new Dictionary<Place, Value>(this.values), true);
            }

            return this.values;
        }
    }

    private Dictionary<Memory, MemoryContent> OwnContents
    {
        get
        {
            if (!this.ownsContents)
            {
                (this.contents, this.ownsContents) = (new Dictionary<Memory, MemoryContent>(this.contents), true);
            }

            return this.contents;
        }
    }

    /// <summary>Copies the state.</summary>
    public FlowState Clone()
    {
        this.ownsValues = this.ownsContents = false;
        return new FlowState(memories)
        {
            values = this.values,
            contents = this.contents,
            ownsValues = false,
            ownsContents = false,
            IsHeapUnknown = this.IsHeapUnknown
        };
    }

    /// <summary>Becomes a copy of another state.</summary>
    public void Become(FlowState other)
    {
        FlowState copy = other.Clone();
        (this.values, this.contents, this.ownsValues, this.ownsContents, this.IsHeapUnknown) =
            (copy.values, copy.contents, false, false, copy.IsHeapUnknown);
    }

    /// <summary>Gets the value of a place.</summary>
    public Value Get(Place place) => this.values.TryGetValue(place, out Value value) ? value : Value.Of(memories.At(place));

    /// <summary>Gives a place a value; what depends on a variable that changes is forgotten.</summary>
    /// <param name="place">The place.</param>
    /// <param name="value">The value.</param>
    /// <param name="isStep">Whether a variable goes on to its next value: of what it
    /// has passed part by part, it is remembered that it was.</param>
    public void Set(Place place, Value value, bool isStep = false)
    {
        if (place is { Owner: null, Key: ISymbol symbol } && memories.IsMentioned(symbol))
        {
            this.Forget(symbol, isStep);
        }
        else if (place.Key is string)
        {
            // Another index may be the same element.
            this.Remove(other => other.Key is string
                && ReferenceEquals(other.Owner, place.Owner)
                && (place.Mentions.Count > 0 || other.Mentions.Count > 0));
        }

        if (!this.values.TryGetValue(place, out Value old) || !old.Equals(value))
        {
            this.OwnValues[place] = value;
        }
    }

    /// <summary>Gets what a buffer holds; null is what it held when the method began.</summary>
    public Content? Read(Region region) =>
        this.contents.TryGetValue(region.Memory, out MemoryContent content) ? content.Read(region.Slice)
            : this.IsHeapUnknown && region.Memory.IsOnHeap ? Content.Unknown
            : null;

    /// <summary>Writes a buffer: what it shares elements with is no longer known.</summary>
    public void Write(Region region, Content content)
    {
        MemoryContent? before = this.contents.TryGetValue(region.Memory, out MemoryContent known) ? known : null;
        MemoryContent after = (before ?? MemoryContent.Unknown).With(region.Slice, content);
        if (!ReferenceEquals(before, after))
        {
            this.OwnContents[region.Memory] = after;
        }
    }

    /// <summary>Forgets everything that can be reached from a value.</summary>
    public void Escape(Value value)
    {
        if (value.Region is { } region)
        {
            this.Escape(region);
        }
    }

    /// <summary>Forgets everything that can be reached from a buffer or an object.</summary>
    public void Escape(Region region)
    {
        this.Write(region, Content.Unknown);
        if (region.Slice is not null || !region.Memory.HasMembers)
        {
            return;
        }

        this.ForgetWhere(memory => memory.IsReachableFrom(region.Memory));
        this.Unbind(place => ReferenceEquals(place.Owner, region.Memory), except: region.Memory);
    }

    /// <summary>Forgets what others may have changed: the fields.</summary>
    public void ForgetHeap()
    {
        this.IsHeapUnknown = true;
        this.ForgetWhere(static memory => memory.IsOnHeap);
        this.Unbind(static place => place.Owner is not null, except: null);
    }

    /// <summary>Forgets what every buffer holds.</summary>
    public void ForgetAll()
    {
        this.ForgetHeap();
        this.ForgetWhere(static _ => true);
        memories.ForEach(memory => this.OwnContents[memory] = MemoryContent.Unknown);
    }

    /// <summary>Gives the buffers of which this state knows something else than another one.</summary>
    public IReadOnlyList<Region> Changed(FlowState from) => ReferenceEquals(this.contents, from.contents)
        ? []
        : [.. this.contents.SelectMany(
            static pair => pair.Value.Parts.Select(part => (Slice?)part.Key).Append(null).Select(slice => new Region(pair.Key, slice)))
            .Where(region => !Equals(this.Read(region), from.Read(region)))];

    /// <summary>Ends a loop: where every part was written alike, the whole was.</summary>
    /// <param name="counts">Tells whether a variable counts the loop's rounds.</param>
    public void Settle(Func<ISymbol, bool> counts)
    {
        foreach (KeyValuePair<Memory, MemoryContent> pair in this.contents.Where(static pair => pair.Value.Parts.Count > 0).ToArray())
        {
            if (pair.Value.Parts
                .Where(part => part.Value is ActivationOutput && part.Key.Tiles.Any(counts))
                .Select(static part => part.Value)
                .FirstOrDefault() is { } content)
            {
                this.Write(new Region(pair.Key, null), content);
            }
        }
    }

    /// <summary>Tells whether another state knows the same.</summary>
    public bool IsSameAs(FlowState other) =>
        this.IsHeapUnknown == other.IsHeapUnknown
        && (ReferenceEquals(this.values, other.values) || (this.values.Count == other.values.Count
            && this.values.All(pair => other.values.TryGetValue(pair.Key, out Value value) && value.Equals(pair.Value))))
        && (ReferenceEquals(this.contents, other.contents) || (this.contents.Count == other.contents.Count
            && this.contents.All(pair => other.contents.TryGetValue(pair.Key, out MemoryContent content) && pair.Value.IsSameAs(content))));

    /// <summary>Joins two paths: what they disagree on is not known.</summary>
    public static FlowState Join(FlowState first, FlowState second, MemoryMap memories)
    {
        FlowState joined = first.Clone();
        joined.IsHeapUnknown |= second.IsHeapUnknown;
        if (!ReferenceEquals(first.contents, second.contents))
        {
            joined.JoinContents(first, second);
        }

        if (ReferenceEquals(first.values, second.values))
        {
            return joined;
        }

        foreach (Place place in first.values.Keys.Concat(second.values.Keys).Distinct().ToArray())
        {
            (bool isInFirst, bool isInSecond) = (first.values.ContainsKey(place), second.values.ContainsKey(place));
            (Value a, Value b) = (first.Get(place), second.Get(place));
            if (place.IsLocal && isInFirst != isInSecond)
            {
                // A variable that only one of them knows is out of scope.
                joined.OwnValues.Remove(place);
            }
            else if (!a.Equals(b))
            {
                joined.OwnValues[place] = joined.Merge(memories.MetAt(place), a, b);
            }
            else if (!isInFirst)
            {
                joined.OwnValues[place] = a;
            }
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

    private void JoinContents(FlowState first, FlowState second)
    {
        foreach (KeyValuePair<Memory, MemoryContent> pair in first.contents)
        {
            MemoryContent? other = second.contents.TryGetValue(pair.Key, out MemoryContent content) ? content : null;
            if (!ReferenceEquals(pair.Value, other))
            {
                this.OwnContents[pair.Key] = MemoryContent.Join(pair.Value, other);
            }
        }

        foreach (KeyValuePair<Memory, MemoryContent> pair in second.contents)
        {
            if (!first.contents.ContainsKey(pair.Key))
            {
                this.OwnContents[pair.Key] = MemoryContent.Join(null, pair.Value);
            }
        }
    }

    private void Forget(ISymbol symbol, bool isStep)
    {
        bool DependsOn(Memory memory) => memory.Mentions.Contains(symbol, SymbolEqualityComparer.Default);
        this.Remove(place => place.Mentions.Contains(symbol, SymbolEqualityComparer.Default));
        this.ForgetWhere(DependsOn);
        foreach (KeyValuePair<Memory, MemoryContent> pair in this.contents.Where(static pair => pair.Value.Parts.Count > 0).ToArray())
        {
            this.OwnContents[pair.Key] = (isStep ? pair.Value.Sweep(symbol) : pair.Value).Without(symbol, keepsSwept: isStep);
        }

        foreach (KeyValuePair<Place, Value> pair in this.values.Where(pair => pair.Value.Region is { } region && region.DependsOn(symbol))
            .ToArray())
        {
            Memory memory = memories.MetAt(pair.Key);
            this.OwnValues[pair.Key] = Value.Of(memory);
            this.OwnContents[memory] = MemoryContent.Unknown;
        }
    }

    private void ForgetWhere(Func<Memory, bool> condition)
    {
        foreach (Memory memory in this.contents.Keys.Where(condition).ToArray())
        {
            this.OwnContents[memory] = MemoryContent.Unknown;
        }
    }

    private void Unbind(Func<Place, bool> condition, Memory? except)
    {
        foreach (KeyValuePair<Place, Value> pair in this.values.Where(pair => condition(pair.Key)).ToArray())
        {
            this.OwnValues.Remove(pair.Key);
            if (pair.Value.Region is { } region && !ReferenceEquals(region.Memory, except))
            {
                this.Write(region, Content.Unknown);
            }
        }
    }

    private void Remove(Func<Place, bool> condition)
    {
        foreach (Place place in this.values.Keys.Where(condition).ToArray())
        {
            this.OwnValues.Remove(place);
        }
    }
}
