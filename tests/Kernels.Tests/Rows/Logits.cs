using System;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Makes rows of logits, and what they must give, computed in double by the definition.</summary>
internal static class Logits
{
    /// <summary>Makes numbers between the bounds, the same ones for a seed.</summary>
    public static double[] Random(int length, int seed, double low = -6, double high = 6)
    {
        Random random = new(seed);
        double[] values = new double[length];
        for (int i = 0; i < length; i++)
        {
            values[i] = (float)(low + (random.NextDouble() * (high - low)));
        }

        return values;
    }

    /// <summary>Rounds to float.</summary>
    public static float[] Single(double[] values) => Array.ConvertAll(values, static value => (float)value);

    /// <summary>Widens to double.</summary>
    public static double[] Double(float[] values) => Array.ConvertAll(values, static value => (double)value);

    /// <summary>Gives e^z / sum e^z.</summary>
    public static double[] Softmax(ReadOnlySpan<double> logits)
    {
        double[] result = LogSoftmax(logits);
        return Array.ConvertAll(result, Math.Exp);
    }

    /// <summary>Gives z - log sum e^z.</summary>
    public static double[] LogSoftmax(ReadOnlySpan<double> logits)
    {
        double sum = LogSumExp(logits, out double maximum);
        double[] result = new double[logits.Length];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = (logits[i] - maximum) - sum;
        }

        return result;
    }

    /// <summary>Gives log sum e^(z - max), and the maximum.</summary>
    public static double LogSumExp(ReadOnlySpan<double> logits, out double maximum)
    {
        maximum = double.NegativeInfinity;
        foreach (double logit in logits)
        {
            maximum = Math.Max(maximum, logit);
        }

        // Summed with its roundings, less the 1 of the maximum itself.
        double sum = -1;
        double lost = 0;
        foreach (double logit in logits)
        {
            double term = Math.Exp(logit - maximum) - lost;
            double after = sum + term;
            lost = (after - sum) - term;
            sum = after;
        }

        // log(1 + sum) with the digits of a small sum.
        double whole = 1 + sum;
        return whole is 1 ? sum : Math.Log(whole) * sum / (whole - 1);
    }

    /// <summary>Gives the distance in units of the last place of a float.</summary>
    public static double Ulps(float actual, double expected)
    {
        if (double.IsNaN(expected) || double.IsInfinity(expected))
        {
            return actual.Equals((float)expected) ? 0 : double.PositiveInfinity;
        }

        float near = Math.Abs((float)expected);
        return Math.Abs(actual - expected) / (MathF.BitIncrement(near) - (double)near);
    }

    /// <summary>Gives the distance in units of the last place of a double.</summary>
    public static double Ulps(double actual, double expected) => actual.Equals(expected)
        ? 0
        : Math.Abs(actual - expected) / (Math.BitIncrement(Math.Abs(expected)) - Math.Abs(expected));
}
