using System;
using System.Linq;

namespace Training;

/// <summary>Brings every column to mean 0 and standard deviation 1, and back.</summary>
public sealed class Standardization
{
    private readonly double[] means;
    private readonly double[] deviations;

    /// <summary>Initializes with the columns of a table: the training rows, since the test rows must stay unseen.</summary>
    public Standardization(Table<float> table)
    {
        this.means = new double[table.Columns];
        this.deviations = new double[table.Columns];
        for (int column = 0; column < table.Columns; column++)
        {
            double[] values = [.. Enumerable.Range(0, table.Rows).Select(row => (double)table.Row(row)[column])];
            double mean = values.Average();
            this.means[column] = mean;
            this.deviations[column] = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        }
    }

    /// <summary>Standardises a table.</summary>
    public Table<float> Apply(Table<float> table) => this.Each(table, static (value, mean, deviation) => (value - mean) / deviation);

    /// <summary>Brings a standardised table back to its units.</summary>
    public Table<float> Undo(Table<float> table) => this.Each(table, static (value, mean, deviation) => (value * deviation) + mean);

    private Table<float> Each(Table<float> table, Func<double, double, double, double> compute)
    {
        Table<float> result = new(new float[table.Values.Length], table.Columns);
        for (int i = 0; i < result.Values.Length; i++)
        {
            int column = i % table.Columns;
            result.Values[i] = (float)compute(table.Values[i], this.means[column], this.deviations[column]);
        }

        return result;
    }
}
