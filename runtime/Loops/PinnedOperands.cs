using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace FusedActivations.Generated;

/// <summary>Represents the spans of a call, whose memory is pinned; an empty one has the address zero.</summary>
internal readonly ref struct PinnedOperands
{
    private readonly ReadOnlySpan<int> lengths;
    private readonly int elementSize;

    /// <summary>Initializes the spans.</summary>
    /// <param name="accesses">What is done with each.</param>
    /// <param name="addresses">Where each starts.</param>
    /// <param name="lengths">The elements of each.</param>
    /// <param name="elementSize">The bytes of an element.</param>
    public PinnedOperands(ReadOnlySpan<Access> accesses, ReadOnlySpan<nint> addresses, ReadOnlySpan<int> lengths, int elementSize)
    {
        this.Accesses = accesses;
        this.Addresses = addresses;
        this.lengths = lengths;
        this.elementSize = elementSize;
    }

    /// <summary>Gets what is done with each.</summary>
    public ReadOnlySpan<Access> Accesses { get; }

    /// <summary>Gets where each starts.</summary>
    public ReadOnlySpan<nint> Addresses { get; }

    /// <summary>Checks lengths, rows and overlaps.</summary>
    /// <param name="names">The names of the parameters.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    /// <exception cref="ArgumentException">A length does not fit, or spans overlap with different starts.</exception>
    public CallSize Check(string names, int columns, string? columnsName)
    {
        int length = this.lengths[this.FirstWhole()];
        int rows = 1;
        bool fits = true;
        if (columnsName is null)
        {
            columns = length;
        }
        else if (columns > 0)
        {
            rows = length / columns;
            fits = rows * columns == length;
        }
        else
        {
            rows = 0;
            fits = columns == 0 && length == 0;
        }

        fits &= this.HaveLengths(length, rows, columns) && this.AreApart();
        if (!fits)
        {
            this.Throw(names, length, columns, columnsName);
        }

        return new CallSize(rows, length);
    }

    private bool HaveLengths(int length, int rows, int columns)
    {
        for (int i = 0; i < this.Accesses.Length; i++)
        {
            bool isWhole = this.Accesses[i] is Access.Read or Access.Write;
            if (this.lengths[i] != (isWhole ? length : this.Expected(i, length, rows, columns)))
            {
                return false;
            }
        }

        return true;
    }

    // For each two spans a subtraction and two comparisons, without bounds: a call of a few elements takes no longer than this.
    private unsafe bool AreApart()
    {
        int count = this.Accesses.Length;
        nuint elementSize = (nuint)this.elementSize;
        fixed (Access* accesses = this.Accesses)
        fixed (nint* addresses = this.Addresses)
        fixed (int* lengths = this.lengths)
        {
            for (int output = 0; output < count; output++)
            {
                if (accesses[output] < Access.Write)
                {
                    continue;
                }

                nint start = addresses[output];
                nuint size = (uint)lengths[output] * elementSize;
                for (int i = 0; i < count; i++)
                {
                    nint distance = addresses[i] - start;
                    if (((nuint)distance < size || (nuint)(-distance) < (uint)lengths[i] * elementSize)
                        && i != output
                        && this.FirstOverlap(output) != output)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    // The first operand with one value for each element says how many there are.
    private int FirstWhole()
    {
        int number = 0;
        while (this.Accesses[number] is not (Access.Read or Access.ReadAgain or Access.Write))
        {
            number++;
        }

        return number;
    }

    private long Expected(int number, int length, int rows, int columns) => this.Accesses[number] switch
    {
        Access.Read or Access.ReadAgain or Access.Write => length,
        Access.ReadPacked or Access.WritePacked => 2L * length,
        Access.ReadColumns or Access.SumColumns => columns,
        Access.ReadPackedColumns or Access.SumPackedColumns or Access.SumPairedColumns => 2L * columns,
        Access.ReadRows or Access.SumRows => rows,
        _ => this.lengths[number],
    };

    // The first span that an output overlaps with and must not, or the output itself. Of two outputs, the later one is to blame; a sum
    // over all elements is written behind all reading, so that it may be an element of an input.
    private int FirstOverlap(int output)
    {
        bool isTotal = this.Accesses[output] == Access.SumAll;
        nint start = this.Addresses[output];
        nuint size = (nuint)this.lengths[output] * (nuint)this.elementSize;
        for (int i = 0; i < this.Accesses.Length; i++)
        {
            nint distance = this.Addresses[i] - start;
            if (((nuint)distance < size || (nuint)(-distance) < (nuint)this.lengths[i] * (nuint)this.elementSize)
                && (this.Accesses[i] < Access.Write ? !isTotal : i < output)
                && !(distance == 0 && this.MayBeSame(output, i)))
            {
                return i;
            }
        }

        return output;
    }

    private bool MayBeSame(int output, int other) =>
        (this.Accesses[output], this.Accesses[other]) is (Access.Write, Access.Read) or (Access.WritePacked, Access.ReadPacked);

    // Once more, in the order that decides which fault is named.
    [DoesNotReturn]
    private void Throw(string names, int length, int columns, string? columnsName)
    {
        string[] given = names.Split(' ');
        for (int i = 0; i < this.Accesses.Length; i++)
        {
            if (!IsOfRows(this.Accesses[i]))
            {
                this.RequireLength(i, length, given[i]);
            }
        }

        int rows = columnsName is null ? 1 : SpanGuard.Rows(length, columns, columnsName);
        for (int i = 0; i < this.Accesses.Length; i++)
        {
            if (columnsName is null && this.Accesses[i] is Access.ReadRows or Access.SumRows)
            {
                SpanGuard.OneRow(this.lengths[i], 1, given[i]);
            }
            else if (IsOfRows(this.Accesses[i]))
            {
                this.RequireLength(i, this.Accesses[i] is Access.ReadRows or Access.SumRows ? rows : columns, given[i]);
            }
        }

        for (int i = 0; i < this.Accesses.Length; i++)
        {
            if (this.Accesses[i] >= Access.Write && this.FirstOverlap(i) != i)
            {
                SpanGuard.ThrowOverlap(given[i]);
            }
        }

        throw new UnreachableException();
    }

    // One value for each column or for each row.
    private static bool IsOfRows(Access access) => access is Access.ReadColumns or Access.ReadPackedColumns or Access.ReadRows
        or Access.SumColumns or Access.SumPackedColumns or Access.SumPairedColumns or Access.SumRows;

    private void RequireLength(int number, int expected, string name)
    {
        switch (this.Accesses[number])
        {
            case Access.SumAll:
                break;
            case Access.ReadPacked or Access.WritePacked or Access.ReadPackedColumns or Access.SumPackedColumns or Access.SumPairedColumns:
                SpanGuard.Packed(this.lengths[number], expected, name);
                break;
            default:
                SpanGuard.Length(this.lengths[number], expected, name);
                break;
        }
    }
}
