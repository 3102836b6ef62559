using System;
using System.Linq;

namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Holds what is found out about one code of a function.</summary>
internal sealed class Measurement
{
    /// <summary>Gets or sets the largest errors in units in the last place of the exact value, by <see cref="Region"/>.</summary>
    public Extreme[] Ulps { get; set; } = Extremes();

    /// <summary>Gets or sets the largest absolute errors, by <see cref="Region"/>.</summary>
    public Extreme[] Distances { get; set; } = Extremes();

    /// <summary>Gets or sets the largest error in units in the last place, of those that are more than the absolute allowance.</summary>
    public Extreme Excess { get; set; } = new();

    /// <summary>Gets or sets where a monotone function turns back between one float and the next.</summary>
    public Violations Falls { get; set; } = new();

    /// <summary>Gets or sets where an odd or even function differs from its mirror image.</summary>
    public Violations Asymmetries { get; set; } = new();

    /// <summary>Gets or sets where a result lies outside of the function's range.</summary>
    public Violations Strays { get; set; } = new();

    /// <summary>Gets or sets where NaN, a limit at infinity or the value at 0 are not what they have to be.</summary>
    public Violations Surprises { get; set; } = new();

    /// <summary>Takes the measurement of the floats behind.</summary>
    public void Take(Measurement next)
    {
        foreach ((Extreme own, Extreme other) in this.Ulps.Concat(this.Distances).Zip(next.Ulps.Concat(next.Distances)))
        {
            own.Take(other);
        }

        this.Excess.Take(next.Excess);
        this.Falls.Take(next.Falls);
        this.Asymmetries.Take(next.Asymmetries);
        this.Strays.Take(next.Strays);
        this.Surprises.Take(next.Surprises);
    }

    private static Extreme[] Extremes() => [.. Enum.GetValues<Region>().Select(static _ => new Extreme())];
}
