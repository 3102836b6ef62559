using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents how much of a register a step covers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IExtent
{
    /// <summary>Reads a register.</summary>
    internal static abstract V Load<V, T>(ref T source, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged;

    /// <summary>Reads pairs of elements; gives the first of each.</summary>
    internal static abstract V LoadPairs<V, T>(ref T source, nuint index, int count, out V second)
        where V : struct, IVector<V, T>
        where T : unmanaged;

    /// <summary>Writes a register.</summary>
    internal static abstract void Store<V, T>(V value, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged;

    /// <summary>Writes pairs of elements.</summary>
    internal static abstract void StorePairs<V, T>(V first, V second, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged;

    /// <summary>Adds to running sums.</summary>
    internal static abstract void Accumulate<V, T>(V value, ref T sums, ref T errors, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged;
}

/// <summary>A step over a whole register; the count is not looked at.</summary>
internal readonly struct WholeRegister : IExtent
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(ref T source, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.Load(ref source, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V LoadPairs<V, T>(ref T source, nuint index, int count, out V second)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.LoadPairs(ref source, index, out second);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<V, T>(V value, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.Store(value, ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs<V, T>(V first, V second, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.StorePairs(first, second, ref destination, index);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate<V, T>(V value, ref T sums, ref T errors, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.Accumulate(value, ref sums, ref errors, index);
}

/// <summary>A step over the first elements of a register: at least one, fewer than it holds.</summary>
internal readonly struct PartialRegister : IExtent
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Load<V, T>(ref T source, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.LoadPartial(ref source, index, count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V LoadPairs<V, T>(ref T source, nuint index, int count, out V second)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.LoadPairsPartial(ref source, index, count, out second);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store<V, T>(V value, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.StorePartial(value, ref destination, index, count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePairs<V, T>(V first, V second, ref T destination, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.StorePairsPartial(first, second, ref destination, index, count);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate<V, T>(V value, ref T sums, ref T errors, nuint index, int count)
        where V : struct, IVector<V, T>
        where T : unmanaged => V.AccumulatePartial(value, ref sums, ref errors, index, count);
}
