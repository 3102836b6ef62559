using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks what the entries say of themselves: names, parameters, defaults.</summary>
public sealed class EntryTests
{
    [Fact]
    public void Names_and_aliases_are_unique_without_case_and_underscores()
    {
        IEnumerable<string> names = ActivationCatalogue.All.SelectMany(static activation => activation.Aliases.Prepend(activation.Name));
        Assert.Empty(
            names.GroupBy(static name => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant(), StringComparer.Ordinal)
                .Where(static group => group.Count() > 1)
                .Select(static group => group.Key));
    }

    [Theory]
    [InlineData("LeakyReLU", "leaky_relu")]
    [InlineData("HardTanh", "hard_tanh")]
    [InlineData("hardswish", "hard_swish")]
    [InlineData("logistic", "sigmoid")]
    [InlineData("linear", "identity")]
    [InlineData("gelu_new", "gelu_tanh")]
    [InlineData("relu2", "relu_squared")]
    [InlineData("heaviside", "binary_step")]
    [InlineData("DynamicTanh", "dyt")]
    [InlineData("tanhexp", "tanh_exp")]
    public void Name_is_found_in_any_spelling(string name, string expected) => Assert.Equal(expected, ActivationCatalogue.Find(name)?.Name);

    [Fact]
    public void Misspelt_name_has_a_suggestion() =>
        Assert.Equal("leaky_relu", UnknownName.OfActivation("leeky_relu", isExpression: false).Meant[0]);

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Parameters_are_properties_of_the_attribute_and_defaults_are_legal(string name)
    {
        string[] properties = ["alpha", "beta", "gamma", "lambda", "threshold", "value", "min", "max"];
        Assert.All(ActivationCatalogue.Find(name)!.Parameters, parameter =>
        {
            Assert.Contains(parameter.Name, properties, StringComparer.Ordinal);
            Assert.All(parameter.DialectDefaults.Values.Cast<double?>().Append(parameter.Default),
                value => Assert.True(value is not { } given || parameter.Range.Contains(given)));
            Assert.False(parameter.IsLearned && parameter.Default is not null);
        });
    }

    [Theory]
    [MemberData(nameof(ActivationNames.Variants), MemberType = typeof(ActivationNames))]
    public void Defaults_satisfy_the_constraints(string variant)
    {
        CatalogueCase subject = ActivationNames.Case(variant);
        Assert.All(subject.Activation.Constraints, constraint => Assert.True(AppliedActivation.Holds(constraint, subject.Constants)));
    }

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Parameters_appear_in_the_formula(string name)
    {
        Activation activation = ActivationCatalogue.Find(name)!;
        string[] names = [.. activation.Parameters.Select(static parameter => parameter.Name), AppliedActivation.Input];
        Assert.All(Enum.GetValues<Dialect>(), dialect =>
            Assert.Equal(names.Order(StringComparer.Ordinal),
                OperandSets.Of(FormulaReader.ReadTrusted(activation.FormulaOf(dialect), names)).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(ActivationNames.All), MemberType = typeof(ActivationNames))]
    public void Use_is_one_phrase(string name)
    {
        string use = ActivationCatalogue.Find(name)!.Use;
        Assert.NotEmpty(use);
        Assert.False(use.EndsWith('.') || use.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Default_relu_is_one_choice()
    {
        Formula formula = CatalogueCase.Of("relu").Formula;
        Assert.Equal(FormulaReader.ReadTrusted("x <= 0 ? 0 : x", ["x"]), formula);
    }

    [Theory]
    [InlineData("leaky_relu", "PyTorch", "alpha", 0.01)]
    [InlineData("leaky_relu", "Keras", "alpha", 0.2)]
    [InlineData("hard_sigmoid", "PyTorch", "alpha", 1.0 / 6)]
    [InlineData("hard_sigmoid", "Keras", "alpha", 1.0 / 6)]
    [InlineData("hard_sigmoid", "Onnx", "alpha", 0.2)]
    [InlineData("selu", "PyTorch", "lambda", 1.0507009873554805)]
    [InlineData("selu", "Onnx", "lambda", (double)1.05070102f)]
    [InlineData("selu", "Onnx", "alpha", (double)1.67326319f)]
    [InlineData("thresholded_relu", "Onnx", "threshold", 1)]
    [InlineData("threshold", "Onnx", "value", 0)]
    [InlineData("softplus", "OneDnn", "beta", 1)]
    [InlineData("squareplus", "Jax", "beta", 4)]
    [InlineData("soft_shrink", "PyTorch", "lambda", 0.5)]
    public void Default_follows_the_dialect(string name, string dialect, string parameter, double expected) =>
        Assert.Equal(expected, ActivationCatalogue.Find(name)!.FindParameter(parameter)!.DefaultOf(Enum.Parse<Dialect>(dialect)));
}
