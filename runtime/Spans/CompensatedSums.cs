using System;
using System.ComponentModel;

namespace FusedActivations.Spans;

/// <summary>Finishes compensated sums.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompensatedSums
{
    /// <summary>The elements of a strip: the columns that are summed at a time.</summary>
    public const int Strip = 256;

    /// <summary>
    /// The number of running sums of a whole row, whatever the vector width: element i belongs to sum i modulo this.
    /// </summary>
    public const int Lanes = 16;

    /// <summary>Writes each sum with its error put back.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="destination">Where the results go.</param>
    public static void Write(ReadOnlySpan<float> sums, ReadOnlySpan<float> errors, Span<float> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = Finish(sums[i], errors[i]);
        }
    }

    /// <inheritdoc cref="Write(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    public static void Write(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors, Span<double> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = Finish(sums[i], errors[i]);
        }
    }

    /// <summary>Writes each sum with its error put back, and leaves every second element of the destination alone.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="errors">The errors.</param>
    /// <param name="destination">Where the results go: to its elements 0, 2, 4, ...</param>
    public static void WriteEverySecond(ReadOnlySpan<float> sums, ReadOnlySpan<float> errors, Span<float> destination)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            destination[2 * i] = Finish(sums[i], errors[i]);
        }
    }

    /// <inheritdoc cref="WriteEverySecond(ReadOnlySpan{float}, ReadOnlySpan{float}, Span{float})"/>
    public static void WriteEverySecond(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors, Span<double> destination)
    {
        for (int i = 0; i < sums.Length; i++)
        {
            destination[2 * i] = Finish(sums[i], errors[i]);
        }
    }

    /// <summary>Adds the running sums of a row, first to last.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="errors">The errors.</param>
    public static float Total(ReadOnlySpan<float> sums, ReadOnlySpan<float> errors)
    {
        // Sixteen floats and their errors fit into a double with room to spare.
        double total = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            total += (double)sums[i] + Known(errors[i]);
        }

        return (float)total;
    }

    /// <inheritdoc cref="Total(ReadOnlySpan{float}, ReadOnlySpan{float})"/>
    public static double Total(ReadOnlySpan<double> sums, ReadOnlySpan<double> errors)
    {
        double total = 0;
        double error = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            double after = total + sums[i];
            double virtualTerm = after - total;
            error += (total - (after - virtualTerm)) + (sums[i] - virtualTerm) + errors[i];
            total = after;
        }

        return Finish(total, error);
    }

    private static float Finish(float sum, float error) => sum + Known(error);

    private static double Finish(double sum, double error) => sum + Known(error);

    // A sum that is infinite or NaN has no error worth the name.
    private static float Known(float error) => float.IsNaN(error) ? 0 : error;

    private static double Known(double error) => double.IsNaN(error) ? 0 : error;
}
