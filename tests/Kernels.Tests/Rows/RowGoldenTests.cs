using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>
/// Compares rows and their gradients with the golden values, which tools/golden/rows.py wrote: temperatures, masks, sure classes.
/// </summary>
public sealed class RowGoldenTests
{
    /// <summary>Gets the temperatures.</summary>
    public static TheoryData<string> Temperatures => [.. Lines().Select(static line => line[0]).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Temperatures))]
    public void Rows_have_the_golden_values(string temperature)
    {
        List<string> faults = [];
        foreach (string[] line in Lines().Where(line => string.Equals(line[0], temperature, StringComparison.Ordinal)))
        {
            Check<float>(line, faults);
            Check<double>(line, faults);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(30)));
    }

    [Theory]
    [InlineData(0.1f, new[] { 5f, 3 }, -2.0611536181902037e-9)]
    [InlineData(1, new[] { 37.43f, 0 }, -5.5e-17)]
    public void No_logarithm_of_a_probability_is_above_zero_and_a_sure_one_keeps_its_digits(float temperature, float[] x, double expected)
    {
        (float[] y, _) = Kernel<float>("LogSoftmaxHot").Run(x, x, x.Length, temperature, x);
        Assert.InRange(y[0] / expected, 0.98, 1.02);
        (y, _) = Kernel<float>("LogSoftmaxHot").Run([1000, 3100, 2000, 3099.9f], new float[4], 4, 1e-5f, new float[4]);
        Assert.All(y, static value => Assert.True(value <= 0));
    }

    private static void Check<T>(string[] line, List<string> faults)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T temperature = T.CreateTruncating(Parse(line[0]));
        T[] x = List<T>(line[1]);
        T[] mask = line[2].Length == 0 ? new T[x.Length] : List<T>(line[2]);
        string suffix = (line[2].Length == 0 ? "" : "Masked") + (temperature == T.One ? "" : "Hot");
        T[] dy = List<T>(line[6]);
        string place = $"{typeof(T).Name} {suffix} T={line[0]} [{line[1][..Math.Min(60, line[1].Length)]}]";

        (T[] soft, T[] softGradient) = Kernel<T>("Softmax" + suffix).Run(x, mask, x.Length, temperature, dy);
        (T[] logs, T[] logGradient) = Kernel<T>("LogSoftmax" + suffix).Run(x, mask, x.Length, temperature, dy);
        (T[] sum, T[] sumGradient) = Kernel<T>("Logsumexp" + suffix).Run(x, mask, x.Length, temperature, [T.One]);
        double[] y = Numbers(line[3]);
        double[] z = Numbers(line[4]);
        double value = Parse(line[5]);

        // What a probability below the normal numbers has lost, the temperature magnifies.
        double lost = Math.Max(1, 1 / double.CreateTruncating(temperature));
        AssertNear(y, y, soft, 4, place + " softmax", faults);
        AssertNear(z, z, logs, 4, place + " log_softmax", faults);
        AssertNear([value], [Math.Max(Math.Abs(value), Math.Abs(value + z.Max()))], sum, 3, place + " logsumexp", faults);
        AssertNear(Numbers(line[7]), Numbers(line[9]), softGradient, 9, place + " gradient of softmax", faults, lost);

        // A logarithm that overflows to -infinity takes no part in the backward pass.
        if (!z.Any(static value => double.IsFinite(value) && T.IsInfinity(T.CreateTruncating(value))))
        {
            AssertNear(Numbers(line[8]), Numbers(line[10]), logGradient, 9, place + " gradient of log_softmax", faults, lost);
        }

        double[] shares = Array.ConvertAll(y, share => share / double.CreateTruncating(temperature));
        AssertNear(shares, shares, sumGradient, 6, place + " gradient of logsumexp", faults, lost);
    }

    // The bound is in units of the last place of the terms' size, and of the smallest number where that is larger.
    private static void AssertNear<T>(double[] expected, double[] sizes, T[] actual, double bound, string place, List<string> faults,
        double smallest = 1)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        bool isSingle = typeof(T) == typeof(float);
        for (int i = 0; i < expected.Length; i++)
        {
            double value = double.CreateTruncating(actual[i]);
            double rounded = double.CreateTruncating(T.CreateTruncating(expected[i]));
            double unit = Math.Max(Math.Abs(sizes[i]) * (isSingle ? 1.1920929e-7 : 2.220446049250313e-16),
                (isSingle ? 1.4e-45 : 4.9e-324) * smallest);
            if (!rounded.Equals(value) && !(Math.Abs(value - expected[i]) <= bound * unit))
            {
                faults.Add(FormattableString.Invariant(
                    $"{place} {i}: {value:R}, expected {expected[i]:R}, {(value - expected[i]) / unit:F1} units"));
            }
        }
    }

    private static RowKernel<T> Kernel<T>(string name)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(KernelAssembly.Full.Loaded, RowCase.Find(name));

    private static T[] List<T>(string text)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Array.ConvertAll(Numbers(text), T.CreateTruncating);

    private static double[] Numbers(string text) => [.. text.Split(' ').Select(Parse)];

    private static double Parse(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static IEnumerable<string[]> Lines()
    {
        using StreamReader reader =
            new(typeof(RowGoldenTests).Assembly.GetManifestResourceStream("rows.rows.csv") ?? throw new FileNotFoundException("rows.csv"));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(','))];
    }
}
