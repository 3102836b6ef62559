using System;
using System.Numerics;

namespace Training;

/// <summary>
/// Multiplies matrices, four rows by one vector at a time. Every cell is summed in the order of the inner index, with fused
/// multiplication and addition, so that the vector's width does not show in the bits.
/// </summary>
internal static class MatrixProduct
{
    private const int TileRows = 4;

    /// <summary>Computes c = a b.</summary>
    public static void Multiply(Table<float> a, Table<float> b, Span<float> c) => Multiply(new Left(a.Values, a.Columns, 1), b, c);

    /// <summary>Computes c = transpose(a) b.</summary>
    public static void MultiplyTransposed(Table<float> a, Table<float> b, Span<float> c) =>
        Multiply(new Left(a.Values, 1, a.Columns), b, c);

    /// <summary>Exchanges rows and columns.</summary>
    public static Table<float> Transpose(Table<float> a)
    {
        Table<float> transposed = new(new float[a.Values.Length], a.Rows);
        for (int i = 0; i < a.Values.Length; i++)
        {
            transposed.Row(i % a.Columns)[i / a.Columns] = a.Values[i];
        }

        return transposed;
    }

    private static void Multiply(Left a, Table<float> b, Span<float> c)
    {
        int rows = c.Length / b.Columns;
        if (rows < TileRows || b.Columns < Vector<float>.Count)
        {
            MultiplyCells(a, b, c);
            return;
        }

        // The last tile of a row or column is moved back to fit; what it computes twice has the same bits twice.
        for (int row = 0; row < rows; row += TileRows)
        {
            int tileRow = Math.Min(row, rows - TileRows);
            for (int column = 0; column < b.Columns; column += Vector<float>.Count)
            {
                int tileColumn = Math.Min(column, b.Columns - Vector<float>.Count);
                MultiplyTile(a.From(tileRow), b.Values.AsSpan(tileColumn), c[((tileRow * b.Columns) + tileColumn)..], b.Rows, b.Columns);
            }
        }
    }

    private static void MultiplyTile(Left a, ReadOnlySpan<float> b, Span<float> c, int inner, int columns)
    {
        Vector<float> sum0 = default;
        Vector<float> sum1 = default;
        Vector<float> sum2 = default;
        Vector<float> sum3 = default;
        for (int i = 0; i < inner; i++)
        {
            Vector<float> lanes = new(b[(i * columns)..]);
            sum0 = Vector.FusedMultiplyAdd(new Vector<float>(a[0, i]), lanes, sum0);
            sum1 = Vector.FusedMultiplyAdd(new Vector<float>(a[1, i]), lanes, sum1);
            sum2 = Vector.FusedMultiplyAdd(new Vector<float>(a[2, i]), lanes, sum2);
            sum3 = Vector.FusedMultiplyAdd(new Vector<float>(a[3, i]), lanes, sum3);
        }

        sum0.CopyTo(c);
        sum1.CopyTo(c[columns..]);
        sum2.CopyTo(c[(2 * columns)..]);
        sum3.CopyTo(c[(3 * columns)..]);
    }

    private static void MultiplyCells(Left a, Table<float> b, Span<float> c)
    {
        for (int at = 0; at < c.Length; at++)
        {
            float sum = 0;
            for (int i = 0; i < b.Rows; i++)
            {
                sum = MathF.FusedMultiplyAdd(a[at / b.Columns, i], b.Values[(i * b.Columns) + (at % b.Columns)], sum);
            }

            c[at] = sum;
        }
    }

    /// <summary>Represents the left factor: a matrix, or its transpose in the same memory.</summary>
    /// <param name="values">The cells from the first row on.</param>
    /// <param name="rowStep">The distance between rows.</param>
    /// <param name="innerStep">The distance between neighbours in a row.</param>
    private readonly ref struct Left(ReadOnlySpan<float> values, int rowStep, int innerStep)
    {
        private readonly ReadOnlySpan<float> values = values;
        private readonly int rowStep = rowStep;
        private readonly int innerStep = innerStep;

        /// <summary>Gets a cell.</summary>
        public float this[int row, int inner] => this.values[(row * this.rowStep) + (inner * this.innerStep)];

        /// <summary>Leaves out the rows above.</summary>
        public Left From(int row) => new(this.values[(row * this.rowStep)..], this.rowStep, this.innerStep);
    }
}
