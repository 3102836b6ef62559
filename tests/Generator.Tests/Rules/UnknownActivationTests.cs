using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class UnknownActivationTests
{
    [Fact]
    public async Task A_misspelt_name_is_underlined_and_the_right_one_is_named()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""
            [Activation("{|FACT101:leaky_rleu|}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """);
        Assert.Contains("did you mean 'leaky_relu'", Assert.Single(messages), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[Activation("relu")]""")]
    [InlineData("""[Activation("LeakyReLU")]""")]
    [InlineData("""[Activation("Sig" + "moid")]""")]
    [InlineData("""[Activation("gelu(x) * sigmoid(x)")]""")]
    [InlineData("""[Activation("x > 0 ? x : 0.5 * x")]""")]
    [InlineData("""[Activation("x")]""")]
    public Task A_known_name_or_an_expression_is_fine(string attribute) =>
        RuleCheck.MembersAsync(attribute + " public static partial void M(ReadOnlySpan<float> x, Span<float> y);");

    [Theory]
    [InlineData("""[Activation("gelu({|FACT101:bias|} + x)")]""")]
    [InlineData("""[Activation("{|FACT101:glue|}(x) + x")]""")]
    [InlineData("""[Activation("x * {|FACT101:x.Length|}")]""")]
    [InlineData("""[Activation(@"x * {|FACT101:z|}")]""")]
    [InlineData("""[Activation({|FACT101:"x * \u007a"|})]""")]
    [InlineData("""[Activation({|FACT101:"x" + " * z"|})]""")]
    [InlineData("""[Activation({|FACT101:""|})]""")]
    [InlineData("""[Activation({|FACT101:null!|})]""")]
    [InlineData("""[Activation({|FACT101:"x +"|})]""")]
    public Task The_faulty_part_of_an_expression_is_underlined(string attribute) =>
        RuleCheck.MembersAsync(attribute + " public static partial void M(ReadOnlySpan<float> x, Span<float> y);");

    [Theory]
    [InlineData("""[Activation("{|FACT101:softmax|}(x) * 2")]""", "'softmax' is no function of one element; it works on whole rows, so that it cannot be part of an expression; give it a method of its own with [Activation(\"softmax\")]")]
    [InlineData("""[Activation("{|FACT101:sqr|}(x)")]""", "Unknown activation 'sqr'; did you mean 'sqrt'")]
    [InlineData("""[Activation("x * {|FACT101:sigmoid|}")]""", "'sigmoid' is a function; call it: 'sigmoid(x)'")]
    [InlineData("""[Activation("{|FACT101:no_such_activation|}")]""", "Unknown activation 'no_such_activation'; use a name of the catalogue, or an expression over the parameters")]
    public async Task The_message_names_the_remedy(string attribute, string message) =>
        Assert.StartsWith(message, Assert.Single(await RuleCheck.MembersAsync(attribute + " public static partial void M(ReadOnlySpan<float> x, Span<float> y);")), System.StringComparison.Ordinal);

    [Fact]
    public async Task A_misspelt_operand_is_compared_with_the_parameters()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""
            [Activation("gelu(x + {|FACT101:bais|})")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            """);
        Assert.Contains("did you mean 'bias'", Assert.Single(messages), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expression_of_thousands_of_operators_is_refused()
    {
        string sum = string.Join('+', System.Linq.Enumerable.Repeat("x", 20_000));
        await RuleCheck.MembersAsync($$"""[Activation({|FACT101:"{{sum}}"|})] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""");
    }

    [Fact]
    public async Task The_longest_nested_expression_does_not_end_the_compiler()
    {
        string nested = new string('(', 995) + "x" + new string(')', 995);
        await RuleCheck.MembersAsync($$"""[Activation("{{nested}}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""");
    }

    [Fact]
    public Task A_name_is_checked_where_the_signature_is_faulty() => RuleCheck.MembersAsync("""
        [Activation("{|FACT101:rleu|}")] public static partial {|FACT112:int|} M(ReadOnlySpan<float> x, Span<float> y);
        """);
}
