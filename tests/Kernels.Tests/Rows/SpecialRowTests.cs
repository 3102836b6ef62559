using System;
using System.Linq;
using System.Runtime.InteropServices;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Checks rows with values that are no ordinary numbers, and what a row must not depend on.</summary>
public sealed class SpecialRowTests
{
    private const float Infinity = float.PositiveInfinity;

    [Fact]
    public void Nothing_but_minus_infinity_gives_zeros()
    {
        float[] y = [9, 9, 9];
        RowMethods.Softmax([-Infinity, -Infinity, -Infinity], 3, y);
        Assert.Equal([0, 0, 0], y);
        RowMethods.LogSoftmax([-Infinity, -Infinity, -Infinity], 3, y);
        Assert.Equal([-Infinity, -Infinity, -Infinity], y);
        RowMethods.LogSumExp([-Infinity, -Infinity, -Infinity], 3, y.AsSpan(0, 1));
        Assert.Equal(-Infinity, y[0]);
        Assert.Equal(double.NegativeInfinity, RowMethods.LogSumExpOfAll([]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(1000)]
    public void One_finite_logit_takes_all(int length)
    {
        float[] x = [.. Enumerable.Repeat(-Infinity, length)];
        x[length / 2] = -1e30f;
        float[] y = new float[length];
        RowMethods.Softmax(x, length, y);
        Assert.Equal(Enumerable.Range(0, length).Select(i => i == length / 2 ? 1f : 0f), y);
        RowMethods.LogSoftmax(x, length, y);
        Assert.Equal(Enumerable.Range(0, length).Select(i => i == length / 2 ? 0f : -Infinity), y);
    }

    [Fact]
    public void Infinite_logits_share_equally()
    {
        float[] y = new float[5];
        RowMethods.Softmax([1, Infinity, -Infinity, Infinity, 3e38f], 5, y);
        Assert.Equal([0, 0.5f, 0, 0.5f, 0], y);
        RowMethods.LogSoftmax([1, Infinity, -Infinity, Infinity, 3e38f], 5, y);
        Assert.Equal([-Infinity, -0.6931472f, -Infinity, -0.6931472f, -Infinity], y);
        RowMethods.Sparsemax([1, Infinity, -Infinity, Infinity, 3e38f], 5, y);
        Assert.Equal([0, 0.5f, 0, 0.5f, 0], y);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(257)]
    public void Hardmax_chooses_the_first_largest_and_has_no_slope(int length)
    {
        foreach (int place in new[] { 0, length / 2, length - 1 })
        {
            float[] x = [.. Enumerable.Repeat(-2.5f, length), .. Enumerable.Repeat(0f, length)];
            x[place] = x[length - 1] = -1;
            float[] y = new float[2 * length];
            RowMethods.Hardmax(x, length, y);
            Assert.Equal(Enumerable.Range(0, 2 * length).Select(i => i == place || i == length ? 1f : 0f), y);

            double[] row = Logits.Double(x[..length]);
            RowMethods.HardmaxInPlace(row);
            Assert.Equal(Logits.Double(y[..length]), row);

            float[] dx = new float[2 * length];
            RowMethods.HardmaxBackward(y, length, [.. Enumerable.Repeat(float.NaN, 2 * length)], dx);
            Assert.All(dx, static slope => Assert.Equal(0, slope));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(257)]
    public void NaN_stays_in_its_row(int length)
    {
        foreach (int place in new[] { 0, length / 2, length - 1 })
        {
            foreach (float other in new[] { 1, Infinity, -Infinity })
            {
                float[] x = [.. Enumerable.Repeat(other, 3 * length)];
                x[length + place] = float.NaN;
                float[] y = new float[3 * length];
                RowMethods.Softmax(x, length, y);
                AssertMiddle(y, length);
                RowMethods.LogSoftmax(x, length, y);
                AssertMiddle(y, length);
                RowMethods.Sparsemax(x, length, y);
                AssertMiddle(y, length);
                RowMethods.Hardmax(x, length, y);
                AssertMiddle(y, length);
                RowMethods.LogSumExp(x, length, y.AsSpan(0, 3));
                AssertMiddle(y[..3], 1);
            }
        }
    }

    [Theory]
    [InlineData(1e30f)]
    [InlineData(-1e30f)]
    [InlineData(3.4e38f)]
    [InlineData(1e-45f)]
    [InlineData(0)]
    public void Equal_logits_share_equally(float value)
    {
        foreach (int length in new[] { 1, 2, 3, 1000, 50257 })
        {
            float[] y = new float[length];
            RowMethods.Softmax([.. Enumerable.Repeat(value, length)], length, y);
            Assert.All(y, share => Assert.Equal((float)(1.0 / length), share));
        }
    }

    [Fact]
    public void Extreme_differences_give_the_limit()
    {
        float[] y = new float[3];
        RowMethods.Softmax([1e30f, -1e30f, 1e30f], 3, y);
        Assert.Equal([0.5f, 0, 0.5f], y);
        RowMethods.Softmax([1e-45f, 0, -1e-45f], 3, y);
        Assert.All(y, static share => Assert.Equal(1f / 3, share));

        // Results below the normal numbers are rounded, not cut off.
        RowMethods.Softmax([0, -100, -103.5f], 3, y);
        Assert.Equal([1, (float)Math.Exp(-100), (float)Math.Exp(-103.5)], y);
    }

    [Fact]
    public void Causal_rows_end_at_the_diagonal()
    {
        float[] x = Logits.Single(Logits.Random(2 * 5 * 5, 4));
        x[4] = float.NaN;
        float[] y = new float[x.Length];
        RowMethods.Causal(x, 5, y);
        double[] logs = new double[x.Length];
        RowMethods.CausalLog(Logits.Double(x), 5, logs);
        for (int row = 0; row < 10; row++)
        {
            int visible = (row % 5) + 1;
            double[] exact = Logits.Softmax(Logits.Double(x[(5 * row)..((5 * row) + visible)]));
            Assert.True(y.Skip(5 * row).Take(visible).Zip(exact, Logits.Ulps).Max() <= 3);
            Assert.All(y.Skip((5 * row) + visible).Take(5 - visible), static share => Assert.Equal(0, share));
            Assert.All(logs.Skip((5 * row) + visible).Take(5 - visible), static value => Assert.Equal(double.NegativeInfinity, value));
        }
    }

    [Fact]
    public void A_row_depends_on_nothing_but_itself()
    {
        foreach (int length in new[] { 1, 5, 16, 17, 63, 64, 65, 100, 1000 })
        {
            float[] row = Logits.Single(Logits.Random(length, length));
            float[] alone = new float[length];
            RowMethods.SoftmaxOfAll(row, alone);
            float[] x = [.. row, .. Logits.Single(Logits.Random(length, 99, 100, 900)), .. row];
            float[] y = new float[3 * length];
            RowMethods.Softmax(x, length, y);
            Assert.Equal(alone, y[..length]);
            Assert.Equal(alone, y[(2 * length)..]);

            RowMethods.SoftmaxInPlace(x, length);
            Assert.Equal(y, x);
        }
    }

    [Fact]
    public void Noise_is_that_of_the_seed_and_hard_rows_are_one_hot()
    {
        double[] x = Logits.Random(600, 5);
        double[] soft = new double[600];
        double[] again = new double[600];
        double[] hard = new double[600];
        RowMethods.Gumbel(x, 20, 7, 0.5, soft);
        RowMethods.Gumbel(x, 20, 7, 0.5, again);
        RowMethods.GumbelHard(x, 20, 7, 0.5, hard);
        Assert.Equal(soft, again);
        RowMethods.Gumbel(x, 20, 8, 0.5, again);
        Assert.NotEqual(soft, again);
        for (int row = 0; row < 30; row++)
        {
            double[] shares = soft[(20 * row)..((20 * row) + 20)];
            Assert.Equal(shares.Select(share => share.Equals(shares.Max()) ? 1.0 : 0.0), hard.Skip(20 * row).Take(20));
        }
    }

    [Fact]
    public void Noise_draws_a_class_as_often_as_softmax_says()
    {
        const int Rows = 40_000;
        float[] x = [.. Enumerable.Range(0, Rows).SelectMany(static _ => new[] { 0f, 1f, -1f })];
        float[] y = new float[x.Length];
        RowMethods.Gumbel(x, 3, 123, y);
        double[] expected = Logits.Softmax([0, 1, -1]);
        for (int column = 0; column < 3; column++)
        {
            int wins = Enumerable.Range(0, Rows)
                .Count(row => y[(3 * row) + column] > Math.Max(y[(3 * row) + ((column + 1) % 3)], y[(3 * row) + ((column + 2) % 3)]));
            Assert.InRange(Math.Abs((wins / (double)Rows) - expected[column]), 0, 0.01);
        }
    }

    [Fact]
    public void Every_width_gives_the_same_bits()
    {
        foreach (int length in new[] { 1, 3, 4, 7, 8, 15, 16, 17, 31, 33, 63, 64, 65, 100, 257, 1000 })
        {
            foreach ((double low, double high) in new[] { (-6.0, 6.0), (-60.0, -30.0), (400.0, 500.0), (-150.0, 150.0) })
            {
                double[] x = Logits.Random(5 * length, length, low, high);
                Assert.Single(
                    new[]
                    {
                        Bits<Singles512, Doubles512>(x, length),
                        Bits<Singles256, Doubles256>(x, length),
                        Bits<Singles128, Doubles128>(x, length),
                        Bits<Lane<float>, Lane<double>>(x, length)
                    }.Distinct(StringComparer.Ordinal));
            }
        }
    }

    private static string Bits<S, D>(double[] x, int columns)
        where S : struct, IVector<S, float>
        where D : struct, IVector<D, double> => Bits<S, float>(Logits.Single(x), columns) + Bits<D, double>(x, columns);

    private static string Bits<V, T>(T[] x, int columns)
        where V : struct, IVector<V, T>
        where T : unmanaged
    {
        T[] rows = new T[x.Length];
        T[] logarithms = new T[columns];
        T[] gradient = new T[columns];
        T[] sparse = new T[columns];
        T[] noisy = new T[columns];
        Softmax<V, T, PlainLogits<V, T>>.WriteRows(x, default, 1, columns, rows);
        LogSoftmax<V, T, TemperedLogits<V, T, NegatedLogits<V, T>>>.Write(x.AsSpan(0, columns), default, 0.3, logarithms);
        SoftmaxGradient<V, T>.Write(rows.AsSpan(0, columns), x.AsSpan(0, columns), 1, gradient);
        Sparsemax<V, T>.Write(x.AsSpan(columns, columns), sparse);
        GumbelNoise<V, T>.Add(x.AsSpan(columns, columns), 5, 0, noisy);
        T sum = LogSumExp<V, T, MaskedLogits<V, T, PlainLogits<V, T>>>.Of(x.AsSpan(columns, columns), x.AsSpan(0, columns), 1);
        return string.Concat(new[] { rows, logarithms, gradient, sparse, noisy, [sum] }
            .Select(static values => Convert.ToHexString(MemoryMarshal.AsBytes(values.AsSpan()))));
    }

    private static void AssertMiddle(float[] values, int length)
    {
        Assert.All(values.Skip(length).Take(length), static value => Assert.True(float.IsNaN(value)));
        Assert.DoesNotContain(values.Take(length).Concat(values.Skip(2 * length)), float.IsNaN);
    }
}
