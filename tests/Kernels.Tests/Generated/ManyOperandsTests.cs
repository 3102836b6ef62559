using System;
using System.Linq;
using FusedActivations.Kernels.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Generated;

/// <summary>Checks methods with more spans than loops take by reference, on integers, whose sums are exact in any order.</summary>
public sealed class ManyOperandsTests
{
    private static readonly Type Kernels = KernelAssembly.Full.Loaded.GetType("ManyOperands.Kernels", throwOnError: true)!;

    private delegate void Products(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d,
        ReadOnlySpan<float> e, ReadOnlySpan<float> f, ReadOnlySpan<float> g, ReadOnlySpan<float> h, Span<float> y);

    private delegate void ProductsBackward(
        ReadOnlySpan<float> a,
        ReadOnlySpan<float> b,
        ReadOnlySpan<float> c,
        ReadOnlySpan<float> d,
        ReadOnlySpan<float> e,
        ReadOnlySpan<float> f,
        ReadOnlySpan<float> g,
        ReadOnlySpan<float> h,
        ReadOnlySpan<float> dy,
        Span<float> da,
        Span<float> db,
        Span<float> dc,
        Span<float> dd,
        Span<float> de,
        Span<float> df,
        Span<float> dg,
        Span<float> dh);

    private delegate void Rows(
        ReadOnlySpan<double> a,
        ReadOnlySpan<double> bias,
        ReadOnlySpan<double> scale,
        ReadOnlySpan<double> b,
        ReadOnlySpan<double> c,
        ReadOnlySpan<double> d,
        ReadOnlySpan<double> gain,
        ReadOnlySpan<double> e,
        ReadOnlySpan<double> f,
        double p,
        Span<double> y);

    private delegate void RowsBackward(
        ReadOnlySpan<double> a,
        ReadOnlySpan<double> bias,
        ReadOnlySpan<double> scale,
        ReadOnlySpan<double> b,
        ReadOnlySpan<double> c,
        ReadOnlySpan<double> d,
        ReadOnlySpan<double> gain,
        ReadOnlySpan<double> e,
        ReadOnlySpan<double> f,
        double p,
        ReadOnlySpan<double> dy,
        Span<double> da,
        Span<double> dbias,
        Span<double> dscale,
        Span<double> db,
        Span<double> dc,
        Span<double> dd,
        Span<double> dgain,
        Span<double> de,
        Span<double> df,
        out double dp);

    /// <summary>Checks eight element-wise inputs.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(37)]
    public void Elements_are_right(int length)
    {
        float[][] x = [.. Enumerable.Range(1, 9).Select(seed => Integers(length, seed).Select(static value => (float)value).ToArray())];
        float[] y = new float[length];
        float[][] dx = [.. Enumerable.Range(0, 8).Select(_ => new float[length])];
        Kernels.GetMethod("Products")!.CreateDelegate<Products>()(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], y);
        Kernels.GetMethod("ProductsBackward")!.CreateDelegate<ProductsBackward>()(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8],
            dx[0], dx[1], dx[2], dx[3], dx[4], dx[5], dx[6], dx[7]);
        for (int i = 0; i < length; i++)
        {
            Assert.Equal((x[0][i] * x[1][i]) + (x[2][i] * x[3][i]) + (x[4][i] * x[5][i]) + (x[6][i] * x[7][i]), y[i]);
            for (int operand = 0; operand < 8; operand++)
            {
                Assert.Equal(x[8][i] * x[operand ^ 1][i], dx[operand][i]);
            }
        }
    }

    /// <summary>Checks inputs per column, per row and learned, with their sums.</summary>
    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 1)]
    [InlineData(3, 8)]
    [InlineData(5, 37)]
    [InlineData(2, 300)]
    public void Rows_are_right(int rows, int columns)
    {
        int length = rows * columns;
        double[] a = Integers(length, 1), b = Integers(length, 2), c =
            Integers(length, 3), d = Integers(length, 4), e = Integers(length, 5), f = Integers(length, 6), dy = Integers(length, 7);
        double[] bias = Integers(columns, 8), scale = Integers(columns, 9), gain = Integers(rows, 10), y = new double[length];
        double[] da = new double[length], db =
            new double[length], dc = new double[length], dd = new double[length], de = new double[length], df = new double[length];
        double[] dbias = new double[columns], dscale = new double[columns], dgain = new double[rows];
        Kernels.GetMethod("Rows")!.CreateDelegate<Rows>()(a, bias, scale, b, c, d, gain, e, f, 3, y);
        Kernels.GetMethod("RowsBackward")!.CreateDelegate<RowsBackward>()(a, bias, scale, b, c, d, gain, e, f, 3, dy, da, dbias, dscale, db,
            dc, dd, dgain, de, df, out double dp);

        Assert.Equal(
            At(i => ((a[i] + bias[i % columns]) * scale[i % columns]) + (b[i] * c[i]) + (d[i] * gain[i / columns]) + (e[i] * f[i] * 3)), y);
        Assert.Equal(At(i => dy[i] * scale[i % columns]), da);
        Assert.Equal(At(i => dy[i] * c[i]), db);
        Assert.Equal(At(i => dy[i] * b[i]), dc);
        Assert.Equal(At(i => dy[i] * gain[i / columns]), dd);
        Assert.Equal(At(i => dy[i] * f[i] * 3), de);
        Assert.Equal(At(i => dy[i] * e[i] * 3), df);
        Assert.Equal(Sums(columns, i => i % columns, i => dy[i] * scale[i % columns]), dbias);
        Assert.Equal(Sums(columns, i => i % columns, i => dy[i] * (a[i] + bias[i % columns])), dscale);
        Assert.Equal(Sums(rows, i => i / columns, i => dy[i] * d[i]), dgain);
        Assert.Equal(Sums(1, _ => 0, i => dy[i] * e[i] * f[i])[0], dp);

        double[] At(Func<int, double> value) => [.. Enumerable.Range(0, length).Select(value)];

        double[] Sums(int count, Func<int, int> place, Func<int, double> value)
        {
            double[] sums = new double[count];
            for (int i = 0; i < length; i++)
            {
                sums[place(i)] += value(i);
            }

            return sums;
        }
    }

    private static double[] Integers(int length, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, length).Select(_ => (double)random.Next(-9, 10))];
    }
}
