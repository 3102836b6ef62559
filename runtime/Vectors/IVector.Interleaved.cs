using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Elements that lie in pairs: first, second, first, second.</content>
public partial interface IVector<V, T>
{
    /// <summary>Takes the elements at even positions of two registers in a row.</summary>
    /// <param name="first">The first register.</param>
    /// <param name="second">The register behind it.</param>
    /// <param name="odd">Receives the elements at odd positions.</param>
    internal static abstract V Deinterleave(V first, V second, out V odd);

    /// <summary>Puts the elements of two registers alternately; undoes <see cref="Deinterleave"/>.</summary>
    /// <param name="even">The elements of the even positions.</param>
    /// <param name="odd">The elements of the odd positions.</param>
    /// <param name="second">Receives the second register of the result.</param>
    /// <returns>The first register of the result.</returns>
    internal static abstract V Interleave(V even, V odd, out V second);

    /// <summary>Reads <see cref="Count"/> pairs; gives their first elements.</summary>
    /// <param name="source">The reference.</param>
    /// <param name="index">The elements between the reference and the first pair.</param>
    /// <param name="odd">Receives the second elements.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual V LoadPairs(ref T source, nuint index, out V odd) =>
        V.Deinterleave(V.Load(ref source, index), V.Load(ref source, index + (nuint)V.Count), out odd);

    /// <summary>Reads <paramref name="count"/> pairs, at least one and fewer than <see cref="Count"/>; the other lanes are zero.</summary>
    /// <param name="source">The reference.</param>
    /// <param name="index">The elements between the reference and the first pair.</param>
    /// <param name="count">The number of pairs.</param>
    /// <param name="odd">Receives the second elements.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual V LoadPairsPartial(ref T source, nuint index, int count, out V odd)
    {
        // A partial register has at least one element.
        int elements = 2 * count;
        return elements < V.Count ? V.Deinterleave(V.LoadPartial(ref source, index, elements), default, out odd)
            : elements == V.Count ? V.Deinterleave(V.Load(ref source, index), default, out odd)
            : V.Deinterleave(V.Load(ref source, index), V.LoadPartial(ref source, index + (nuint)V.Count, elements - V.Count), out odd);
    }

    /// <summary>Writes <see cref="Count"/> pairs.</summary>
    /// <param name="even">Their first elements.</param>
    /// <param name="odd">Their second elements.</param>
    /// <param name="destination">The reference.</param>
    /// <param name="index">The elements between the reference and the first pair.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual void StorePairs(V even, V odd, ref T destination, nuint index)
    {
        V.Store(V.Interleave(even, odd, out V second), ref destination, index);
        V.Store(second, ref destination, index + (nuint)V.Count);
    }

    /// <summary>Writes the first <paramref name="count"/> pairs, at least one and fewer than <see cref="Count"/>.</summary>
    /// <param name="even">Their first elements.</param>
    /// <param name="odd">Their second elements.</param>
    /// <param name="destination">The reference.</param>
    /// <param name="index">The elements between the reference and the first pair.</param>
    /// <param name="count">The number of pairs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual void StorePairsPartial(V even, V odd, ref T destination, nuint index, int count)
    {
        int elements = 2 * count;
        V first = V.Interleave(even, odd, out V second);
        if (elements >= V.Count)
        {
            V.Store(first, ref destination, index);
            V.StorePartial(second, ref destination, index + (nuint)V.Count, elements - V.Count);
        }
        else
        {
            V.StorePartial(first, ref destination, index, elements);
        }
    }
}
