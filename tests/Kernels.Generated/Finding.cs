using System.Collections.Generic;
using System.Globalization;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents the largest error that was seen, and where.</summary>
/// <param name="Error">The error, in units in the last place.</param>
/// <param name="At">The input.</param>
public sealed record Finding(double Error, double At)
{
    /// <summary>Gets the finding of nothing.</summary>
    public static Finding None { get; } = new(0, 0);

    /// <summary>Finds the worst of some errors.</summary>
    public static Finding Worst(IEnumerable<(double At, double Error)> errors)
    {
        Finding worst = None;
        foreach ((double at, double error) in errors)
        {
            worst = error > worst.Error ? new(error, at) : worst;
        }

        return worst;
    }

    /// <summary>Writes the finding as a word.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this.Error:F3}@{this.At:R}");

    /// <summary>Reads the word that <see cref="ToString"/> writes.</summary>
    public static Finding Parse(string word)
    {
        string[] parts = word.Split('@');
        return new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
