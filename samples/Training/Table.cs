using System;

namespace Training;

/// <summary>Represents rows of equal length.</summary>
/// <typeparam name="T">What a cell holds.</typeparam>
/// <param name="Values">The cells, row after row.</param>
/// <param name="Columns">The length of a row.</param>
public sealed record Table<T>(T[] Values, int Columns)
{
    /// <summary>Gets the number of rows.</summary>
    public int Rows => this.Values.Length / this.Columns;

    /// <summary>Gets one row.</summary>
    public Span<T> Row(int row) => this.Values.AsSpan(row * this.Columns, this.Columns);

    /// <summary>Copies some rows, in the given order.</summary>
    public Table<T> Take(ReadOnlySpan<int> rows)
    {
        Table<T> taken = new(new T[rows.Length * this.Columns], this.Columns);
        for (int i = 0; i < rows.Length; i++)
        {
            this.Row(rows[i]).CopyTo(taken.Row(i));
        }

        return taken;
    }

    /// <summary>Copies neighbouring columns.</summary>
    public Table<T> SelectColumns(Range columns)
    {
        (int start, int length) = columns.GetOffsetAndLength(this.Columns);
        Table<T> selected = new(new T[this.Rows * length], length);
        for (int row = 0; row < this.Rows; row++)
        {
            this.Row(row).Slice(start, length).CopyTo(selected.Row(row));
        }

        return selected;
    }

    /// <summary>Computes every cell anew.</summary>
    public Table<TResult> Convert<TResult>(Converter<T, TResult> convert) => new(Array.ConvertAll(this.Values, convert), this.Columns);
}
