using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks that equal formulas become the same tree.</summary>
public sealed class AlgebraTests
{
    [Theory]
    [InlineData("x + 0", "x")]
    [InlineData("0 - x", "-x")]
    [InlineData("x * 0", "0")]
    [InlineData("1 * x", "x")]
    [InlineData("-1 * x", "-x")]
    [InlineData("-(-x)", "x")]
    [InlineData("x - -y", "x + y")]
    [InlineData("x + -3", "x - 3")]
    [InlineData("x + x", "2 * x")]
    [InlineData("x + 3 + x", "2 * x + 3")]
    [InlineData("2 * (3 * x)", "6 * x")]
    [InlineData("2 * x * (3 * y)", "6 * (x * y)")]
    [InlineData("x / 4", "0.25 * x")]
    [InlineData("x * (1 / y)", "x / y")]
    [InlineData("x * y / y", "x")]
    [InlineData("x * y / x", "y")]
    [InlineData("-x / y", "-(x / y)")]
    [InlineData("x * sign(x)", "abs(x)")]
    [InlineData("tanh(-x)", "-tanh(x)")]
    [InlineData("cos(-3 * x)", "cos(3 * x)")]
    [InlineData("exp(2 - 2)", "1")]
    [InlineData("2 > 1 ? x : y", "x")]
    [InlineData("x > 0 ? y : y", "y")]
    [InlineData("x > inf ? 1 : y", "y")]
    [InlineData("x >= inf ? 1 : y", "y")]
    [InlineData("x <= -inf ? 1 : y", "y")]
    [InlineData("square(x)", "x * x")]
    [InlineData("max(x, 0)", "x > 0 ? x : 0")]
    public void Line_simplifies(string line, string simple) => Assert.Equal(Lines.Read(simple), Lines.Read(line));

    [Theory]
    [InlineData("x - x")]
    [InlineData("x / x")]
    [InlineData("x == inf ? 1 : y")]
    [InlineData("x / 3")]
    public void Line_that_differs_at_some_input_stays(string line) => Assert.IsNotType<Constant>(Lines.Read(line));

    [Fact]
    public void Division_by_what_is_no_power_of_two_is_not_a_multiplication() =>
        Assert.NotEqual(Lines.Read("x * (1.0 / 3)"), Lines.Read("x / 3"));
}
