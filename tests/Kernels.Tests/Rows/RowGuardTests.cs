using System;
using System.Linq;
using Xunit;

namespace FusedActivations.Kernels.Tests.Rows;

/// <summary>Checks that a call that does not fit writes nothing.</summary>
public sealed class RowGuardTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    [InlineData(-5)]
    public void Rows_must_fill_the_span(int columns)
    {
        float[] y = [.. Enumerable.Repeat(9f, 10)];
        Assert.Equal("columns", Assert.Throws<ArgumentException>(() => RowMethods.Softmax(new float[10], columns, y)).ParamName);
        Assert.Equal("columns",
            Assert.Throws<ArgumentException>(() => RowMethods.SoftmaxBackward(new float[10], columns, new float[10], y)).ParamName);
        Assert.All(y, static value => Assert.Equal(9, value));
    }

    [Fact]
    public void Lengths_must_agree()
    {
        float[] y = [.. Enumerable.Repeat(9f, 10)];
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => RowMethods.Softmax(new float[15], 5, y)).ParamName);
        Assert.Equal("mask",
            Assert.Throws<ArgumentException>(() => RowMethods.MaskedTempered(new float[10], new float[9], 5, 1, y)).ParamName);
        Assert.Equal("mask", Assert.Throws<ArgumentException>(() => RowMethods.MaskedByColumn(new float[10], new float[3], y)).ParamName);
        Assert.Equal("y", Assert.Throws<ArgumentException>(() => RowMethods.LogSumExp(new float[15], 5, y)).ParamName);
        Assert.All(y, static value => Assert.Equal(9, value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_temperature_is_positive_and_finite(float temperature)
    {
        float[] y = [.. Enumerable.Repeat(9f, 10)];
        Assert.Equal(
            "temperature",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => RowMethods.MaskedTempered(new float[10], new float[10], 5, temperature, y)).ParamName);
        Assert.All(y, static value => Assert.Equal(9, value));
    }

    [Fact]
    public void Overlaps_that_destroy_are_refused()
    {
        float[] memory = new float[30];
        Assert.Throws<ArgumentException>(() => RowMethods.Softmax(memory.AsSpan(0, 20), 10, memory.AsSpan(5, 20)));
        Assert.Throws<ArgumentException>(() => RowMethods.LogSumExp(memory.AsSpan(0, 20), 10, memory.AsSpan(0, 2)));
        double[] wide = new double[20];
        Assert.Throws<ArgumentException>(() => RowMethods.GumbelHardBackward(new double[20], 10, 1, 1, wide, wide));
    }

    [Fact]
    public void Empty_spans_are_fine()
    {
        RowMethods.Softmax(Array.Empty<float>(), 5, []);
        RowMethods.SoftmaxOfAll([], []);
        RowMethods.LogSumExp([], 5, []);
        RowMethods.SoftmaxBackward(Array.Empty<float>(), 5, [], []);
        RowMethods.MaskedByColumn([], [], []);
    }
}
