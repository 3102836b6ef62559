using System;
using System.Linq;

namespace Training;

/// <summary>Represents what a network sees and what it should say, row by row.</summary>
/// <typeparam name="T">What a target is: a number, or the index of a class.</typeparam>
/// <param name="Inputs">The inputs.</param>
/// <param name="Targets">The targets.</param>
public sealed record Dataset<T>(Table<float> Inputs, Table<T> Targets)
{
    /// <summary>Gets the number of rows.</summary>
    public int Rows => this.Inputs.Rows;

    /// <summary>Copies some rows, in the given order.</summary>
    public Dataset<T> Take(ReadOnlySpan<int> rows) => new(this.Inputs.Take(rows), this.Targets.Take(rows));

    /// <summary>Splits at random.</summary>
    public (Dataset<T> Train, Dataset<T> Test) Split(double testShare, Random random)
    {
        int[] rows = [.. Enumerable.Range(0, this.Rows)];
        random.Shuffle(rows);
        int testRows = (int)Math.Round(testShare * this.Rows);
        return (this.Take(rows.AsSpan(testRows)), this.Take(rows.AsSpan(0, testRows)));
    }
}
