using System;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Fixes;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Operands that have one value a column by their name: FACT118.</summary>
public sealed class ColumnAdviceTests
{
    [Theory]
    [InlineData("""[Activation("relu(x + bias)")] static partial void M(ReadOnlySpan<float> x, {|FACT118:ReadOnlySpan<float> bias|}, Span<float> y);""")]
    [InlineData("""[Activation("gelu(x * scale + shift)")] static partial void M(ReadOnlySpan<double> x, {|FACT118:ReadOnlySpan<double> scale|}, {|FACT118:ReadOnlySpan<double> shift|}, Span<double> y);""")]
    [InlineData("""[Activation("x * gamma")] static partial void M(ReadOnlySpan<float> x, {|FACT118:in ReadOnlySpan<float> gamma|}, Span<float> y);""")]
    [InlineData("""[Activation("silu(x + hiddenBias)")] static partial void M(ReadOnlySpan<float> x, {|FACT118:ReadOnlySpan<float> hiddenBias|}, Span<float> y);""")]
    [InlineData("""[Activation("x * layer_weight2 + residual")] static partial void M(ReadOnlySpan<float> x, {|FACT118:ReadOnlySpan<float> layer_weight2|}, ReadOnlySpan<float> residual, int columns, Span<float> y);""")]
    [InlineData("""[Activation("prelu")] static partial void M(ReadOnlySpan<float> x, {|FACT118:ReadOnlySpan<float> alpha|}, Span<float> y);""")]
    [InlineData("""[Activation("x + bias")] static partial void M(ReadOnlySpan<float> x, {|FACT118:ReadOnlySpan<float> bias|}, Span<float> y); [Activation("x * bias")] static partial void N(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);""")]
    public async Task An_unmarked_operand_of_columns_is_pointed_out(string members) =>
        Assert.All(
            await RuleCheck.MembersAsync(members),
            static message => Assert.EndsWith("needs one value for each element; mark it [PerColumn] if it has one for each column",
                message, StringComparison.Ordinal));

    [Theory]
    [InlineData("""[Activation("x + residual")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> residual, Span<float> y);""")]
    [InlineData("""[Activation("relu(bias)")] static partial void M(ReadOnlySpan<float> bias, Span<float> y);""")]
    [InlineData("""[Activation("relu(x + bias) * scale")] static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> scale, Span<float> y);""")]
    [InlineData("""[Activation("x * rowScale")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> rowScale, Span<float> y);""")]
    [InlineData("""[Activation("x * elementwise_weight")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> elementwise_weight, Span<float> y);""")]
    [InlineData("""[Activation("x * scale")] static partial void M(ReadOnlySpan<float> x, float scale, Span<float> y);""")]
    [InlineData("""[Activation("x * scale")] private static partial float M(float x, float scale);""")]
    [InlineData("""[Activation("swiglu")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> weight, Span<float> y);""")]
    [InlineData("""[Activation("x * scale")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, Span<float> y); [Activation("x / scale")] static partial void N(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> scale, Span<float> y);""")]
    [InlineData("""[Activation("x * scale")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, Span<float> y); [Activation("x * scale + bias")] static partial void N(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);""")]
    [InlineData("""[Activation("x + biased + weighting")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> biased, ReadOnlySpan<float> weighting, Span<float> y);""")]
    public Task An_element_wise_operand_is_left_alone(string members) => RuleCheck.MembersAsync(members);

    [Theory]
    [InlineData("""[Activation("relu(x + bias)")] static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, Span<float> y);""", """[Activation("relu(x + bias)")] static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);""")]
    [InlineData("""[FusedActivations.Activation("x * gain")] static partial void M(ReadOnlySpan<double> x, ReadOnlySpan<double> gain, Span<double> y);""", """[FusedActivations.Activation("x * gain")] static partial void M(ReadOnlySpan<double> x, [FusedActivations.PerColumn] ReadOnlySpan<double> gain, Span<double> y);""")]
    public async Task The_fix_marks_it(string members, string corrected)
    {
        (string title, string text) = Assert.Single(await FixCheck.MembersAsync(members));
        Assert.StartsWith("Mark '", title, StringComparison.Ordinal);
        Assert.Equal(corrected, text);
    }
}
