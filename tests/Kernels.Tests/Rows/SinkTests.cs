using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Checks softmax with a sink: a logit that takes a share and gives no output.</summary>
public sealed class SinkTests
{
    private const float Infinity = float.PositiveInfinity;

    /// <summary>Gets row lengths and spreads of the logits.</summary>
    public static IEnumerable<object[]> Rows =>
        from length in new[] { 1, 2, 7, 16, 33, 300, 1000 }
        from spread in new[] { 0.5, 3, 40, 900 }
        select new object[] { length, spread };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Shares_are_those_of_a_row_with_one_more_logit(int length, double spread)
    {
        (float[] x, double[] wide) = Logits(3 * length, spread);
        foreach (float sink in new[] { 0, x.Max(), x.Max() + 3, (float)-spread, 50, -50 })
        {
            float[] sinks = [sink, sink, sink];
            float[] y = new float[x.Length];
            double[] exact = new double[x.Length];
            RowMethods.Sink(x, sinks, length, y);
            RowMethods.Sink(wide, Array.ConvertAll(sinks, static value => (double)value), length, exact);
            float[] logarithms = new float[x.Length];
            RowMethods.LogSink(x, sinks, length, logarithms);
            for (int i = 0; i < x.Length; i++)
            {
                double logarithm = Logarithm(wide.AsSpan(i / length * length, length), sink, wide[i]);
                double share = Math.Exp(logarithm);
                Assert.Equal(share, exact[i], ((4e-15 + (4e-16 * Math.Abs(logarithm))) * share) + 1e-322);
                Assert.Equal(share, y[i], (8 * 5.97e-8 * share) + 1.2e-38);
                Assert.Equal(logarithm, logarithms[i], (8 * 5.97e-8 * Math.Abs(logarithm)) + 1e-15);
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(300)]
    public void In_place_is_the_same(int length)
    {
        float[] x = Logits(2 * length, 5).Single;
        float[] y = new float[x.Length];
        RowMethods.Sink(x, [1.5f, 1.5f], length, y);
        RowMethods.SinkInPlace(x, 1.5f, length);
        Assert.Equal(y, x);
    }

    [Fact]
    public void A_sink_of_zero_puts_one_beside_the_sum()
    {
        float[] y = new float[4];
        RowMethods.PlusOne([0, 0, -200, -200], 2, y);
        Assert.Equal([1 / 3f, 1 / 3f, 0, 0], y);
        RowMethods.PlusOne([3e38f, -3e38f, 100, 100], 2, y);
        Assert.Equal([1, 0, 0.5f, 0.5f], y);
    }

    [Fact]
    public void Rows_that_are_masked_are_zero()
    {
        float[] y = [9, 9, 9, 9];
        RowMethods.Sink([-Infinity, -Infinity, -Infinity, 0], [2, -Infinity], 2, y);
        Assert.Equal([0, 0, 0, 1], y);
        RowMethods.LogSink([-Infinity, -Infinity, -Infinity, 0], [2, 0], 2, y);
        Assert.Equal([-Infinity, -Infinity, -Infinity, -0.6931472f], y);
    }

    [Fact]
    public void Infinite_sinks_and_logits_have_limits()
    {
        float[] y = new float[6];
        RowMethods.Sink([1, Infinity, Infinity, 1, 2, 3], [Infinity, Infinity], 3, y);
        Assert.Equal([0, 1 / 3f, 1 / 3f, 0, 0, 0], y);
        RowMethods.Sink([1, Infinity, Infinity, 1, 1, 1], [7, -Infinity], 3, y);
        Assert.Equal([0, 0.5f, 0.5f, 1 / 3f, 1 / 3f, 1 / 3f], y);
        RowMethods.Sink([1, 2, 3, 1, float.NaN, 1], [float.NaN, 0], 3, y);
        Assert.All(y, static value => Assert.True(float.IsNaN(value)));
        RowMethods.LogSink([1, Infinity, Infinity, 1, 2, 3], [Infinity, Infinity], 3, y);
        Assert.Equal([-Infinity, y[1], y[1], -Infinity, -Infinity, -Infinity], y);
        Assert.Equal(-Math.Log(3), y[1], 2e-7);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(19)]
    public void Gradients_are_slopes(int columns)
    {
        double[] x = Logits(3 * columns, 2).Double;
        double[] sinks = [0.5, -1, 2];
        double[] dy = Logits(5 * columns, 1).Double[(2 * columns)..];
        double[] y = new double[x.Length];
        double Loss()
        {
            RowMethods.Sink(x, sinks, columns, y);
            return y.Zip(dy, static (output, upstream) => output * upstream).Sum();
        }

        double[] dx = new double[x.Length];
        double[] dsink = new double[3];
        Loss();
        RowMethods.SinkBackward(y, columns, dy, dx, dsink);
        double[] alone = new double[3];
        RowMethods.PullSinkAlone(alone, dy, y, columns);
        Assert.Equal(dsink, alone);
        AssertSlopes(x, dx, Loss);
        AssertSlopes(sinks, dsink, Loss);
    }

    [Fact]
    public void Gradients_of_a_sink_of_all_rows_are_slopes()
    {
        double[] x = Logits(16, 2).Double;
        double[] mask = Logits(32, 1).Double[16..];
        double[] sink = [0.25];
        double[] dy = Logits(48, 1).Double[32..];
        double[] y = new double[16];
        double Loss()
        {
            RowMethods.SinkOfAll(x, mask, sink[0], 1.5, 4, y);
            return y.Zip(dy, static (output, upstream) => output * upstream).Sum();
        }

        double[] dx = new double[16];
        Loss();
        RowMethods.SinkOfAllBackward(y, 4, 1.5, dy, dx, out double dsink);
        AssertSlopes(x, dx, Loss);
        AssertSlopes(sink, [dsink], Loss);
    }

    [Fact]
    public void Gradients_of_logarithms_are_slopes()
    {
        double[] x = Logits(9, 2).Double;
        double[] sink = [-0.5];
        double[] dy = Logits(20, 1).Double[11..];
        double[] y = new double[9];
        double Loss()
        {
            RowMethods.LogSink(x, sink[0], y);
            return y.Zip(dy, static (output, upstream) => output * upstream).Sum();
        }

        double[] dx = new double[9];
        Loss();
        RowMethods.LogSinkBackward(y, dy, dx, out double dsink);
        AssertSlopes(x, dx, Loss);
        AssertSlopes(sink, [dsink], Loss);
    }

    [Fact]
    public void Lengths_and_overlaps_are_checked()
    {
        float[] x = new float[6];
        Assert.Throws<ArgumentException>("sink", () => RowMethods.Sink(x, new float[2], 2, new float[6]));
        Assert.Throws<ArgumentException>("y", () => RowMethods.Sink(new float[6], x.AsSpan(0, 3), 2, x));
        Assert.Throws<ArgumentException>("dsink", () => RowMethods.SinkBackward(new float[6], 2, new float[6], x, x.AsSpan(0, 3)));
        Assert.Throws<ArgumentException>("dsink", () => RowMethods.SinkBackward(new float[6], 2, new float[6], x, new float[2]));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_width_gives_the_same_bits(int length, double spread)
    {
        (float[] x, double[] wide) = Logits(2 * length, spread);
        Assert.Single(
            new[]
            {
                Bits<Singles512, float>(x),
                Bits<Singles256, float>(x),
                Bits<Singles128, float>(x),
                Bits<Lane<float>, float>(x)
            }.Distinct(StringComparer.Ordinal));
        Assert.Single(
            new[]
            {
                Bits<Doubles512, double>(wide),
                Bits<Doubles256, double>(wide),
                Bits<Doubles128, double>(wide),
                Bits<Lane<double>, double>(wide)
            }.Distinct(StringComparer.Ordinal));
    }

    // The second half of the row is the mask and the gradient.
    private static string Bits<V, T>(T[] row)
        where V : struct, IVector<V, T>
        where T : unmanaged
    {
        int length = row.Length / 2;
        T[] shares = new T[length];
        T[] logarithms = new T[length];
        SinkSoftmax<V, T, MaskedLogits<V, T, TemperedLogits<V, T, PlainLogits<V, T>>>>.Write(row.AsSpan(0, length), row.AsSpan(length), 0.7,
            1.5, shares);
        SinkSoftmax<V, T, PlainLogits<V, T>>.WriteLogarithms(row.AsSpan(0, length), default, 1, 1.5, logarithms);
        double[] slopes =
            [SinkGradient<V, T>.Softmax(shares, row.AsSpan(length)), SinkGradient<V, T>.LogSoftmax(logarithms, row.AsSpan(length))];
        return Convert.ToHexString(MemoryMarshal.AsBytes(shares.AsSpan()))
            + Convert.ToHexString(MemoryMarshal.AsBytes(logarithms.AsSpan()))
            + Convert.ToHexString(MemoryMarshal.AsBytes(slopes.AsSpan()));
    }

    private static double Logarithm(ReadOnlySpan<double> row, double sink, double logit)
    {
        double largest = sink;
        foreach (double value in row)
        {
            largest = Math.Max(largest, value);
        }

        double sum = Math.Exp(sink - largest);
        foreach (double value in row)
        {
            sum += Math.Exp(value - largest);
        }

        return (logit - largest) - Math.Log(sum);
    }

    private static (float[] Single, double[] Double) Logits(int length, double spread)
    {
        float[] single = [.. Enumerable.Range(0, length).Select(i => (float)(spread * (((i + 1) * 0.61803398875 % 1) - 0.5)))];
        return (single, Array.ConvertAll(single, static value => (double)value));
    }

    private static void AssertSlopes(double[] x, double[] gradient, Func<double> loss)
    {
        for (int i = 0; i < x.Length; i++)
        {
            double kept = x[i];
            double At(double offset)
            {
                x[i] = kept + offset;
                double value = loss();
                x[i] = kept;
                return value;
            }

            double slope = ((8 * (At(1e-3) - At(-1e-3))) - (At(2e-3) - At(-2e-3))) / 12e-3;
            Assert.Equal(slope, gradient[i], 2e-9);
        }
    }
}
