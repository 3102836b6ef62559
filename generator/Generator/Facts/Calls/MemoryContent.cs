using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>Represents what one piece of memory holds: as a whole, and in parts that were written for themselves.</summary>
/// <param name="whole">The whole; null is what it held when the method began.</param>
/// <param name="parts">The parts.</param>
internal sealed class MemoryContent(Content? whole, KeyValuePair<Slice, Content>[] parts)
{
    /// <summary>Memory of which nothing is known.</summary>
    public static readonly MemoryContent Unknown = new(Content.Unknown, []);

    /// <summary>Gets the whole; null is what it held when the method began.</summary>
    public Content? Whole => whole;

    /// <summary>Gets the parts.</summary>
    public IReadOnlyList<KeyValuePair<Slice, Content>> Parts => parts;

    /// <summary>Gets what a part holds: what was written to it, or to the whole.</summary>
    public Content? Read(Slice? slice)
    {
        if (slice is not null)
        {
            foreach (KeyValuePair<Slice, Content> part in parts)
            {
                if (part.Key.Equals(slice))
                {
                    return part.Value;
                }
            }
        }

        return whole;
    }

    /// <summary>Writes a part: what it shares elements with is no longer known.</summary>
    public MemoryContent With(Slice? slice, Content content) => slice is null
        ? ReferenceEquals(content, Content.Unknown) ? Unknown : new MemoryContent(content, [])
        : new MemoryContent(Content.Unknown,
            [.. parts.Where(part => part.Key.IsApartFrom(slice)), new KeyValuePair<Slice, Content>(slice, content)]);

    /// <summary>Forgets the parts that depend on a variable.</summary>
    public MemoryContent Without(ISymbol variable, bool keepsSwept) =>
        parts.Any(part => IsForgotten(part.Key, variable, keepsSwept))
            ? new MemoryContent(whole, [.. parts.Where(part => !IsForgotten(part.Key, variable, keepsSwept))])
            : this;

    /// <summary>Remembers the parts that lie side by side over a variable, which now goes on to its next value.</summary>
    public MemoryContent Sweep(ISymbol variable)
    {
        KeyValuePair<Slice, Content>[] swept = [.. parts
            .Where(part => !part.Key.IsSwept
                && part.Value is ActivationOutput
                && part.Key.Tiles.Contains(variable, SymbolEqualityComparer.Default))
            .Select(static part => new KeyValuePair<Slice, Content>(part.Key.Swept(), part.Value))];
        return swept.Length == 0
            ? this
            : new MemoryContent(whole, [.. parts.Where(part => !Array.Exists(swept, one => one.Key.Equals(part.Key))), .. swept]);
    }

    /// <summary>Keeps what two paths agree on.</summary>
    public static MemoryContent Join(MemoryContent? first, MemoryContent? second)
    {
        if (ReferenceEquals(first, second))
        {
            return first ?? Unknown;
        }

        Content? Common(Slice? slice) => Content.Common(first?.Read(slice), second?.Read(slice));
        KeyValuePair<Slice, Content>[] common = [.. (first?.Parts ?? []).Concat(second?.Parts ?? [])
            .Select(static part => part.Key)
            .Distinct()
            .Select(slice => new KeyValuePair<Slice, Content>(slice, Common(slice) ?? Content.Unknown))
            .Where(static part => !ReferenceEquals(part.Value, Content.Unknown))];
        return new MemoryContent(Common(null), common);
    }

    /// <summary>Tells whether another one is the same.</summary>
    public bool IsSameAs(MemoryContent? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Equals(whole, other.Whole)
            && parts.Length == other.Parts.Count
            && Array.TrueForAll(parts, part => Equals(other.Read(part.Key), part.Value)));

    private static bool IsForgotten(Slice slice, ISymbol variable, bool keepsSwept) =>
        slice.Mentions.Contains(variable, SymbolEqualityComparer.Default)
            && !(keepsSwept && slice.IsSwept && slice.Tiles.Contains(variable, SymbolEqualityComparer.Default));
}
