using System;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>Checks what golden files cannot tell: signs of zero, factors apart from the argument, arguments in two lanes.</summary>
public sealed class GaussianSpecialValueTests
{
    /// <summary>A weight of zero takes every finite factor to a zero of its sign; NaN does not vanish.</summary>
    [Fact]
    public void Weight_of_zero_takes_every_finite_factor_to_zero()
    {
        float infinity = float.PositiveInfinity;
        float largest = float.MaxValue;
        AssertBits(-0f, Normal<Lane<float>, float>.At(Of(-infinity)).CdfTimes(Of(-largest)));
        AssertBits(0f, Normal<Lane<float>, float>.At(Of(-largest)).CdfTimes(Of(largest)));
        AssertBits(largest, Normal<Lane<float>, float>.At(Of(infinity)).CdfTimes(Of(largest)));
        AssertBits(-0f, Normal<Lane<float>, float>.At(Of(infinity)).DensityTimes(Of(-largest)));
        AssertBits(0f, Normal<Lane<float>, float>.At(Of(-infinity)).DensityTimes(Of(largest)));
        AssertBits(0f, ErrorFunction<Lane<float>, float>.At(Of(infinity)).ErfcTimes(Of(largest)));
        AssertBits(-0f, ErrorFunction<Lane<float>, float>.At(Of(-infinity)).SlopeTimes(Of(-largest)));
        Assert.True(float.IsNaN(Normal<Lane<float>, float>.At(Of(-infinity)).CdfTimes(Of(float.NaN)).Value));
    }

    /// <summary>A product is a normal number although one factor is not: Phi(-13) is 6.1e-39.</summary>
    [Fact]
    public void Gelu_underflows_once()
    {
        double gelu = Normal<Lane<float>, float>.At(Of(-13f)).CdfTimes(Of(-13f)).Value;
        Assert.InRange(gelu / -7.95231371941e-38, 1 - 1.2e-7, 1 + 1.2e-7);
    }

    /// <summary>The second lane of an argument counts: without it, these are off by 3, 17 and 2 units.</summary>
    [Fact]
    public void Arguments_in_two_lanes_are_taken_whole()
    {
        Pair<Lane<float>, float> left = new(Of(-3.7f), Of(-9.3e-8f));
        Assert.Equal(0.00010779967f, Normal<Lane<float>, float>.At(left).Cdf.Value, 1.5e-11f);

        Pair<Lane<float>, float> right = new(Of(5.3f), Of(2.1e-7f));
        Assert.Equal(6.613053e-14f, ErrorFunction<Lane<float>, float>.At(right).Erfc.Value, 1.5e-20f);
        Assert.Equal(-0.8322672f, Circular<Lane<float>, float>.At(right).Sin.Value, 6.1e-8f);
    }

    private static Lane<float> Of(float value) => new(value);

    private static void AssertBits(float expected, Lane<float> actual) =>
        Assert.Equal(BitConverter.SingleToInt32Bits(expected), BitConverter.SingleToInt32Bits(actual.Value));
}
