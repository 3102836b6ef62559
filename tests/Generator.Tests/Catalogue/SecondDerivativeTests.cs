using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Compares second derivatives with differences of the first, and checks them at NaN, at infinity and at corners.</summary>
public sealed class SecondDerivativeTests
{
    private const double Inf = double.PositiveInfinity;

    // An irrational grid keeps its distance from every corner of the catalogue's default parameters.
    private static readonly double[] Points = [.. Enumerable.Range(-40, 81).Select(static i => (i * 0.2) + 0.0317)];

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void Second_derivative_is_the_slope_of_the_derivative(string variant)
    {
        const double Step = 2e-4;
        CatalogueCase subject = ActivationNames.Case(variant);
        int compared = 0;
        foreach (double x in Points)
        {
            double slope = ((8 * (subject.Derivative(x + Step) - subject.Derivative(x - Step)))
                - (subject.Derivative(x + (2 * Step)) - subject.Derivative(x - (2 * Step)))) / (12 * Step);
            if (double.IsFinite(slope))
            {
                double found = subject.SecondDerivative(x);
                Assert.True(Math.Abs(slope - found) <= 5e-8 * (1 + Math.Abs(slope)),
                    string.Create(CultureInfo.InvariantCulture, $"x {x:R}: expected {slope:R}, got {found:R}"));
                compared++;
            }
        }

        Assert.True(compared > 30, $"only {compared} points lie in the domain");
    }

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void NaN_stays_NaN(string variant) => Assert.Equal(double.NaN, ActivationNames.Case(variant).SecondDerivative(double.NaN));

    [Theory]
    [InlineData("relu", 0, 0)]
    [InlineData("relu_squared", 0, 2)]
    [InlineData("elu", 0, 0)]
    [InlineData("exponential", 0, Inf)]
    [InlineData("softplus", 0, 0)]
    [InlineData("squareplus", 0, 0)]
    [InlineData("sigmoid", 0, 0)]
    [InlineData("tanh", 0, 0)]
    [InlineData("softsign", 0, 0)]
    [InlineData("isru", 0, 0)]
    [InlineData("arctan", 0, 0)]
    [InlineData("asinh", 0, 0)]
    [InlineData("silu", 0, 0)]
    [InlineData("quick_gelu", 0, 0)]
    [InlineData("gelu", 0, 0)]
    [InlineData("gelu_tanh", 0, 0)]
    [InlineData("mish", 0, 0)]
    [InlineData("lisht", 0, 0)]
    [InlineData("gaussian", 0, 0)]
    public void Infinity_gives_the_limit(string name, double atMinusInfinity, double atInfinity)
    {
        CatalogueCase subject = CatalogueCase.Of(name);
        Assert.Equal(atMinusInfinity, subject.SecondDerivative(-Inf), 1e-15);
        Assert.Equal(atInfinity, subject.SecondDerivative(Inf), 1e-15);
    }

    [Theory]
    [InlineData("relu", 0, 0)]
    [InlineData("relu_squared", 0, 0)]
    [InlineData("leaky_relu", 0, 0)]
    [InlineData("elu", 0, 1)]
    [InlineData("hard_swish", 3, 0)]
    [InlineData("hard_tanh", 1, 0)]
    public void A_corner_belongs_to_the_side_that_holds_the_equality(string name, double x, double expected) =>
        Assert.Equal(expected, CatalogueCase.Of(name).SecondDerivative(x), 1e-15);
}
