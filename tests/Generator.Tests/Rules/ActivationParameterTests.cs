using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class ActivationParameterTests
{
    private const string Plain = " public static partial void M(ReadOnlySpan<float> x, Span<float> y);";

    [Theory]
    [InlineData("""[Activation("leaky_relu", {|FACT103:Beta = 1|})]""", "its only parameter is 'alpha'")]
    [InlineData("""[Activation("silu(x)", {|FACT103:Alpha = 1|})]""", "remove it, or use it in the expression")]
    [InlineData("""[Activation("leaky_relu(x, {|FACT103:alpa: 0.1|})")]""", "did you mean 'alpha'?")]
    public async Task A_parameter_that_the_activation_lacks_is_underlined(string attribute, string remedy) =>
        Assert.EndsWith(remedy, Assert.Single(await RuleCheck.MembersAsync(attribute + Plain)), StringComparison.Ordinal);

    [Fact]
    public async Task A_parameter_set_by_attribute_and_method_is_set_twice()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""
            [Activation("leaky_relu", {|FACT104:Alpha = 0.1|})] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);
            """);
        Assert.Equal("Parameter 'alpha' of 'leaky_relu' is set twice; keep either Alpha of the attribute or the method's 'alpha'",
            Assert.Single(messages));
    }

    [Fact]
    public Task A_parameter_given_twice_in_a_call_is_underlined() =>
        RuleCheck.MembersAsync("""[Activation("relu(x, 0.1, {|FACT104:alpha: 0.2|})")]""" + Plain);

    [Theory]
    [InlineData("""[Activation("leaky_relu", {|FACT105:Alpha = double.NaN|})]""")]
    [InlineData("""[Activation("leaky_relu", {|FACT105:Alpha = double.PositiveInfinity|})]""")]
    [InlineData("""[Activation("alpha * x", {|FACT105:Alpha = double.NaN|})]""")]
    public Task A_parameter_that_is_not_finite_is_underlined(string attribute) => RuleCheck.MembersAsync(attribute + Plain);

    [Fact]
    public Task An_infinite_bound_is_an_open_one() =>
        RuleCheck.MembersAsync("""[Activation("relu", Max = double.PositiveInfinity)]""" + Plain);

    [Fact]
    public async Task A_parameter_out_of_range_names_the_range()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""[Activation("softplus", {|FACT106:Beta = -1|})]""" + Plain);
        Assert.Equal("'softplus' needs beta in (0, inf), but 'beta' is -1; choose a value that fits", Assert.Single(messages));
    }

    [Fact]
    public async Task Bounds_in_the_wrong_order_name_the_condition()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""[Activation("relu", {|FACT106:Max = -1|})]""" + Plain);
        Assert.Equal("'relu' needs threshold < max, but 'max' is -1; choose a value that fits", Assert.Single(messages));
    }

    [Theory]
    [InlineData("""[Activation("leaky_relu", Alpha = 0.2)]""")]
    [InlineData("""[Activation("softplus(x, beta: 2)")]""")]
    [InlineData("""[Activation("alpha * x", Alpha = 3)]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = -1, AllowNonMonotone = true)]""")]
    public Task Legal_parameters_are_fine(string attribute) => RuleCheck.MembersAsync(attribute + Plain);

    [Theory]
    [InlineData("float alpha")]
    [InlineData("[Learned] float alpha")]
    [InlineData("[PerColumn] ReadOnlySpan<float> alpha")]
    [InlineData("{|FACT118:ReadOnlySpan<float> alpha|}")]
    public Task A_parameter_may_be_one_of_the_method(string parameter) =>
        RuleCheck.MembersAsync(
            $"""[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, {parameter}, Span<float> y);""");

    [Fact]
    public async Task A_closed_form_that_does_not_exist_is_refused()
    {
        IReadOnlyList<string> messages =
            await RuleCheck.MembersAsync("""[Activation("gelu", {|FACT112:Members = GeneratedMembers.BackwardFromOutput|})]""" + Plain);
        Assert.Equal("'gelu' has no derivative from its output; remove BackwardFromOutput", Assert.Single(messages));
    }

    [Fact]
    public Task A_closed_form_that_exists_is_fine() =>
        RuleCheck.MembersAsync("""[Activation("tanh", Members = GeneratedMembers.BackwardFromOutput)]""" + Plain);
}
