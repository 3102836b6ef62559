using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Compares float rows with the definition in double, and double rows with it where it is exact enough.</summary>
public sealed class RowAccuracyTests
{
    /// <summary>Gets every length that a register may end at, and some long ones.</summary>
    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 70), 127, 1000, 4096, 50257, 100_000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Softmax_is_within_three_ulp_and_its_rows_sum_to_one(int length)
    {
        foreach ((double low, double high) in new[]
        {
            (-6.0, 6.0),
            (-90.0, 90.0),
            (-1000.0, 1000.0),
            (0.3, 0.3),
            (500.0, 501.0),
            (-70.0, -20.0),
            (-100.0, 39.0)
        })
        {
            float[] x = Logits.Single(Logits.Random(length, length, low, high));
            float[] y = new float[length];
            RowMethods.Softmax(x, length, y);
            double[] exact = Logits.Softmax(Logits.Double(x));
            double worst = y.Zip(exact, Logits.Ulps).Max();
            Assert.True(worst <= 3, $"{low} .. {high}: {worst} ulp");
            double sum = y.Sum(static value => (double)value);
            Assert.True(Math.Abs(sum - 1) <= Math.ScaleB(2, -23), $"{low} .. {high}: the sum is {sum:R}");
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Log_softmax_and_logsumexp_are_within_three_ulp(int length)
    {
        foreach ((double low, double high) in new[] { (-6.0, 6.0), (-200.0, 200.0), (-25.0, -25.0) })
        {
            float[] x = Logits.Single(Logits.Random(length, length, low, high));
            float[] y = new float[length];
            RowMethods.LogSoftmax(x, length, y);
            double[] wide = Logits.Double(x);

            // The sum is known to 2^-53 of its largest term, which is 1.
            double worst = y.Zip(Logits.LogSoftmax(wide))
                .Where(static pair => Math.Abs(pair.First - pair.Second) > 4.5e-16)
                .Select(static pair => Logits.Ulps(pair.First, pair.Second))
                .DefaultIfEmpty()
                .Max();
            Assert.True(worst <= 3, $"{low} .. {high}: {worst} ulp");

            float[] sum = new float[1];
            RowMethods.LogSumExp(x, length, sum);
            double above = Logits.LogSumExp(wide, out double maximum);
            Assert.InRange(Logits.Ulps(sum[0], maximum + above), 0, 3);
        }
    }

    [Fact]
    public void A_probability_near_one_keeps_its_logarithm()
    {
        float[] y = new float[2];
        RowMethods.LogSoftmax([20, 0], 2, y);
        Assert.InRange(Logits.Ulps(y[0], -2.0611536181902037e-9), 0, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1001)]
    [InlineData(50257)]
    public void Double_rows_agree_with_the_definition(int length)
    {
        double[] x = Logits.Random(length, length, -700, 700);
        double[] y = new double[length];
        RowMethods.Softmax(x, length, y);
        double largest = x.Max();
        Assert.All(y.Zip(x), pair => Assert.True(pair.First >= 0 && (pair.Second < largest - 735 || pair.First > 0)));
        Assert.InRange(Math.Abs(y.Sum() - 1), 0, 1e-14);

        double[] exact = Logits.Softmax(x);
        Assert.True(y.Zip(exact).All(static pair => Math.Abs(pair.First - pair.Second) <= 4e-13 * pair.Second + 1e-320));

        RowMethods.LogSoftmax(x, length, y);
        Assert.True(
            y.Zip(Logits.LogSoftmax(x)).All(static pair => Math.Abs(pair.First - pair.Second) <= 1e-15 * Math.Abs(pair.Second) + 1e-18));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(33)]
    [InlineData(300)]
    public void Options_change_the_logits_without_losing_digits(int length)
    {
        float[] x = Logits.Single(Logits.Random(3 * length, 1, -30, 30));
        float[] mask = Logits.Single(Logits.Random(3 * length, 2, -20, 3));
        mask[2] = float.NegativeInfinity;
        float[] y = new float[3 * length];
        RowMethods.MaskedTempered(x, mask, length, 0.3f, y);
        for (int row = 0; row < 3; row++)
        {
            double[] logits = [.. Enumerable.Range(row * length, length).Select(i => (x[i] / (double)0.3f) + mask[i])];
            double worst = y.Skip(row * length).Zip(Logits.Softmax(logits), Logits.Ulps).Max();
            Assert.True(worst <= 4, $"row {row}: {worst} ulp");
        }

        RowMethods.MaskedByColumn(x, mask.AsSpan(0, length), y);
        double[] last = [.. Enumerable.Range(0, length).Select(i => (double)x[(2 * length) + i] + mask[i])];
        Assert.True(y.Skip(2 * length).Zip(Logits.Softmax(last), Logits.Ulps).Max() <= 3);

        RowMethods.Tempered(x, length, y);
        double[] first = [.. Enumerable.Range(0, length).Select(i => x[i] / 0.7)];
        Assert.True(y.Zip(Logits.Softmax(first), Logits.Ulps).Max() <= 3);
    }

    [Fact]
    public void Minimum_forms_are_those_of_the_negated_row()
    {
        double[] x = Logits.Random(40, 3);
        double[] y = new double[40];
        RowMethods.LogSoftmin(x, 20, y);
        Assert.True(y.Take(20)
            .Zip(Logits.LogSoftmax(Array.ConvertAll(x[..20], static value => -value)))
            .All(static pair => Math.Abs(pair.First - pair.Second) < 1e-14));
        RowMethods.Softmin(x, 20, y);
        Assert.True(y.Skip(20)
            .Zip(Logits.Softmax(Array.ConvertAll(x[20..], static value => -value / 2)))
            .All(static pair => Math.Abs(pair.First - pair.Second) < 1e-14));
    }

    [Fact]
    public void Sparsemax_is_the_nearest_point_of_the_simplex()
    {
        float[] y = new float[4];
        RowMethods.Sparsemax([0.5f, 0.25f, -1, 3], 4, y);
        Assert.Equal([0, 0, 0, 1], y);
        foreach (int length in new[] { 1, 2, 3, 17, 64, 1000, 5000 })
        {
            double[] x = Logits.Random(length, length, -1, 1);
            double[] projected = new double[length];
            RowMethods.Sparsemax(x, length, projected);
            Assert.InRange(Math.Abs(projected.Sum() - 1), 0, 1e-13);

            // Optimality: one threshold for all, and nothing above it is left out.
            double threshold = x.Zip(projected).Where(static pair => pair.Second > 0).Average(static pair => pair.First - pair.Second);
            Assert.All(x.Zip(projected), pair => Assert.InRange(Math.Abs(pair.Second - Math.Max(pair.First - threshold, 0)), 0, 1e-14));
            float[] single = new float[length];
            RowMethods.Sparsemax(Logits.Single(x), length, single);
            Assert.All(single.Zip(projected), static pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 1.2e-7));
        }
    }
}
