using System;
using System.Linq;
using Training;

namespace Regression;

/// <summary>Represents how near predictions come to their targets, in the targets' units.</summary>
/// <param name="RSquared">The share of the variance that is explained: 1 is perfect, 0 is what the mean of the targets reaches.</param>
/// <param name="MeanAbsoluteError">How far predictions are off on average.</param>
internal sealed record Fit(double RSquared, double MeanAbsoluteError)
{
    /// <summary>Compares one column of predictions with their targets.</summary>
    public static Fit Of(Table<float> predictions, Table<float> targets, int column)
    {
        double[] values = [.. Enumerable.Range(0, targets.Rows).Select(row => (double)targets.Row(row)[column])];
        double[] errors = [.. values.Select((value, row) => value - predictions.Row(row)[column])];
        double mean = values.Average();
        double variance = values.Average(value => (value - mean) * (value - mean));
        return new Fit(1 - (errors.Average(static error => error * error) / variance), errors.Average(Math.Abs));
    }
}
