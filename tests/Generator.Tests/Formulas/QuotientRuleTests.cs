using System;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks that derivatives of quotients keep their digits where numerator and denominator grow together.</summary>
public sealed class QuotientRuleTests
{
    /// <summary>Compares with the closed form, worked out by hand, near the origin and far out.</summary>
    [Theory]
    [InlineData("x / (2 + x)", "2 / ((2 + x) * (2 + x))")]
    [InlineData("x / (x + 2)", "2 / ((2 + x) * (2 + x))")]
    [InlineData("3 * x / (x + 2)", "6 / ((2 + x) * (2 + x))")]
    [InlineData("x / (2 - x)", "2 / ((2 - x) * (2 - x))")]
    [InlineData("(1 - x) / (2 - x)", "-1 / ((2 - x) * (2 - x))")]
    [InlineData("-x / (2 - x)", "-2 / ((2 - x) * (2 - x))")]
    [InlineData("(x - 2) / (2 - x)", "0")]
    [InlineData("x / hypot(3, x)", "9 / (hypot(3, x) * hypot(3, x) * hypot(3, x))")]
    [InlineData("x / hypot(x, 3)", "9 / (hypot(3, x) * hypot(3, x) * hypot(3, x))")]
    [InlineData("5 * x / hypot(x, 3)", "45 / (hypot(3, x) * hypot(3, x) * hypot(3, x))")]
    [InlineData("x / (1 + y)", "1 / (1 + y)")]
    [InlineData("x / (x * x + 1)", "(1 - x * x) / ((x * x + 1) * (x * x + 1))")]
    [InlineData("x / (x + x * x)", "-1 / ((1 + x) * (1 + x))")]
    [InlineData("x / (x * x + x)", "-1 / ((1 + x) * (1 + x))")]
    [InlineData("x / (x - 2)", "-2 / ((x - 2) * (x - 2))")]
    [InlineData("-3 * x / (4 - 3 * x)", "-12 / ((4 - 3 * x) * (4 - 3 * x))")]
    [InlineData("5 / exp(x)", "-5 * exp(-x)")]
    [InlineData("y / exp(x)", "-y * exp(-x)")]
    [InlineData("exp(x) / exp(2 * x)", "-exp(-x)")]
    [InlineData("x / exp(x)", "(1 - x) * exp(-x)")]
    [InlineData("(x + y) / exp(x)", "(1 - x - y) * exp(-x)")]
    public void Quotient_has_the_slope_of_its_closed_form(string line, string closed)
    {
        Formula derivative = Differentiator.Differentiate(Lines.Read(line), "x");
        Formula expected = Lines.Read(closed);
        foreach (double x in new[] { -300.5, -3.5, -0.25, 0.125, 1.5, 7.25, 250.5 })
        {
            double wanted = Lines.At(expected, x);
            Assert.True(Math.Abs(Lines.At(derivative, x) - wanted) <= 1e-12 * Math.Abs(wanted),
                $"{line} at {x}: {Lines.At(derivative, x):R}, not {wanted:R}");
        }
    }

    /// <summary>The general rule loses every digit at 1e12; the rule for what grows together loses none.</summary>
    [Theory]
    [InlineData("x / (2 + x)", 2.0)]
    [InlineData("x / (x + 2)", 2.0)]
    [InlineData("x / (2 - x)", 2.0)]
    [InlineData("3 * x / (x + 4)", 12.0)]
    public void Far_out_the_slope_is_the_constant_over_the_square(string line, double constant)
    {
        double slope = Lines.At(Differentiator.Differentiate(Lines.Read(line), "x"), 1e12);
        Assert.InRange(slope, constant * (1 - 1e-9) / 1e24, constant * (1 + 1e-9) / 1e24);
    }

    [Theory]
    [InlineData("x / hypot(3, x)", 9.0)]
    [InlineData("x / hypot(x, 2)", 4.0)]
    public void Far_out_the_slope_over_a_root_is_the_square_over_the_cube(string line, double constant)
    {
        double slope = Lines.At(Differentiator.Differentiate(Lines.Read(line), "x"), 1e12);
        Assert.InRange(slope, constant * (1 - 1e-9) / 1e36, constant * (1 + 1e-9) / 1e36);
    }
}
