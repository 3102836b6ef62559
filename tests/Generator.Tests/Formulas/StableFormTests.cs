using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks the rewriting of what overflows or cancels.</summary>
public sealed class StableFormTests
{
    [Theory]
    [InlineData("1 - sigmoid(x)", "sigmoid(-x)")]
    [InlineData("1 - sigmoid(-x)", "sigmoid(x)")]
    [InlineData("sigmoid(x) * (1 - sigmoid(x))", "sigmoid_slope(x)")]
    [InlineData("1 - tanh(x) * tanh(x)", "sech_squared(x)")]
    [InlineData("1 - sech_squared(x)", "tanh(x) * tanh(x)")]
    [InlineData("sin(x) * cos(x)", "0.5 * sin(2 * x)")]
    [InlineData("exp(x) - 1", "expm1(x)")]
    [InlineData("log(1 + y)", "log1p(y)")]
    [InlineData("log(y + 1)", "log1p(y)")]
    [InlineData("log(1 + exp(x))", "softplus(x)")]
    [InlineData("log1p(exp(-x))", "softplus(-x)")]
    [InlineData("log(sigmoid(x))", "-softplus(-x)")]
    [InlineData("log(sigmoid(-x))", "-softplus(x)")]
    [InlineData("tanh(softplus(x))", "tanh_softplus(x)")]
    [InlineData("exp(x) / (1 + exp(x))", "sigmoid(x)")]
    [InlineData("1 / (1 + exp(-x))", "sigmoid(x)")]
    [InlineData("1 / (exp(x) + 1)", "sigmoid(-x)")]
    [InlineData("x / (1 + exp(-x))", "x * sigmoid(x)")]
    [InlineData("0.5 * x * (1 + tanh(y))", "x * sigmoid(2 * y)")]
    [InlineData("1 - tanh(x)", "2 * sigmoid(-2 * x)")]
    [InlineData("1 - tanh(-x)", "2 * sigmoid(2 * x)")]
    [InlineData("0.5 * x * (1 + erf(y))", "0.5 * x * erfc(-y)")]
    [InlineData("1 - erf(x)", "erfc(x)")]
    [InlineData("1 + erf(-x)", "erfc(x)")]
    public void Line_takes_its_stable_form(string line, string stable) => Assert.Equal(Lines.Read(stable), Lines.Read(line));

    [Fact]
    public void Stable_form_keeps_the_digits_that_the_line_loses() => Assert.Equal(1e-12, Lines.At(Lines.Read("exp(x) - 1"), 1e-12), 1e-23);

    [Fact]
    public void Derivative_of_a_quotient_does_not_cancel_far_out() =>
        Assert.Equal(1e-20, Lines.At(Differentiator.Differentiate(Lines.Read("x / (1 + abs(x))"), "x"), 1e10), 1e-29);
}
