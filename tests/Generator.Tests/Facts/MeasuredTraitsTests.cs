using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Facts;

/// <summary>
/// Checks that what values and slopes show of a formula is what the catalogue lists, so that an own formula is known as well as a name.
/// </summary>
public sealed class MeasuredTraitsTests
{
    private const ActivationTraits Measured =
        ActivationTraits.Rectifier | ActivationTraits.Dies | ActivationTraits.Saturates | ActivationTraits.Steps;

    // hard_swish is constant, too, where it is 0; what the catalogue calls so does not come back from below.
    private static readonly string[] Others = ["hard_swish"];

    public static TheoryData<string> Names => [.. ActivationCatalogue.OfOneInput
        .Where(static activation => !activation.Traits.HasFlag(ActivationTraits.Elementary)
            && !activation.Traits.HasFlag(ActivationTraits.Affine)
            && activation.Parameters.All(static parameter => parameter.Default is not null))
        .Select(static activation => activation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Traits_are_those_of_the_catalogue(string name)
    {
        (Activation activation, Formula formula) = Find(name);
        ActivationTraits found = MeasuredTraits.Of(formula, None, new FormulaSamples(formula).FindRange()) & Measured;
        if (Others.Contains(name, StringComparer.Ordinal))
        {
            Assert.NotEqual(activation.Traits & Measured, found);
            return;
        }

        // What is a line by default has no corner.
        Assert.Equal(Specialization.FindLine(formula) is null ? activation.Traits & Measured : found, found);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Ranges_are_those_of_the_catalogue(string name)
    {
        (Activation activation, Formula formula) = Find(name);
        (Interval listed, Interval found) = (Interval.Parse(activation.Range), new FormulaSamples(formula).FindRange());
        Assert.True(Near(listed.Low, found.Low) && Near(listed.High, found.High), $"{listed} and {found}");
    }

    private static Dictionary<string, double> None { get; } = new(StringComparer.Ordinal);

    private static (Activation Activation, Formula Formula) Find(string name)
    {
        Activation activation = ActivationCatalogue.Find(name)!;
        return (activation, Specialization.Simplify(activation, Dialect.PyTorch, Specialization.DefaultsOf(activation, Dialect.PyTorch))!);
    }

    // A minimum between two points is missed by a hundredth.
    private static bool Near(double listed, double found) => listed.Equals(found) || Math.Abs(listed - found) <= 0.015 * Math.Abs(listed);
}
