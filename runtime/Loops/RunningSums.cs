using System;

namespace FusedActivations.Generated;

/// <summary>Keeps the running sums of a call, each with its errors behind it.</summary>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly unsafe ref struct RunningSums<T>
    where T : unmanaged
{
    private readonly ReadOnlySpan<Access> accesses;
    private readonly ReadOnlySpan<nint> destinations;
    private readonly ReadOnlySpan<nint> targets;

    /// <summary>Initializes the sums.</summary>
    /// <param name="accesses">What is done with each operand.</param>
    /// <param name="destinations">The addresses of the operands.</param>
    /// <param name="targets">The same, but for sums the addresses of their running sums.</param>
    public RunningSums(ReadOnlySpan<Access> accesses, ReadOnlySpan<nint> destinations, ReadOnlySpan<nint> targets)
    {
        this.accesses = accesses;
        this.destinations = destinations;
        this.targets = targets;
    }

    /// <summary>Gets whether nothing is summed.</summary>
    public bool IsEmpty => this.accesses.IsEmpty;

    /// <summary>Gets the elements that the sums of an operand need.</summary>
    public static int LengthOf(Access access) => access switch
    {
        Access.SumColumns => 2 * CompensatedSums.Strip,
        Access.SumPackedColumns or Access.SumPairedColumns => 4 * CompensatedSums.Strip,
        Access.SumRows or Access.SumAll => 2 * CompensatedSums.Lanes,
        _ => 0,
    };

    /// <summary>Tells whether anything is summed in some way.</summary>
    public bool Any(Access first, Access last)
    {
        foreach (Access access in this.accesses)
        {
            if (access >= first && access <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets the sums of some kinds to zero.</summary>
    public void Clear(Access first, Access last)
    {
        for (int i = 0; i < this.accesses.Length; i++)
        {
            if (this.accesses[i] >= first && this.accesses[i] <= last)
            {
                this.SumsOf(i).Clear();
            }
        }
    }

    /// <summary>Writes the sums of a row, or adds them to those of the strips before; then they are zero again.</summary>
    public void EndRow(int row, bool isFirst)
    {
        for (int i = 0; i < this.accesses.Length; i++)
        {
            if (this.accesses[i] == Access.SumRows)
            {
                ref T sum = ref ((T*)this.destinations[i])[row];
                T total = CompensatedTotal<T>.Of(this.SumsOf(i));
                sum = isFirst ? total : CompensatedTotal<T>.Add(sum, total);
                this.SumsOf(i).Clear();
            }
        }
    }

    /// <summary>Writes the sums of a strip of columns.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="count">Their number.</param>
    /// <param name="columns">The columns of a row.</param>
    public void WriteColumns(int first, int count, int columns)
    {
        for (int i = 0; i < this.accesses.Length; i++)
        {
            T* destination = (T*)this.destinations[i];
            Span<T> sums = this.SumsOf(i);
            switch (this.accesses[i])
            {
                case Access.SumColumns:
                    Write(sums, destination + first, count, step: 1);
                    break;
                case Access.SumPackedColumns:
                    Write(sums, destination + first, count, step: 1);
                    Write(sums.Slice(2 * CompensatedSums.Strip), destination + columns + first, count, step: 1);
                    break;
                case Access.SumPairedColumns:
                    Write(sums, destination + (2 * first), count, step: 2);
                    Write(sums.Slice(2 * CompensatedSums.Strip), destination + (2 * first) + 1, count, step: 2);
                    break;
            }
        }
    }

    /// <summary>Writes the sums of all elements.</summary>
    public void WriteAll()
    {
        for (int i = 0; i < this.accesses.Length; i++)
        {
            if (this.accesses[i] == Access.SumAll)
            {
                *(T*)this.destinations[i] = CompensatedTotal<T>.Of(this.SumsOf(i));
            }
        }
    }

    private static void Write(Span<T> sums, T* destination, int count, int step)
    {
        for (int i = 0; i < count; i++)
        {
            destination[i * step] = CompensatedTotal<T>.Finish(sums[i], sums[CompensatedSums.Strip + i]);
        }
    }

    private Span<T> SumsOf(int number) => new((void*)this.targets[number], LengthOf(this.accesses[number]));
}
