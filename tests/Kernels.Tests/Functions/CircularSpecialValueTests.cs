using System;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Functions;

/// <summary>Checks signs of zero and the independence of neighbours, which golden files cannot tell.</summary>
public sealed class CircularSpecialValueTests
{
    /// <summary>Zero keeps its sign.</summary>
    [Fact]
    public void Odd_functions_keep_the_sign_of_zero()
    {
        AssertBits(-0f, Circular<Lane<float>, float>.At(new Lane<float>(-0f)).Sin.Value);
        AssertBits(-0f, ErrorFunction<Lane<float>, float>.At(new Lane<float>(-0f)).Erf.Value);
        AssertBits(-0f, AtanOf<Lane<float>>(new(-0f)).Value);
        AssertBits(0f, AtanOf<Lane<float>>(new(0f)).Value);
    }

    /// <summary>Powers of zero and of minus infinity take the sign of an odd exponent.</summary>
    [Theory]
    [InlineData(-0f, 3f)]
    [InlineData(-0f, -3f)]
    [InlineData(-0f, 2f)]
    [InlineData(float.NegativeInfinity, -3f)]
    [InlineData(float.NegativeInfinity, 3f)]
    [InlineData(float.NegativeInfinity, 0.5f)]
    [InlineData(-1f, float.PositiveInfinity)]
    [InlineData(-2f, 16777216f)]
    [InlineData(-1f, 16777215f)]
    public void Powers_have_the_sign_of_the_platforms(float x, float y) =>
        AssertBits(MathF.Pow(x, y), PowOf<Lane<float>>(new(x), new(y)).Value);

    /// <summary>A lane far out does not change its neighbours.</summary>
    [Fact]
    public void A_huge_neighbour_changes_nothing()
    {
        float[] arguments = [1f, 1e30f, -2.5f, float.PositiveInfinity];
        float[] results = new float[4];
        Singles128.Store(Circular<Singles128, float>.At(Singles128.Load(ref arguments[0], 0)).Sin, ref results[0], 0);
        for (int i = 0; i < arguments.Length; i++)
        {
            AssertBits(Circular<Lane<float>, float>.At(new Lane<float>(arguments[i])).Sin.Value, results[i]);
        }
    }

    private static V AtanOf<V>(V u)
        where V : struct, IVector<V, float> => V.Atan(u);

    private static V PowOf<V>(V x, V y)
        where V : struct, IVector<V, float> => V.Pow(x, y);

    private static void AssertBits(float expected, float actual) =>
        Assert.Equal(BitConverter.SingleToInt32Bits(float.IsNaN(expected) ? float.NaN : expected),
            BitConverter.SingleToInt32Bits(float.IsNaN(actual) ? float.NaN : actual));
}
