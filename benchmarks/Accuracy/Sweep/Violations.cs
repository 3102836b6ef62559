namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Counts where a property does not hold.</summary>
internal sealed class Violations
{
    /// <summary>Gets or sets how many there are.</summary>
    public long Count { get; set; }

    /// <summary>Gets or sets the largest, in units in the last place where it has a size, and otherwise 1: the first.</summary>
    public Extreme Largest { get; set; } = new();

    /// <summary>Takes one more.</summary>
    public void Take(float at, double size = 1)
    {
        this.Count++;
        this.Largest.Take(size, at);
    }

    /// <summary>Takes those of another, which come behind.</summary>
    public void Take(Violations next)
    {
        this.Count += next.Count;
        this.Largest.Take(next.Largest);
    }
}
