using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Compares special rows and their gradients with the table of docs/softmax.md, which is computed here in double.</summary>
public sealed class SpecialTableTests
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Gets the cases that have a definition without noise.</summary>
    public static TheoryData<string> Names =>
        [.. RowCase.All.Where(static item => !item.HasNoise && item.Activation is not ("sparsemax" or "hardmax"))
            .Select(static item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Special_rows_have_the_values_of_the_table(string name)
    {
        foreach (int columns in new[] { 1, 2, 3, 17, 40, 260 })
        {
            foreach ((double[] x, double[] mask) in Rows(columns))
            {
                Check<float>(RowCase.Find(name), x, mask);
                Check<double>(RowCase.Find(name), x, mask);
            }
        }
    }

    [Theory]
    [InlineData("Sparsemax")]
    [InlineData("Hardmax")]
    [InlineData("GumbelSoftmax")]
    [InlineData("GumbelSoftmaxHard")]
    public void Rows_with_a_limit_have_it_with_any_activation(string name)
    {
        bool isHard = name.Contains("Hard", StringComparison.Ordinal);
        RowKernel<float> kernel = new(KernelAssembly.Full.Loaded, RowCase.Find(name));
        foreach (int columns in new[] { 1, 2, 5, 40, 260 })
        {
            float[] dy = [.. Enumerable.Range(0, columns).Select(static j => FusedReport.ValueAt<float>(4, j))];
            (float[] y, float[] dx) = kernel.Run([.. Enumerable.Repeat(float.NegativeInfinity, columns)], dy, columns, 0.5f, dy);
            Assert.All(y.Concat(dx), static value => Assert.Equal(0, value));
            float[] x = [.. dy];
            x[columns / 2] = float.NaN;
            (y, dx) = kernel.Run(x, dy, columns, 0.5f, dy);
            Assert.All(y.Concat(dx), static value => Assert.Equal(float.NaN, value));
            x[columns / 2] = x[0] = float.PositiveInfinity;
            (y, dx) = kernel.Run(x, dy, columns, 0.5f, dy);
            int count = columns == 1 ? 1 : 2;
            Assert.Equal(x.Select((value, j) => float.IsFinite(value) || (isHard && j > 0) ? 0 : isHard ? 1 : 1f / count), y);
            Assert.All(dx.Zip(x),
                static pair => Assert.True(float.IsFinite(pair.First) && (!float.IsFinite(pair.Second) || pair.First == 0)));
        }
    }

    [Fact]
    public void Sparsemax_passes_over_what_is_at_minus_infinity()
    {
        RowKernel<double> kernel = new(KernelAssembly.Full.Loaded, RowCase.Find("Sparsemax"));
        double[] dy = [0.5, double.NaN, -1, 3, double.NaN];
        (double[] y, double[] dx) = kernel.Run([0.25, -Infinity, 0.5, 0.75, -Infinity], dy, 5, 1, dy);
        (double[] rest, double[] slopes) = kernel.Run([0.25, 0.5, 0.75], [], 3, 1, [0.5, -1, 3]);
        Assert.Equal([rest[0], 0, rest[1], rest[2], 0], y);
        Assert.Equal([slopes[0], 0, slopes[1], slopes[2], 0], dx);
    }

    // Rows of -infinity, +infinity and NaN in every place that matters, in x and in the mask, and both.
    private static IEnumerable<(double[] X, double[] Mask)> Rows(int columns)
    {
        double[] x = [.. Enumerable.Range(0, columns).Select(static j => FusedReport.ValueAt<double>(0, j) * 3)];
        double[] mask = [.. Enumerable.Range(0, columns).Select(static j => FusedReport.ValueAt<double>(1, j))];
        double[] specials = [double.NaN, Infinity, -Infinity];
        yield return (x, mask);
        foreach (int place in new[] { 0, columns / 2, columns - 1 }.Distinct())
        {
            foreach (double special in specials)
            {
                yield return (With(x, place, special), mask);
                yield return (x, With(mask, place, special));
                yield return (With(x, place, special), With(mask, place, -Infinity));
                yield return (With(With(x, place, special), columns / 3, Infinity), mask);
                yield return (With([.. Enumerable.Repeat(special, columns)], place, 1.5), mask);
                yield return (x, With([.. Enumerable.Repeat(special, columns)], place, 1.5));
            }
        }

        foreach (double special in specials)
        {
            yield return ([.. Enumerable.Repeat(special, columns)], mask);
            yield return ([.. Enumerable.Repeat(special, columns)], [.. Enumerable.Repeat(-Infinity, columns)]);
        }
    }

    private static double[] With(double[] row, int place, double value)
    {
        double[] changed = [.. row];
        changed[place] = value;
        return changed;
    }

    private static void Check<T>(RowCase item, double[] x, double[] mask)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        int columns = x.Length;
        double temperature = item.HasTemperature ? 0.5 : item.Options.Contains("0.7", StringComparison.Ordinal) ? 0.7 : 1;
        int visible = item.Options.Contains("Causal", StringComparison.Ordinal) ? 1 : columns;
        double[] z = new double[columns];
        for (int i = 0; i < columns; i++)
        {
            double signed = item.Activation.Contains("min", StringComparison.Ordinal) ? -x[i] : x[i];
            double added = item.HasMask || item.HasSharedMask ? mask[i] : 0;
            z[i] = i >= visible || double.IsNegativeInfinity(added) ? -Infinity : (signed / temperature) + added;
        }

        // What takes no part says nothing: its dy is not looked at.
        double[] dy = [.. Enumerable.Range(0, columns).Select(j => item.IsReduction ? 2
            : double.IsNegativeInfinity(z[j]) || (z.Contains(Infinity) && z[j] < Infinity) ? double.NaN
            : FusedReport.ValueAt<double>(4, j))];
        (double[] y, double[] dx) = Reference(item, z, dy, temperature);
        (T[] actual, T[] gradient) = new RowKernel<T>(KernelAssembly.Full.Loaded, item).Run(Array.ConvertAll(x, T.CreateTruncating),
            Array.ConvertAll(mask, T.CreateTruncating), columns, T.CreateTruncating(temperature), Array.ConvertAll(dy, T.CreateTruncating));
        string place = $"{item.Name} {typeof(T).Name} [{string.Join(' ', x.Take(20))}] mask [{string.Join(' ', mask.Take(20))}]";
        AssertNear(y, actual, place);
        AssertNear(dx, gradient, place + " gradient");
    }

    private static (double[] Y, double[] Dx) Reference(RowCase item, double[] z, double[] dy, double temperature)
    {
        bool isLogarithm = item.Activation.StartsWith("log_", StringComparison.Ordinal);
        if (z.Any(double.IsNaN))
        {
            // In its first row, Causal shows one column.
            int visible = item.Options.Contains("Causal", StringComparison.Ordinal) ? 1 : z.Length;
            double[] nan = [.. z.Select((_, j) => j < visible ? double.NaN : 0)];
            return (item.IsReduction ? [double.NaN] : [.. z.Select((_, j) => j < visible ? double.NaN : isLogarithm ? -Infinity : 0)], nan);
        }

        double top = z.Max();
        double[] e = Array.ConvertAll(z, value => double.IsInfinity(top) ? (value.Equals(Infinity) ? 1 : 0) : Math.Exp(value - top));
        double sum = e.Sum();
        double[] p = Array.ConvertAll(e, share => sum == 0 ? 0 : share / sum);
        if (item.IsReduction)
        {
            return ([double.IsInfinity(top) ? top : top + Math.Log(sum)], Array.ConvertAll(p, share => share * dy[0] / temperature));
        }

        double signedTemperature = item.Activation.Contains("min", StringComparison.Ordinal) ? -temperature : temperature;
        double[] parts = [.. p.Zip(dy, (share, slope) => share == 0 ? 0 : isLogarithm ? slope : share * slope)];
        double[] y = isLogarithm
            ? [.. z.Zip(p, (value, share) => double.IsInfinity(top) ? Math.Log(share) : value - top - Math.Log(sum))]
            : p;
        double[] dx = [.. p.Zip(dy, (share, slope) => share == 0
            ? 0
            : (isLogarithm ? slope - (share * parts.Sum()) : share * (slope - parts.Sum())) / signedTemperature)];
        return (y, dx);
    }

    private static void AssertNear<T>(double[] expected, T[] actual, string place)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int i = 0; i < expected.Length; i++)
        {
            double value = double.CreateTruncating(actual[i]);
            double bound = (1 + Math.Abs(expected[i])) * (typeof(T) == typeof(float) ? 1e-5 : 1e-13);
            Assert.True(expected[i].Equals(value) || Math.Abs(value - expected[i]) <= bound,
                FormattableString.Invariant($"{place} {i}: {value:R}, expected {expected[i]:R}"));
        }
    }
}
