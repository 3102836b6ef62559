using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generator.Collections;

/// <summary>Represents a list that compares by its items, as a cached pipeline step needs it.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="items">The items; null is empty.</param>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
internal readonly struct EquatableArray<T>(T[]? items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? items = items;

    /// <inheritdoc/>
    public int Count => this.items?.Length ?? 0;

    /// <inheritdoc/>
    public T this[int index] => this.items![index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => this.AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && this.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 17;
        foreach (T item in this)
        {
            hash = unchecked((hash * 31) + item.GetHashCode());
        }

        return hash;
    }

    /// <summary>Converts each item.</summary>
    public EquatableArray<TOther> ConvertAll<TOther>(Converter<T, TOther> convert)
        where TOther : IEquatable<TOther> =>
            this.items is null ? default : new EquatableArray<TOther>(Array.ConvertAll(this.items, convert));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(this.items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => this.GetEnumerator();

    /// <summary>Gets the items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => this.items;
}

/// <summary>Builds equatable arrays.</summary>
internal static class EquatableArray
{
    /// <summary>Builds one from a collection expression.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    /// <summary>Builds one from a sequence.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());
}
