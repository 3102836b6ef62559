using System;

namespace QuickStart;

/// <summary>Represents labelled rows.</summary>
/// <param name="Inputs">The measurements, row after row.</param>
/// <param name="Labels">The labels, 0 or 1; one a row.</param>
internal sealed record Samples(float[] Inputs, float[] Labels)
{
    /// <summary>Gets the number of rows.</summary>
    public int Rows => this.Labels.Length;

    /// <summary>Gets the number of measurements a row.</summary>
    public int Columns => this.Inputs.Length / this.Rows;

    /// <summary>Copies some rows, in the given order.</summary>
    public Samples Take(ReadOnlySpan<int> rows)
    {
        Samples taken = new(new float[rows.Length * this.Columns], new float[rows.Length]);
        for (int i = 0; i < rows.Length; i++)
        {
            this.Inputs.AsSpan(rows[i] * this.Columns, this.Columns).CopyTo(taken.Inputs.AsSpan(i * this.Columns));
            taken.Labels[i] = this.Labels[rows[i]];
        }

        return taken;
    }
}
