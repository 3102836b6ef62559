using System;
using System.Diagnostics;

namespace Training;

/// <summary>Adds up the time of each kind of work.</summary>
public sealed class Stopwatches
{
    private readonly long[] ticks = new long[Enum.GetValues<Work>().Length];

    /// <summary>Gets the time spent on one kind of work.</summary>
    public TimeSpan this[Work work] => Stopwatch.GetElapsedTime(0, this.ticks[(int)work]);

    /// <summary>Starts measuring.</summary>
    public static long Start() => Stopwatch.GetTimestamp();

    /// <summary>Adds the time since a start; returns the end, which is the start of what follows.</summary>
    public long Add(Work work, long start)
    {
        long end = Stopwatch.GetTimestamp();
        this.ticks[(int)work] += end - start;
        return end;
    }
}
