using System;
using System.Diagnostics;

namespace FusedActivations.Benchmarks;

/// <summary>Measures by the fastest of many short batches, which a busy machine disturbs least.</summary>
internal static class Batches
{
    /// <summary>Gives nanoseconds an element.</summary>
    /// <param name="call">What is measured.</param>
    /// <param name="length">The elements of a call.</param>
    public static double Fastest(Action call, int length)
    {
        int calls = Math.Max(1, 20480 / length);
        for (int i = 0; i < 100 * calls; i++)
        {
            call();
        }

        long fastest = long.MaxValue;
        for (int batch = 0; batch < (length > 20480 ? 600 : 3000); batch++)
        {
            long start = Stopwatch.GetTimestamp();
            for (int i = 0; i < calls; i++)
            {
                call();
            }

            fastest = Math.Min(fastest, Stopwatch.GetTimestamp() - start);
        }

        return fastest * (1e9 / Stopwatch.Frequency) / ((double)calls * length);
    }
}
