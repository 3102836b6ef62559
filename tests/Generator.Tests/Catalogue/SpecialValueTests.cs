using System;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks NaN, infinity and the outputs' range.</summary>
public sealed class SpecialValueTests
{
    private const double Inf = double.PositiveInfinity;

    /// <summary>Gets the limits: name, at -inf, at inf, and those of the derivative.</summary>
    public static TheoryData<string, double, double, double, double> Limits => new()
    {
        { "identity", -Inf, Inf, 1, 1 },
        { "relu", 0, Inf, 0, 1 },
        { "relu6", 0, 6, 0, 0 },
        { "leaky_relu", -Inf, Inf, 0.01, 1 },
        { "hard_tanh", -1, 1, 0, 0 },
        { "hard_sigmoid", 0, 1, 0, 0 },
        { "hard_swish", 0, Inf, 0, 1 },
        { "hard_mish", 0, Inf, 0, 1 },
        { "hard_shrink", -Inf, Inf, 1, 1 },
        { "soft_shrink", -Inf, Inf, 1, 1 },
        { "sparse_plus", 0, Inf, 0, 1 },
        { "relu_squared", 0, Inf, 0, Inf },
        { "elu", -1, Inf, 0, 1 },
        { "celu", -1, Inf, 0, 1 },
        { "softplus", 0, Inf, 0, 1 },
        { "squareplus", 0, Inf, 0, 1 },
        { "log_sigmoid", -Inf, 0, 1, 0 },
        { "symlog", -Inf, Inf, 0, 0 },
        { "sigmoid", 0, 1, 0, 0 },
        { "tanh", -1, 1, 0, 0 },
        { "softsign", -1, 1, 0, 0 },
        { "isru", -1, 1, 0, 0 },
        { "isrlu", -1, Inf, 0, 1 },
        { "erf", -1, 1, 0, 0 },
        { "arctan", -Math.PI / 2, Math.PI / 2, 0, 0 },
        { "asinh", -Inf, Inf, 0, 0 },
        { "bent_identity", -Inf, Inf, 0.5, 1.5 },
        { "tanh_shrink", -Inf, Inf, 1, 1 },
        { "laplace", 0, 1, 0, 0 },
        { "silu", 0, Inf, 0, 1 },
        { "swish", 0, Inf, 0, 1 },
        { "quick_gelu", 0, Inf, 0, 1 },
        { "gelu", 0, Inf, 0, 1 },
        { "gelu_tanh", 0, Inf, 0, 1 },
        { "gelu_clipped", 0, 10, 0, 0 },
        { "mish", 0, Inf, 0, 1 },
        { "lisht", Inf, Inf, -1, 1 },
        { "situ_gate", 0, 4, 0, 0 },
        { "serf", 0, Inf, 0, 1 },
        { "phish", 0, Inf, 0, 1 },
        { "tanh_exp", 0, Inf, 0, 1 },
        { "d_silu", 0, 1, 0, 0 },
        { "elish", 0, Inf, 0, 1 },
        { "exponential", 0, Inf, 0, Inf },
        { "expm1", -1, Inf, 0, Inf },
        { "gaussian", 0, 0, 0, 0 },
        { "reciprocal", 0, 0, 0, 0 },
    };

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void NaN_stays_NaN(string variant)
    {
        CatalogueCase subject = ActivationNames.Case(variant);
        Assert.Equal(double.NaN, subject.Value(double.NaN));
        Assert.Equal(double.NaN, subject.Derivative(double.NaN));
        Assert.True(!subject.HasFromOutput || double.IsNaN(subject.DerivativeFromOutput(double.NaN)));
    }

    // The sign of a zero is free, and what vector code gives counts: there a decayed factor wins over infinity.
    [Theory]
    [MemberData(nameof(Limits))]
    public void Infinity_gives_the_limit(string name, double atMinusInfinity, double atInfinity, double slopeAtMinusInfinity,
        double slopeAtInfinity)
    {
        CatalogueCase subject = CatalogueCase.Of(name);
        Assert.Equal(atMinusInfinity, subject.Value(-Inf), 1e-15);
        Assert.Equal(atInfinity, subject.Value(Inf), 1e-15);
        Assert.Equal(slopeAtMinusInfinity, subject.Derivative(-Inf), 1e-15);
        Assert.Equal(slopeAtInfinity, subject.Derivative(Inf), 1e-15);
    }

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Range_holds_every_output(string name)
    {
        CatalogueCase subject = CatalogueCase.WithOrdinaryParameters(name);
        Generator.Catalogue.Interval range = Generator.Catalogue.Interval.Parse(subject.Activation.Range);
        for (int i = -4800; i <= 4800; i++)
        {
            // Dense around 0, and out to 8e4.
            double t = i / 400.0;
            double y = subject.Value(Math.Sinh(t) * Math.Abs(Math.Tanh(t)));
            Assert.True(double.IsNaN(y) || double.IsInfinity(y) || range.Contains(y) || DistanceTo(range, y) < 2e-16,
                FormattableString.Invariant($"{y:R} is outside of {range}"));
        }
    }

    private static double DistanceTo(Generator.Catalogue.Interval range, double y) =>
        Math.Max(range.Low - y, y - range.High) / Math.Max(1, Math.Abs(y));
}
