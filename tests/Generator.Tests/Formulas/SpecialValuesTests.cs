using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks the completion of formulas at NaN and infinity.</summary>
public sealed class SpecialValuesTests
{
    [Theory]
    [InlineData("x / (1 + abs(x))", -1, 1)]
    [InlineData("x / sqrt(1 + x * x)", -1, 1)]
    [InlineData("x - tanh(x)", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("exp(x) / (1 + exp(x))", 0, 1)]
    [InlineData("sin(x)", double.NaN, double.NaN)]
    public void Infinity_gives_the_limit_where_the_values_settle(string line, double atMinusInfinity, double atInfinity)
    {
        Formula completed = SpecialValues.CompleteActivation(Lines.Read(line), ["x"]);
        Assert.Equal(atMinusInfinity, Lines.At(completed, double.NegativeInfinity));
        Assert.Equal(atInfinity, Lines.At(completed, double.PositiveInfinity));
    }

    [Theory]
    [InlineData("x > 0 ? x : 0")]
    [InlineData("x < 0 ? 0 : x")]
    [InlineData("x > 1 ? 1 : x > -1 ? x : -1")]
    [InlineData("1")]
    [InlineData("x > 0 ? 1 : 0")]
    public void NaN_stays_NaN(string line) =>
        Assert.Equal(double.NaN, Lines.At(SpecialValues.CompleteActivation(Lines.Read(line), ["x"]), double.NaN));

    [Fact]
    public void Comparison_is_turned_rather_than_repeated() =>
        Assert.Equal(Lines.Read("x <= 0 ? 0 : x"), SpecialValues.CompleteActivation(Lines.Read("x > 0 ? x : 0"), ["x"]));
}
