using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Compares derived derivatives with differences of the formula, and closed forms in y with both.</summary>
public sealed class DerivativeTests
{
    // An irrational grid keeps its distance from every corner of the catalogue's default parameters.
    private static readonly double[] Points = [.. Enumerable.Range(-40, 81).Select(static i => (i * 0.2) + 0.0317)];

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void Derivative_is_the_slope_of_the_formula(string variant)
    {
        CatalogueCase subject = ActivationNames.Case(variant);
        int compared = 0;
        foreach (double x in Points)
        {
            double slope = FourthOrderDifference(subject.Value, x);
            if (double.IsFinite(slope))
            {
                AssertNear(slope, subject.Derivative(x), 2e-8, x);
                compared++;
            }
        }

        Assert.True(compared > 30, $"only {compared} points lie in the domain");
    }

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void Derivative_from_the_output_is_the_derivative(string variant)
    {
        CatalogueCase subject = ActivationNames.Case(variant);
        if (!subject.HasFromOutput)
        {
            Assert.True(subject.Activation.FromOutput is null || subject.Activation.FromOutputWhen is not null);
            return;
        }

        foreach (double x in Points.Where(x => !double.IsNaN(subject.Value(x))))
        {
            // Where the output saturates the closed form is lossy: an error of the output is an absolute one of f'.
            AssertNear(subject.Derivative(x), subject.DerivativeFromOutput(subject.Value(x)), 4e-15 * (1 + Math.Abs(x)), x);
        }
    }

    [Theory]
    [InlineData("relu", "alpha=-0.5")]
    [InlineData("relu", "threshold=-1")]
    [InlineData("leaky_relu", "alpha=-0.5")]
    [InlineData("elu", "alpha=-1")]
    [InlineData("selu", "alpha=-1")]
    [InlineData("threshold", "threshold=1,value=2")]
    [InlineData("rrelu", "alpha=-0.5,beta=0.25")]
    public void Output_that_does_not_tell_the_side_is_not_used(string name, string parameters) =>
        Assert.False(CatalogueCase.Of(name, parameters: parameters).HasFromOutput);

    [Fact]
    public void Derivative_of_the_output_exists_for_the_common_closed_forms()
    {
        string[] closed =
        [
            "identity", "relu", "relu6", "relu_n1_to_1", "clip", "clip_v2", "leaky_relu", "prelu", "rrelu", "threshold", "hard_tanh", "hard_sigmoid", "hard_shrink",
            "soft_shrink", "sparse_plus", "sparse_sigmoid", "relu_squared", "elu", "selu", "celu", "exponential", "expm1", "softplus", "squareplus", "log_sigmoid",
            "sqrt", "sigmoid", "tanh", "scaled_tanh", "softsign", "isru", "bent_identity", "softcap", "smelu", "isrlu", "arctan", "asinh", "symlog",
        ];
        Assert.DoesNotContain(closed, static name => CatalogueCase.WithOrdinaryParameters(name).Activation.FromOutput is null);
    }

    private static double FourthOrderDifference(Func<double, double> f, double x)
    {
        const double Step = 2e-4;
        return ((8 * (f(x + Step) - f(x - Step))) - (f(x + (2 * Step)) - f(x - (2 * Step)))) / (12 * Step);
    }

    private static void AssertNear(double expected, double actual, double tolerance, double x) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * (1 + Math.Abs(expected)),
            string.Create(CultureInfo.InvariantCulture, $"x {x:R}: expected {expected:R}, got {actual:R}"));
}
