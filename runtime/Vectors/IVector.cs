using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>
/// Represents a register of floating-point lanes. Every function and every generated kernel is written once against
/// this contract and runs on 512, 256 and 128 bits and on a single lane.
/// </summary>
/// <typeparam name="V">The register type itself.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Each lane is computed independently and by the same operations on every width, so a value has the same bits
/// at every position, length and width. A comparison gives a mask: a lane of ones where it holds, of zeros elsewhere.
/// The functions (exponential, logistic, ...) are added to this interface by the files of <c>Functions/</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial interface IVector<V, T> : IFloatBits<V>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets the number of lanes.</summary>
    internal static abstract int Count { get; }

    /// <summary>Fills every lane with an element.</summary>
    static abstract V Broadcast(T value);

    /// <summary>Reads <see cref="Count"/> elements that start <paramref name="index"/> elements behind a reference.</summary>
    internal static abstract V Load(ref T source, nuint index);

    /// <summary>Reads <paramref name="count"/> elements, fewer than <see cref="Count"/>; the other lanes are zero.</summary>
    internal static abstract V LoadPartial(ref T source, nuint index, int count);

    /// <summary>Writes every lane.</summary>
    internal static abstract void Store(V value, ref T destination, nuint index);

    /// <summary>Writes the first <paramref name="count"/> lanes, fewer than <see cref="Count"/>.</summary>
    internal static abstract void StorePartial(V value, ref T destination, nuint index, int count);

    /// <summary>Gives the largest lane as an element; where lanes are NaN, a NaN or the largest number.</summary>
    internal static abstract T LargestLane(V value);
}
