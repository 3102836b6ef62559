using System;
using FusedActivations.Generated;
using Xunit;

namespace FusedActivations.Kernels.Tests.Vectors;

/// <summary>Checks arithmetic of pairs of floats against double, and what infinities make of it.</summary>
public sealed class PairTests
{
    /// <summary>Gets the operations of a pair and a lane, by name.</summary>
    public static TheoryData<string> Operations =>
        ["pair+lane", "lane+pair", "pair-lane", "lane-pair", "pair*lane", "lane*pair", "pair/lane", "lane/pair", "pair*pair"];

    /// <summary>Checks that nothing beyond the second lane is lost.</summary>
    [Theory]
    [MemberData(nameof(Operations))]
    public void Operation_keeps_twice_the_precision(string operation)
    {
        Random random = new(7);
        for (int i = 0; i < 20000; i++)
        {
            double wide = Draw(random);
            Pair<Lane<float>, float> pair = new(new((float)wide), new((float)(wide - (float)wide)));
            double exactPair = (double)pair.High.Value + pair.Low.Value;
            float lane = (float)Draw(random);
            (Pair<Lane<float>, float> actual, double expected) = Compute(operation, pair, exactPair, new(lane));
            double size = operation.Contains('+', StringComparison.Ordinal) || operation.Contains('-', StringComparison.Ordinal)
                ? Math.Max(Math.Abs(exactPair), Math.Abs(lane))
                : Math.Abs(expected);
            double error = Math.Abs((double)actual.High.Value + actual.Low.Value - expected);
            Assert.True(error <= size * 1.2e-13, FormattableString.Invariant($"{exactPair} {operation} {lane}: {error / size}"));
        }
    }

    /// <summary>An argument that overflows in a pair has the function's limit.</summary>
    [Theory]
    [InlineData(float.PositiveInfinity, 1f)]
    [InlineData(float.MaxValue, 1f)]
    [InlineData(float.NegativeInfinity, 0f)]
    [InlineData(float.MinValue, 0f)]
    public void Argument_that_overflows_has_the_limit(float x, float expected)
    {
        Lane<float> lane = new(x);
        Pair<Lane<float>, float> argument = Pair<Lane<float>, float>.Create(1.702) * lane + new Lane<float>(1f);
        Assert.Equal(expected, Logistic<Lane<float>, float>.At(argument).Value.Value);
        Assert.Equal(expected, Normal<Lane<float>, float>.At(argument).Cdf.Value);
        Assert.Equal((2 * expected) - 1, Hyperbolic<Lane<float>, float>.At(argument).Tanh.Value);
        Assert.Equal(expected == 0 ? 0f : float.PositiveInfinity, Exponential<Lane<float>, float>.At(argument).Value.Value);
        Assert.Equal(expected == 0 ? 0f : argument.High.Value, Logistic<Lane<float>, float>.At(argument).Softplus.Value);
        Assert.Equal(0f, Logistic<Lane<float>, float>.At(argument).Slope.Value);
    }

    private static double Draw(Random random) =>
        (random.NextDouble() + 0.5) * Math.Pow(2, random.Next(-6, 7)) * (random.Next(2) == 0 ? 1 : -1);

    private static (Pair<Lane<float>, float> Actual, double Expected) Compute(string operation, Pair<Lane<float>, float> pair, double exact,
        Lane<float> lane) => operation switch
        {
            "pair+lane" => (pair + lane, exact + lane.Value),
            "lane+pair" => (lane + pair, lane.Value + exact),
            "pair-lane" => (pair - lane, exact - lane.Value),
            "lane-pair" => (lane - pair, lane.Value - exact),
            "pair*lane" => (pair * lane, exact * lane.Value),
            "lane*pair" => (lane * pair, lane.Value * exact),
            "pair/lane" => (pair / lane, exact / lane.Value),
            "lane/pair" => (lane / pair, lane.Value / exact),
            "pair*pair" => (pair * pair, exact * exact),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no such operation."),
        };
}
