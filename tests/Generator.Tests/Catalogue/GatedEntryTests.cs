using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;
using Xunit;

namespace FusedActivations.Generator.Tests.Catalogue;

/// <summary>Checks what the gated entries say of themselves, and that dialects reach into them.</summary>
public sealed class GatedEntryTests
{
    private static readonly string[] Properties = ["alpha", "beta", "gamma", "lambda", "threshold", "value", "min", "max"];

    /// <summary>Gets the gated activations.</summary>
    public static TheoryData<string> Names =>
        [.. ActivationCatalogue.All.Where(static activation => activation.IsGated).Select(static activation => activation.Name)];

    [Fact]
    public void There_are_the_eleven() => Assert.Equal(11, Names.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Parameters_are_set_by_properties_of_the_attribute_each_by_its_own(string name)
    {
        IReadOnlyList<Parameter> parameters = ActivationCatalogue.Find(name)!.Parameters;
        Assert.All(parameters, parameter =>
        {
            Assert.Contains(parameter.Property!.Operand, Properties, StringComparer.Ordinal);
            Assert.True(parameter.Default is { } value && parameter.Range.Contains(value));
        });
        Assert.Equal(parameters.Count, parameters.Select(static parameter => parameter.Property).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_inputs_and_all_parameters_are_used(string name)
    {
        Function open = AppliedActivation.Create(ActivationCatalogue.Find(name)!, Dialect.PyTorch,
            new Dictionary<string, double>(StringComparer.Ordinal));
        Assert.Equal(open.Parameters.Order(StringComparer.Ordinal), OperandSets.Of(open.Body!).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Open_parameters_give_the_values_of_constants(string name)
    {
        Activation activation = ActivationCatalogue.Find(name)!;
        Function open = AppliedActivation.Create(activation, Dialect.PyTorch, new Dictionary<string, double>(StringComparer.Ordinal));
        for (double gate = -9.1; gate < 9; gate += 0.83)
        {
            for (double value = -9.3; value < 9; value += 1.7)
            {
                Dictionary<string, double> operands = activation.Parameters
                    .ToDictionary(static parameter => parameter.Name, static parameter => parameter.Default!.Value, StringComparer.Ordinal);
                (operands["gate"], operands["value"]) = (gate, value);
                Assert.Equal(Value(name, Dialect.PyTorch, gate, value), Evaluator.Evaluate(open.Body!, operands), 1e-12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Range_holds_every_output(string name)
    {
        Interval range = Interval.Parse(ActivationCatalogue.Find(name)!.Range);
        for (int i = -60; i <= 60; i++)
        {
            for (int j = -60; j <= 60; j++)
            {
                Assert.True(range.Contains(Value(name, Dialect.PyTorch, Math.Sinh(i / 10.0), Math.Sinh(j / 10.0))));
            }
        }
    }

    [Theory]
    [InlineData("glu", "PyTorch", "ValueFirst")]
    [InlineData("glu", "Keras", "ValueFirst")]
    [InlineData("glu", "Jax", "ValueFirst")]
    [InlineData("glu", "Onnx", "GateFirst")]
    [InlineData("glu", "OneDnn", "GateFirst")]
    [InlineData("glu", "Ggml", "GateFirst")]
    [InlineData("swiglu", "PyTorch", "GateFirst")]
    [InlineData("geglu", "Jax", "GateFirst")]
    public void The_layout_follows_the_dialect(string name, string dialect, string layout) =>
        Assert.Equal(Enum.Parse<GatedLayout>(layout), ActivationCatalogue.Find(name)!.LayoutOf(Enum.Parse<Dialect>(dialect)));

    [Theory]
    [InlineData("geglu", "PyTorch", "gelu_erf")]
    [InlineData("geglu", "Onnx", "gelu_erf")]
    [InlineData("geglu", "Jax", "gelu_tanh")]
    [InlineData("geglu", "Ggml", "gelu_tanh")]
    [InlineData("geglu_erf", "Ggml", "gelu_erf")]
    [InlineData("geglu_tanh", "PyTorch", "gelu_tanh")]
    public void The_kind_of_gelu_follows_the_dialect_unless_the_name_says_it(string name, string dialect, string gelu) =>
        Assert.Equal(2 * CatalogueCase.Of(gelu).Value(-1.5), Value(name, Enum.Parse<Dialect>(dialect), -1.5, 2), 1e-15);

    private static double Value(string name, Dialect dialect, double gate, double value)
    {
        Activation activation = ActivationCatalogue.Find(name)!;
        Function function = AppliedActivation.Create(activation, dialect, activation.Parameters
            .ToDictionary(static parameter => parameter.Name, parameter => parameter.DefaultOf(dialect)!.Value, StringComparer.Ordinal));
        return Evaluator.Evaluate(function.Body!,
            new Dictionary<string, double>(StringComparer.Ordinal) { ["gate"] = gate, ["value"] = value });
    }
}
