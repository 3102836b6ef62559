using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Model;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks the columns of the catalogue that say what a parameter is.</summary>
public sealed class ParameterNameTests
{
    /// <summary>Gets the activations that can die, with each of their parameters.</summary>
    public static IEnumerable<object[]> Slopes { get; } =
        from activation in ActivationCatalogue.All
        where activation.Traits.HasFlag(ActivationTraits.Dies)
        from parameter in activation.Parameters
        where parameter.Property is not null
        select new object[] { activation.Name, parameter.Name };

    [Fact]
    public void Each_number_and_switch_of_the_attribute_is_a_row()
    {
        IEnumerable<string> properties = typeof(ActivationAttribute).GetProperties()
            .Where(static property => property.PropertyType == typeof(double) || property.PropertyType == typeof(bool))

            // What a rule is told is no parameter of the activation.
            .Where(static property => property.Name is not nameof(ActivationAttribute.AllowNonMonotone))
            .Select(static property => property.Name);
        Assert.Equal(
            properties.Order(StringComparer.Ordinal), ParameterName.All.Select(static name => name.Property).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_row_is_found_by_its_property_and_by_its_operand() => Assert.All(ParameterName.All, static name =>
    {
        Assert.Same(name, ParameterName.OfProperty(name.Property));
        Assert.Same(name, ParameterName.OfOperand(name.Operand));
        Assert.Same(name, ParameterName.OfOperand(name.Property));
        Assert.Null(ParameterName.OfProperty(name.Operand));
        Assert.Equal(name.Operand, name.ToString());
    });

    [Fact]
    public void Other_names_are_no_rows()
    {
        Assert.Null(ParameterName.OfProperty(nameof(ActivationAttribute.Dialect)));
        Assert.Null(ParameterName.OfOperand("delta"));
    }

    [Fact]
    public void Numbers_of_elements_come_first_and_switches_last()
    {
        Assert.Equal(ParameterName.Elementwise, ParameterName.All.TakeWhile(static name => name.Use == ParameterUse.Elementwise));
        Assert.All(
            [("Temperature", ParameterUse.Row), ("Sink", ParameterUse.Row), ("Causal", ParameterUse.RowSwitch), ("Hard", ParameterUse.RowSwitch)],
            static ((string Property, ParameterUse Use) row) => Assert.Equal(row.Use, ParameterName.OfProperty(row.Property)!.Use));
    }

    /// <summary>Checks that a slope on the dead side revives a unit, and that no other number does.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="parameter">Its parameter.</param>
    [Theory]
    [MemberData(nameof(Slopes))]
    public void A_unit_dies_unless_it_leaks(string activation, string parameter)
    {
        Parameter subject = ActivationCatalogue.Find(activation)!.FindParameter(parameter)!;
        double given = subject.Default is { } usual && subject.Range.Contains(usual + 0.5) ? usual + 0.5 : 0.5;
        ActivationText text =
            new(activation, [new NamedConstant(parameter, given)], Dialect.PyTorch, GeneratedMembers.Forward);
        Assert.Equal(!subject.IsLeak, ActivationFactsReader.Read(text, ["x"], [])!.Has(ActivationTraits.Dies));
    }

    [Fact]
    public void One_parameter_is_a_leak() => Assert.Equal(
        ["relu.alpha"],
        from activation in ActivationCatalogue.All
        from parameter in activation.Parameters
        where parameter.IsLeak
        select activation.Name + "." + parameter.Name, StringComparer.Ordinal);

    [Fact]
    public void What_an_activation_is_made_after_is_an_activation() => Assert.All(
        ActivationCatalogue.All.Select(static activation => activation.PartAfter).OfType<string>(),
        static part => Assert.Equal(part, ActivationCatalogue.Find(part)?.Name));
}
