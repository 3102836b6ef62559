using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace QuickStart;

/// <summary>Reads the data, splits it, and brings every column to mean 0 and variance 1.</summary>
internal static class Dataset
{
    /// <summary>Reads a file with one header line, numbers, and the label in the last column.</summary>
    public static Samples Read(string path)
    {
        float[][] rows = [.. File.ReadLines(path)
            .Skip(1)
            .Select(static line => Array.ConvertAll(line.Split(','), static cell => float.Parse(cell, CultureInfo.InvariantCulture)))];
        return new Samples([.. rows.SelectMany(static row => row[..^1])], [.. rows.Select(static row => row[^1])]);
    }

    /// <summary>Splits at random, with the same share of each label on both sides.</summary>
    public static (Samples Train, Samples Test) Split(Samples all, double testShare, Random random)
    {
        List<int> train = [];
        List<int> test = [];
        foreach (IGrouping<float, int> group in Enumerable.Range(0, all.Rows).GroupBy(row => all.Labels[row]))
        {
            int[] rows = [.. group];
            random.Shuffle(rows);
            int testRows = (int)Math.Round(testShare * rows.Length);
            test.AddRange(rows[..testRows]);
            train.AddRange(rows[testRows..]);
        }

        return (all.Take([.. train]), all.Take([.. test]));
    }

    /// <summary>Standardises both sets with the mean and the deviation of the first: the test set must stay unseen.</summary>
    public static void Standardise(Samples train, Samples test)
    {
        for (int column = 0; column < train.Columns; column++)
        {
            double[] values = [.. Enumerable.Range(0, train.Rows).Select(row => (double)train.Inputs[(row * train.Columns) + column])];
            double mean = values.Average();
            double deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
            foreach (Samples samples in (Samples[])[train, test])
            {
                for (int i = column; i < samples.Inputs.Length; i += samples.Columns)
                {
                    samples.Inputs[i] = (float)((samples.Inputs[i] - mean) / deviation);
                }
            }
        }
    }
}
