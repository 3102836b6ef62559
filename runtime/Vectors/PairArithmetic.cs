using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Ways to make a pair, as generated code writes them.</content>
public partial interface IVector<V, T>
{
    /// <summary>Multiplies two lanes exactly, barring overflow and underflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> Product(V left, V right) => Pair<V, T>.Product(left, right);

    /// <summary>Adds two lanes exactly, barring overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> Sum(V left, V right) => Pair<V, T>.Sum(left, right);

    /// <summary>Takes a lane as a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> Exact(V value) => value;

    /// <summary>Represents a constant to twice the precision of a float lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual Pair<V, T> Exact(double constant) => Pair<V, T>.Create(constant);
}
