using System;
using FsCheck;
using FsCheck.Fluent;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Formulas;

/// <summary>Checks the rules of differentiation, on lines and on random formulas.</summary>
public sealed class DifferentiatorTests
{
    [Theory]
    [InlineData("3", "0")]
    [InlineData("y", "0")]
    [InlineData("x", "1")]
    [InlineData("x * x", "2 * x")]
    [InlineData("exp(3 * x)", "3 * exp(3 * x)")]
    [InlineData("sigmoid(x)", "sigmoid_slope(x)")]
    [InlineData("tanh(x)", "sech_squared(x)")]
    [InlineData("softplus(-x)", "-sigmoid(-x)")]
    [InlineData("x * sigmoid(x)", "sigmoid(x) + x * sigmoid_slope(x)")]
    [InlineData("x - tanh(x)", "tanh(x) * tanh(x)")]
    [InlineData("x > 0 ? x * x : y", "x > 0 ? 2 * x : 0")]
    [InlineData("x / (1 + abs(x))", "1 / (1 + abs(x)) / (1 + abs(x))")]
    [InlineData("log(x)", "1 / x")]
    [InlineData("abs(x)", "sign(x)")]
    public void Line_has_the_derivative(string line, string derivative) =>
        Assert.Equal(Lines.Read(derivative), Differentiator.Differentiate(Lines.Read(line), "x"));

    [Fact]
    public void Derivative_is_the_slope() =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Inputs,
            static (formula, x) => IsNear(Slope(formula, x), Derivative(formula, x))).QuickCheckThrowOnFailure();

    [Fact]
    public void Derivative_of_a_sum_is_the_sum_of_derivatives() =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Formulas, RandomFormulas.Inputs, static (f, g, x) =>
            IsNear(Derivative(f, x) + Derivative(g, x), Derivative(Algebra.Add(f, g), x))).QuickCheckThrowOnFailure();

    [Fact]
    public void Derivative_of_a_product_is_the_product_rule() =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Formulas, RandomFormulas.Inputs, static (f, g, x) =>
            IsNear((Derivative(f, x) * Lines.At(g, x)) + (Lines.At(f, x) * Derivative(g, x)), Derivative(Algebra.Multiply(f, g), x)))
                .QuickCheckThrowOnFailure();

    [Fact]
    public void Derivative_of_a_quotient_is_the_quotient_rule() =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Formulas, RandomFormulas.Inputs, static (f, g, x) =>
        {
            Formula positive = Algebra.Add(Algebra.One, Algebra.Multiply(g, g));
            double denominator = Lines.At(positive, x);
            double expected = ((Derivative(f, x) * denominator) - (Lines.At(f, x) * Derivative(positive, x))) / (denominator * denominator);
            return IsNear(expected, Derivative(Algebra.Divide(f, positive), x));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Stable_form_has_the_same_value() =>
        Prop.ForAll(RandomFormulas.Formulas, RandomFormulas.Inputs,
            static (formula, x) => IsNear(Lines.At(formula, x), Lines.At(StableForms.Rewrite(formula), x))).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_formulas_are_equal_values() =>
        Prop.ForAll(RandomFormulas.Formulas, static formula =>
        {
            Formula copy = Substitution.Replace(formula,
                new System.Collections.Generic.Dictionary<string, Formula>(StringComparer.Ordinal) { ["x"] = new Operand("x") });
            return copy.Equals(formula) && copy.GetHashCode() == formula.GetHashCode();
        }).QuickCheckThrowOnFailure();

    private static double Derivative(Formula formula, double x) => Lines.At(Differentiator.Differentiate(formula, "x"), x);

    private static double Slope(Formula formula, double x)
    {
        const double Step = 1e-4;
        return ((8 * (Lines.At(formula, x + Step) - Lines.At(formula, x - Step)))
            - (Lines.At(formula, x + (2 * Step)) - Lines.At(formula, x - (2 * Step)))) / (12 * Step);
    }

    private static bool IsNear(double expected, double actual) => Math.Abs(expected - actual) <= 1e-6 * (1 + Math.Abs(expected));

    /// <summary>
    /// The chain rule's arithmetic decides: a factor of 0 does not hide an infinite slope, as in the frameworks; only powers have limits.
    /// </summary>
    [Theory]
    [InlineData("sqrt(x)", double.PositiveInfinity)]
    [InlineData("hypot(x, y)", double.NaN)]
    [InlineData("sqrt(x) * y", double.NaN)]
    [InlineData("sign(x) * sqrt(abs(x))", double.NaN)]
    [InlineData("pow(x, 0.5)", double.PositiveInfinity)]
    [InlineData("x * sqrt(x)", double.NaN)]
    [InlineData("sqrt(x * x)", 0)]
    [InlineData("pow(x, y)", 0)]
    public void An_infinite_slope_at_zero_follows_one_rule(string line, double slope) =>
        Assert.Equal(slope, Lines.At(Differentiator.Differentiate(Lines.Read(line), "x"), 0));
}
