using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Model;
using Xunit;

namespace FusedActivations.Generator.Tests.Facts;

public sealed class ActivationFactsTests
{
    [Theory]
    [InlineData("relu", "relu", 0, double.PositiveInfinity)]
    [InlineData("relu(x + bias)", "relu", 0, double.PositiveInfinity)]
    [InlineData("ReLU(x * 2 - 1)", "relu", 0, double.PositiveInfinity)]
    [InlineData("x * 2 + bias", "identity", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("-x / 3", "identity", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("x", "identity", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("identity(relu(x))", "relu", 0, double.PositiveInfinity)]
    [InlineData("4 * sigmoid(x) + 1", "4 * sigmoid(x) + 1", 1, 5)]
    [InlineData("2 - tanh(x)", "2 - tanh(x)", 1, 3)]
    [InlineData("1 + tanh(x) / 2", "1 + tanh(x) / 2", 0.5, 1.5)]
    [InlineData("sigmoid(silu(x) * x)", "sigmoid", 0, 1)]
    [InlineData("clip(x, -2, 3)", "clip", -2, 3)]
    [InlineData("hard_tanh(x, max: 4)", "hard_tanh", -1, 4)]
    [InlineData("elu(x, 2)", "elu", -2, double.PositiveInfinity)]
    [InlineData("leaky_relu(x, 0.3)", "leaky_relu", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("relu(x, 0, 6)", "relu", 0, 6)]
    [InlineData("softmax", "softmax", 0, 1)]
    [InlineData("LogSoftmax(x)", "log_softmax", double.NegativeInfinity, 0)]
    [InlineData("log(softmax(x))", "log_softmax", double.NegativeInfinity, 0)]
    [InlineData("log(sigmoid(x))", "log_sigmoid", double.NegativeInfinity, 0)]
    [InlineData("x + residual", null, 0, 0)]
    [InlineData("silu(x) * residual", "silu(x) * residual", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("residual * gelu(x + 1)", "residual * gelu(x + 1)", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("x * sigmoid(x) * residual", "x * sigmoid(x) * residual", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("2 * (elu(x) * (residual - 1))", "2 * (elu(x) * (residual - 1))", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("swiglu(x, residual)", "swiglu", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("sigmoid(x) * residual", null, 0, 0)]
    [InlineData("relu(x) * residual", null, 0, 0)]
    [InlineData("tanh(x) * residual", null, 0, 0)]
    [InlineData("silu(x) * silu(residual)", null, 0, 0)]
    [InlineData("silu(x) * x", "silu(x) * x", 0, double.PositiveInfinity)]
    [InlineData("x * residual", null, 0, 0)]
    [InlineData("gelu(x) + residual", null, 0, 0)]
    [InlineData("tanh(x ^ 2 + 1)", "tanh", -1, 1)]
    [InlineData("sigmoid(relu(x)²)", "sigmoid", 0, 1)]
    [InlineData("min(x ** 2, 1)", "min(x * x, 1)", 0, 1)]
    [InlineData("swoosh(x)", null, 0, 0)]
    [InlineData("x > 0 ? x : 0", "relu", 0, double.PositiveInfinity)]
    [InlineData("x > residual ? x : 0", null, 0, 0)]
    [InlineData("((x", null, 0, 0)]
    [InlineData("", null, 0, 0)]
    public void A_text_is_understood_as_far_as_it_goes(string text, string? name, double low, double high)
    {
        ActivationFacts? facts = Read(text);
        Assert.Equal(name, facts?.Name);
        if (facts is not null)
        {
            Assert.Equal((low, high), (Math.Round(facts.Range.Low, 9), Math.Round(facts.Range.High, 9)));
        }
    }

    [Fact]
    public void An_activation_of_an_activation_is_seen() => Assert.Equal("tanh", Read("relu(tanh(x + bias))")?.Inner?.Name);

    [Fact]
    public void A_slope_keeps_a_rectifier_alive()
    {
        Assert.True(Read("relu")!.Has(ActivationTraits.Dies));
        Assert.False(Read("relu(x, 0.1)")!.Has(ActivationTraits.Dies));
    }

    /// <summary>The traits are typed by hand: they agree with what the range says.</summary>
    [Fact]
    public void Traits_agree_with_ranges()
    {
        foreach (Activation activation in ActivationCatalogue.All)
        {
            Interval range = Interval.Parse(activation.Range);
            bool isBounded = !double.IsInfinity(range.Low) && !double.IsInfinity(range.High);
            Assert.True(!activation.Traits.HasFlag(ActivationTraits.Saturates)
                || isBounded
                || activation.Parameters.Any(static parameter => parameter.IsLearned), activation.Name);
            Assert.True(
                !activation.Traits.HasFlag(ActivationTraits.Dies) || !double.IsInfinity(range.Low) || activation.Name is "threshold",
                activation.Name);
            Assert.True(!activation.Traits.HasFlag(ActivationTraits.Steps) || isBounded, activation.Name);
            Assert.Equal(activation.Name is "identity", activation.Traits.HasFlag(ActivationTraits.Affine));
        }
    }

    /// <summary>Sampling finds the ranges that the catalogue lists.</summary>
    [Theory]
    [InlineData("elu", "alpha", 1.5, -1.5, double.PositiveInfinity)]
    [InlineData("softplus", "beta", 3, 0, double.PositiveInfinity)]
    [InlineData("scaled_tanh", "alpha", 2, -2, 2)]
    [InlineData("swish", "beta", 2, -0.13923, double.PositiveInfinity)]
    [InlineData("hard_sigmoid", "alpha", 0.2, 0, 1)]
    [InlineData("nl_relu", "beta", 2, 0, double.PositiveInfinity)]
    [InlineData("softcap", "alpha", 30, -30, 30)]
    [InlineData("swiglu", "beta", 2, double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("geglu_quick", "alpha", 1, double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("swiglu_oai", "limit", 10, -90, 110)]
    [InlineData("swiglu_oai", "offset", 0, -48.9997, 48.9997)]
    [InlineData("situglu", "beta", 1, -25, 25)]
    public void A_parameter_moves_the_range(string name, string parameter, double value, double low, double high)
    {
        Interval range = ActivationRange.Of(ActivationCatalogue.Find(name)!, Dialect.PyTorch,
            new Dictionary<string, double>(StringComparer.Ordinal) { [parameter] = value }, []);
        Assert.Equal((low, high), (Math.Round(range.Low, 4), Math.Round(range.High, 4)), Comparer);
    }

    /// <summary>What is known at run time only may be anything.</summary>
    [Theory]
    [InlineData("scaled_tanh", "alpha", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("scaled_tanh", "beta", -1.7159, 1.7159)]
    [InlineData("hard_tanh", "max", -1, double.PositiveInfinity)]
    [InlineData("elu", "alpha", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("softplus", "beta", 0, double.PositiveInfinity)]
    [InlineData("leaky_relu", "alpha", double.NegativeInfinity, double.PositiveInfinity)]
    public void An_open_parameter_opens_the_range(string name, string parameter, double low, double high)
    {
        Interval range = ActivationRange.Of(ActivationCatalogue.Find(name)!, Dialect.PyTorch,
            new Dictionary<string, double>(StringComparer.Ordinal), [parameter]);
        Assert.Equal((low, high), (Math.Round(range.Low, 4), Math.Round(range.High, 4)), Comparer);
    }

    /// <summary>
    /// A bare name takes its parameters from the method, a call from its arguments, either from the attribute's properties.
    /// </summary>
    [Theory]
    [InlineData("scaled_tanh", "", "alpha", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("scaled_tanh", "alpha", "alpha", -2, 2)]
    [InlineData("scaled_tanh(x, scale)", "", "scale", double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData("scaled_tanh(x, beta: 1)", "", "alpha", -1.7159, 1.7159)]
    [InlineData("scaled_tanh(x, 3)", "alpha", "", -3, 3)]
    [InlineData("swiglu_oai(x, limit: 10, offset: 0)", "", "", -100, 100)]
    [InlineData("swiglu_oai(x, residual, 1.702, 10, 0)", "", "", -100, 100)]
    [InlineData("swiglu_oai", "max", "", -1.9357, 5.807)]
    public void Parameters_are_read_from_every_place(string text, string property, string operand, double low, double high)
    {
        NamedConstant[] constants = property.Length == 0 ? [] : [new NamedConstant(property, 2)];
        ActivationFacts? facts = ActivationFactsReader.Read(
            new ActivationText(text, [.. constants], Dialect.PyTorch, GeneratedMembers.Forward),
            ["x", "residual"],
            operand.Length == 0 ? [] : [operand]);
        Assert.NotNull(facts);
        Assert.Equal((low, high), (facts.Range.Low, facts.Range.High), Comparer);
    }

    /// <summary>An operand that is the same on each row may be a mask or a scale: only what holds for all of them is known.</summary>
    [Theory]
    [InlineData("sigmoid(x) * mask", null, 0, 0)]
    [InlineData("x * sigmoid(mask * x)", null, 0, 0)]
    [InlineData("max(x + mask, 0)", "relu", 0, double.PositiveInfinity)]
    [InlineData("1 / (1 + exp(-(x - mask)))", "sigmoid", 0, 1)]
    [InlineData("max(mask * tanh(x), 0) / max(mask * tanh(x), 0)", null, 0, 0)]
    [InlineData("clamp(x * x * x + mask * sin(x), -1, 2)", "clamp(x * x * x + mask * sin(x), -1, 2)", -1, 2)]
    public void An_operand_of_unknown_values_is_respected(string text, string? name, double low, double high)
    {
        ActivationFacts? facts =
            ActivationFactsReader.Read(new ActivationText(text, [], Dialect.PyTorch, GeneratedMembers.Forward), ["x"], ["mask"]);
        Assert.Equal(name, facts?.Name);
        if (facts is not null)
        {
            Assert.Equal((low, high), (facts.Range.Low, facts.Range.High));
        }
    }

    private static IEqualityComparer<(double Low, double High)> Comparer { get; } = EqualityComparer<(double Low, double High)>.Create(
        static (a, b) => Near(a.Low, b.Low) && Near(a.High, b.High),
        static _ => 0);

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) < 0.002;

    private static ActivationFacts? Read(string text) =>
        ActivationFactsReader.Read(new ActivationText(text, [], Dialect.PyTorch, GeneratedMembers.Forward), ["x", "residual"], []);
}
