using System;
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
    [InlineData("0.5 * x * (1 + erf(x / sqrt(2)))", "x * normal_cdf(x)")]
    [InlineData("y * x * (erf(x / sqrt(2)) + 1) / 2", "y * (x * normal_cdf(x))")]
    [InlineData("0.5 * (1 - erf((x + y) / sqrt(2)))", "normal_cdf(-(x + y))")]
    [InlineData("0.5 * x * (1 + erf(0.6 * x))", "0.5 * x * erfc(-(0.6 * x))")]
    [InlineData("0.5 * x * (1 + tanh(0.79788456 * (x + 0.044715 * x * x * x)))", "x * sigmoid(2 * 0.79788456 * (x + 0.044715 * x * x * x))")]
    [InlineData("x * tanh(log(1 + exp(x)))", "x * tanh_softplus(x)")]
    [InlineData("(exp(x) - exp(-x)) / (exp(x) + exp(-x))", "tanh(x)")]
    [InlineData("(exp(-y) - exp(y)) / (exp(-y) + exp(y))", "-tanh(y)")]
    [InlineData("(exp(2 * x) - 1) / (1 + exp(2 * x))", "tanh(x)")]
    [InlineData("(exp(x) - 1) / (exp(x) + 1)", "tanh(0.5 * x)")]
    [InlineData("2 / (1 + exp(-2 * x)) - 1", "tanh(x)")]
    [InlineData("1 - pow(tanh(x), 2)", "sech_squared(x)")]
    [InlineData("y + exp(x) - 1", "expm1(x) + y")]
    [InlineData("log(1 - exp(-x))", "log1mexp(x)")]
    [InlineData("log(x + y + 1)", "log1p(x + y)")]
    [InlineData("log(exp(log(1 + exp(x))) + exp(y))", "softplus(x) > y ? softplus(x) + softplus(y - softplus(x)) : y + softplus(softplus(x) - y)")]
    [InlineData("log(x + sqrt(1 + x * x))", "asinh(x)")]
    [InlineData("log(1 / (1 + exp(-x)))", "-softplus(-x)")]
    [InlineData("1.0 - 1.0 / (1 + exp(x))", "sigmoid(x)")]
    [InlineData("0.5 * (1 + tanh(0.5 * x))", "sigmoid(x)")]
    [InlineData("x * exp(x) / (1 + exp(x))", "x * sigmoid(x)")]
    [InlineData("sqrt(x * x + y * y)", "hypot(x, y)")]
    [InlineData("sqrt(1 + 9 * x * x)", "hypot(3 * x, 1)")]
    [InlineData("pow(x + y, 3)", "(x + y) * (x + y) * (x + y)")]
    public void Line_takes_its_stable_form(string line, string stable) => Assert.Equal(Lines.Read(stable), Lines.Read(line));

    [Theory]
    [InlineData("exp(x) - 2")]
    [InlineData("log(2 + x)")]
    [InlineData("(exp(x) - exp(-y)) / (exp(x) + exp(-y))")]
    [InlineData("sqrt(x * x + y * y * y)")]
    [InlineData("x * x * x * y")]
    public void Line_that_is_no_such_spelling_stays(string line) =>
        Assert.Equal(FormulaReader.ReadPlain(line, ["x", "y"]),
            FusedActivations.Generator.Formulas.Spellings.SpellingRewriter.Rewrite(FormulaReader.ReadPlain(line, ["x", "y"])));

    [Theory]
    [InlineData(1e200, 3, 1.5e-200)]
    [InlineData(-1e200, 3, 2e200)]
    [InlineData(1e9, -2, -1e-9)]
    [InlineData(0.5, -0.25, -0.5)]
    [InlineData(0, 4, 2)]
    [InlineData(double.PositiveInfinity, 3, 0)]
    [InlineData(double.NegativeInfinity, 3, double.PositiveInfinity)]
    public void Difference_of_a_root_takes_any_summand(double x, double y, double expected) =>
        Assert.Equal(expected, Lines.At(Lines.Read("sqrt(x * x + y) - x"), x, y),
            double.IsInfinity(expected) ? 0 : Math.Abs(expected) * 1e-15);

    [Fact]
    public void Stable_form_keeps_the_digits_that_the_line_loses() => Assert.Equal(1e-12, Lines.At(Lines.Read("exp(x) - 1"), 1e-12), 1e-23);

    [Fact]
    public void Derivative_of_a_quotient_does_not_cancel_far_out() =>
        Assert.Equal(1e-20, Lines.At(Differentiator.Differentiate(Lines.Read("x / (1 + abs(x))"), "x"), 1e10), 1e-29);
}
