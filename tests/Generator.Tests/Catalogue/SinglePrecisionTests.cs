using System;
using System.Globalization;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>
/// Checks that no formula loses digits in float: neither the lines of the catalogue nor what the differentiator makes of
/// them. Measured here: values within 2.9 ulp, derivatives within 5.2 ulp or 2^-24 where they cross zero.
/// </summary>
public sealed class SinglePrecisionTests
{
    private const double SmallestFloat = 1.401298464324817E-45;
    private const double Units = 3;
    private const double SlopeUnits = 5.5;

    // These cross zero as a sum of larger terms, so that only an absolute error can be asked for there.
    private static readonly string[] Sums = ["d_silu", "xielu", "dyt", "soft_exponential", "star_relu"];

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Value_keeps_its_digits(string name)
    {
        CatalogueCase subject = CatalogueCase.WithOrdinaryParameters(name);
        double absolute = Array.IndexOf(Sums, name) < 0 ? 0 : Math.Pow(2, -22);
        AssertKeepsDigits(subject, subject.Formula, subject.Value, Units, _ => absolute);
    }

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Derivative_keeps_its_digits(string name)
    {
        CatalogueCase subject = CatalogueCase.WithOrdinaryParameters(name);

        // The terms of gcu's derivative grow with x.
        AssertKeepsDigits(subject, subject.DerivativeFormula, subject.Derivative, SlopeUnits,
            x => Math.Pow(2, -24) * (name is "gcu" ? (1 + Math.Abs(x)) : 1));
    }

    private static void AssertKeepsDigits(CatalogueCase subject, Formula formula, Func<double, double> exact, double units,
        Func<double, double> absolute)
    {
        Random random = new(20);
        for (int i = 0; i < 1500; i++)
        {
            double x = Input(random, i % 3);
            double expected = exact(x);
            if (Math.Abs(expected) <= float.MaxValue && !double.IsNaN(subject.Value(x)))
            {
                double actual = new SinglePrecision(x).Visit(formula);
                double error = Math.Abs(actual - expected);
                Assert.True(error <= units * UnitOf(expected) || error <= absolute(x), string.Create(CultureInfo.InvariantCulture,
                    $"x {x:R}: {actual:R}, expected {expected:R}, {error / UnitOf(expected):F1} ulp"));
            }
        }
    }

    // Out to the tails, around 0, and over all sizes.
    private static double Input(Random random, int kind) => (float)(kind switch
    {
        0 => (random.NextDouble() - 0.5) * 220,
        1 => (random.NextDouble() - 0.5) * 12,
        _ => Math.Exp((random.NextDouble() - 0.5) * 60) * ((2 * random.Next(2)) - 1),
    });

    private static double UnitOf(double value)
    {
        float size = Math.Abs((float)value);
        return Math.Max(SmallestFloat, (double)size - MathF.BitDecrement(size));
    }
}
