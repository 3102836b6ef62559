using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents where a step of a loop stands: gives the registers of the inputs, and
/// takes those of the outputs. The numbers of operands are constants.
/// </summary>
/// <typeparam name="V">The register.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="E">How much of a register there is.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[StructLayout(LayoutKind.Auto)]
public readonly ref struct Place<V, T, E>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where E : struct, IExtent
{
    private readonly Operands<T> operands;
    private readonly nuint element;
    private readonly nuint column;
    private readonly nuint columns;
    private readonly nuint row;
    private readonly nuint sum;
    private readonly int count;

    /// <summary>Initializes a place without rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Place(Operands<T> operands, nuint element, int count)
    {
        this.operands = operands;
        this.element = element;
        this.count = count;
    }

    /// <summary>Initializes a place in a row.</summary>
    /// <param name="operands">The operands.</param>
    /// <param name="row">The row.</param>
    /// <param name="start">The row's first element.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="column">The column.</param>
    /// <param name="sum">The columns since the first whose sums are kept now.</param>
    /// <param name="count">The elements of a part of a register.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Place(Operands<T> operands, nuint row, nuint start, nuint columns, nuint column, nuint sum, int count)
    {
        this.operands = operands;
        this.element = start + column;
        this.row = row;
        this.columns = columns;
        this.column = column;
        this.sum = sum;
        this.count = count;
    }

    // Each row of a packed operand is the columns of its first part, then those of its second.
    private nuint FirstElement
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (2 * this.element) - this.column;
    }

    /// <summary>Reads an input with one value for each element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Element(int operand) => E.Load<V, T>(ref this.operands.Get(operand), this.element, this.count);

    /// <summary>Reads an input with one value for each column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Column(int operand) => E.Load<V, T>(ref this.operands.Get(operand), this.column, this.count);

    /// <summary>Reads an input with one value for each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Row(int operand) => V.Broadcast(Unsafe.Add(ref this.operands.Get(operand), this.row));

    /// <summary>Reads the first part of an input whose rows have two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V FirstHalf(int operand) => E.Load<V, T>(ref this.operands.Get(operand), this.FirstElement, this.count);

    /// <summary>Reads the second part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SecondHalf(int operand) => E.Load<V, T>(ref this.operands.Get(operand), this.FirstElement + this.columns, this.count);

    /// <summary>Reads the second part of an input with two values for each column; <see cref="Column"/> reads the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V SecondColumn(int operand) => E.Load<V, T>(ref this.operands.Get(operand), this.columns + this.column, this.count);

    /// <summary>Reads an input whose elements are pairs; gives the first of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Pair(int operand, out V second) => E.LoadPairs<V, T>(ref this.operands.Get(operand), 2 * this.element, this.count, out second);

    /// <summary>Reads an input with a pair for each column; gives the first of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V ColumnPair(int operand, out V second) =>
        E.LoadPairs<V, T>(ref this.operands.Get(operand), 2 * this.column, this.count, out second);

    /// <summary>Writes elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int operand, V value) => E.Store(value, ref this.operands.Get(operand), this.element, this.count);

    /// <summary>Writes the two parts of an output whose rows have two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StoreHalves(int operand, V first, V second)
    {
        E.Store(first, ref this.operands.Get(operand), this.FirstElement, this.count);
        E.Store(second, ref this.operands.Get(operand), this.FirstElement + this.columns, this.count);
    }

    /// <summary>Writes pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void StorePair(int operand, V first, V second) =>
        E.StorePairs(first, second, ref this.operands.Get(operand), 2 * this.element, this.count);

    /// <summary>Adds to the sums of an output with one value for each column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToColumn(int operand, V value) =>
        E.Accumulate(value, ref this.operands.Get(operand), ref this.Behind(operand, CompensatedSums.Strip), this.sum, this.count);

    /// <summary>
    /// Adds to the second sums of an output with two values for each column; <see cref="AddToColumn"/> adds to the first.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToSecondColumn(int operand, V value) =>
        E.Accumulate(value, ref this.Behind(operand, 2 * CompensatedSums.Strip), ref this.Behind(operand, 3 * CompensatedSums.Strip),
            this.sum, this.count);

    /// <summary>Adds to the sums of an output with one value for each row, or one in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddToRow(int operand, V value) =>
        E.Accumulate(value, ref this.operands.Get(operand), ref this.Behind(operand, CompensatedSums.Lanes),
            this.column % CompensatedSums.Lanes, this.count);

    // Behind the sums lie their errors.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref T Behind(int operand, int elements) => ref Unsafe.Add(ref this.operands.Get(operand), elements);
}
