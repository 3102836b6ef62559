using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts.Calls;

/// <summary>
/// Represents memory that buffers look at, or an object: what a storage place held
/// when the method began, or what came to be at a piece of the source.
/// </summary>
/// <param name="origin">The place that held it; null where it came to be later.</param>
internal sealed class Memory(Place? origin)
{
    /// <summary>Gets the place that held it when the method began, or null.</summary>
    public Place? Origin => origin;

    /// <summary>Gets the number of elements, where that is a constant.</summary>
    public int? Length { get; set; }

    /// <summary>Gets the variables that say which memory it is: those of the indices on the way.</summary>
    public IReadOnlyList<ISymbol> Mentions { get; } = origin is null ? [] : [.. origin.Mentions, .. origin.Owner?.Mentions ?? []];

    /// <summary>Gets or sets whether something is reached through it: a field, or an element that is an object.</summary>
    public bool HasMembers { get; set; }

    /// <summary>Gets whether others can reach it: it is no local's or parameter's.</summary>
    public bool IsOnHeap => origin is { Owner: not null } or { Key: IFieldSymbol or IPropertySymbol };

    /// <summary>Tells whether it can be reached from an object.</summary>
    public bool IsReachableFrom(Memory other)
    {
        for (Memory? memory = this; memory is not null; memory = memory.Origin?.Owner)
        {
            if (ReferenceEquals(memory, other))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Represents a storage place: a variable, a field of an object, an element of an array.</summary>
/// <param name="owner">The object or array; null for variables and static members.</param>
/// <param name="key">The symbol; the text of the index.</param>
/// <param name="mentions">The variables of the index.</param>
internal sealed class Place(Memory? owner, object key, IReadOnlyList<ISymbol> mentions) : IEquatable<Place>
{
    /// <summary>Gets the object or array; null for variables and static members.</summary>
    public Memory? Owner => owner;

    /// <summary>Gets the symbol, or the text of the index.</summary>
    public object Key => key;

    /// <summary>Gets the variables of the index.</summary>
    public IReadOnlyList<ISymbol> Mentions => mentions;

    /// <summary>Gets whether it is gone with the block that declares it.</summary>
    public bool IsLocal => owner is null && key is ILocalSymbol or Capture;

    /// <inheritdoc/>
    public bool Equals(Place? other) => other is not null && ReferenceEquals(owner, other.Owner) && key.Equals(other.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Place);

    /// <inheritdoc/>
    public override int GetHashCode() => key.GetHashCode();
}

/// <summary>Represents a part of memory.</summary>
/// <param name="text">How it is written; equal texts are equal parts.</param>
/// <param name="mentions">The variables that it depends on.</param>
internal sealed class Slice(string text, IReadOnlyList<ISymbol> mentions) : IEquatable<Slice>
{
    /// <summary>Gets how it is written.</summary>
    public string Text => text;

    /// <summary>Gets the variables that it depends on.</summary>
    public IReadOnlyList<ISymbol> Mentions => mentions;

    /// <summary>Gets the first element, where that is a constant.</summary>
    public int? Start { get; init; }

    /// <summary>Gets the element behind the last, where that is a constant.</summary>
    public int? End { get; init; }

    /// <summary>Gets the variables over which such parts lie side by side without a gap.</summary>
    public IReadOnlyList<ISymbol> Tiles { get; init; } = [];

    /// <summary>Gets whether it stands for all such parts over the values that a loop's variable had so far.</summary>
    public bool IsSwept { get; init; }

    /// <summary>Gives the part that stands for all such parts so far.</summary>
    public Slice Swept() => new("~" + text, mentions) { Tiles = this.Tiles, IsSwept = true };

    /// <summary>Tells whether two parts have nothing in common.</summary>
    public bool IsApartFrom(Slice other) => this.End <= other.Start || other.End <= this.Start;

    /// <inheritdoc/>
    public bool Equals(Slice? other) => other is not null && string.Equals(text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as Slice);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);
}

/// <summary>Represents memory, or a part of it.</summary>
/// <param name="Memory">The memory.</param>
/// <param name="Slice">The part; null for the whole.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Region(Memory Memory, Slice? Slice)
{
    /// <summary>Gets the number of elements, where that is a constant.</summary>
    public int? Length => this.Slice is null ? this.Memory.Length : this.Slice.End - this.Slice.Start;

    /// <summary>Tells whether a change of a variable makes it another region.</summary>
    public bool DependsOn(ISymbol symbol)
    {
        bool Is(ISymbol other) => SymbolEqualityComparer.Default.Equals(other, symbol);
        return this.Memory.Mentions.Any(Is) || (this.Slice is { } slice && slice.Mentions.Any(Is));
    }
}

/// <summary>Represents the value of an expression, as far as it is followed: a buffer or object, or a whole number.</summary>
/// <param name="Region">The buffer or object.</param>
/// <param name="Number">The number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Value(Region? Region, int? Number)
{
    /// <summary>A value of which nothing is known.</summary>
    public static readonly Value Unknown;

    /// <summary>Makes the value of a buffer or object.</summary>
    public static Value Of(Memory memory) => new(new Region(memory, null), null);
}
