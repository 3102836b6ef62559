using System;
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
        Assert.StartsWith(
            message,
            Assert.Single(await RuleCheck.MembersAsync(attribute + " public static partial void M(ReadOnlySpan<float> x, Span<float> y);")),
            System.StringComparison.Ordinal);

    [Theory]
    [InlineData("{|FACT101:leaky relu|}", "Unknown activation 'leaky relu'; did you mean 'leaky_relu'?")]
    [InlineData("{|FACT101:gelu-tanh|}", "Unknown activation 'gelu-tanh'; did you mean 'gelu_tanh'?")]
    [InlineData("{|FACT101:Hard Swish|}", "Unknown activation 'Hard Swish'; did you mean 'hard_swish'?")]
    [InlineData("{|FACT101:log softmax|}", "Unknown activation 'log softmax'; did you mean 'log_softmax'?")]
    [InlineData("{|FACT101:leeky-relu|}", "Unknown activation 'leeky-relu'; did you mean 'leaky_relu'?")]
    [InlineData("{|FACT101:nn.SiLU|}", "Unknown activation 'nn.SiLU'; did you mean 'silu'?")]
    [InlineData("{|FACT101:rectified linear unit|}", "Unknown activation 'rectified linear unit'; did you mean 'relu'?")]
    [InlineData("2 * {|FACT101:leaky relu|}(x) + 1", "Unknown activation 'leaky relu'; did you mean 'leaky_relu'?")]
    [InlineData("x * {|FACT101:hard-sigmoid|}(x)", "Unknown activation 'hard-sigmoid'; did you mean 'hard_sigmoid'?")]
    [InlineData("{|FACT101:F.gelu|}(x) + x", "Unknown activation 'F.gelu'; did you mean 'gelu'?")]
    [InlineData("{|FACT101:MathF.Exp|}(-x)", "Unknown activation 'MathF.Exp'; did you mean 'exp'?")]
    [InlineData("{|FACT101:layer norm|}", "'layer norm' is a normalisation over the row; normalise in code of your own")]
    [InlineData("{|FACT101:dropout|}(gelu(x))", "'dropout' is noise, not a function of the input alone; multiply by an operand")]
    [InlineData("{|FACT101:smooth_l1|}", "'smooth_l1' is a loss, not an activation; give a method that returns the loss [Loss(\"")]
    [InlineData("x - {|FACT101:sigmoid|}", "'sigmoid' is a function; call it: 'sigmoid(x)'")]
    public async Task A_name_in_other_words_is_understood(string text, string message) =>
        Assert.StartsWith(
            message,
            Assert.Single(
                await RuleCheck.MembersAsync(
                    $$"""[Activation("{{text}}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""")),
            System.StringComparison.Ordinal);

    [Fact]
    public Task Operands_may_have_such_names() => RuleCheck.MembersAsync("""
        [Activation("gelu - tanh")] public static partial void M(ReadOnlySpan<float> gelu, ReadOnlySpan<float> tanh, Span<float> y);
        """);

    [Theory]
    [InlineData("{|FACT101:x ^ 2|}", "'x ^ 2' cannot be part of an activation; write 'x * x' or 'pow(x, 2)'")]
    [InlineData("{|FACT101:x ** 2|}", "'x ** 2' cannot be part of an activation; write 'x * x' or 'pow(x, 2)'")]
    [InlineData("0.5 * {|FACT101:x²|} + x", "'x²' cannot be part of an activation; write 'x * x' or 'pow(x, 2)'")]
    [InlineData("x + 0.044715 * {|FACT101:x^3|}", "'x^3' cannot be part of an activation; write 'x * x * x' or 'pow(x, 3)'")]
    [InlineData("1 / {|FACT101:x^2|}", "'x^2' cannot be part of an activation; write '(x * x)' or 'pow(x, 2)'")]
    [InlineData("{|FACT101:relu(x)^2|}", "'relu(x)^2' cannot be part of an activation; write 'square(relu(x))' or 'pow(relu(x), 2)'")]
    [InlineData("{|FACT101:(1 + x^2)^-0.5|}", "'(1 + x^2)^-0.5' cannot be part of an activation; write 'pow(1 + x * x, -0.5)'")]
    [InlineData("tanh({|FACT101:(x)^0.5|})", "'(x)^0.5' cannot be part of an activation; write 'sqrt(x)' or 'pow(x, 0.5)'")]
    [InlineData("1 / (1 + {|FACT101:e^-x|})", "'e^-x' cannot be part of an activation; write 'exp(-x)'")]
    [InlineData("{|FACT101:x⁻¹|}", "'x⁻¹' cannot be part of an activation; write 'pow(x, -1)'")]
    [InlineData("{|FACT101:2^x^2|}", "'2^x^2' cannot be part of an activation; write 'pow(2, x * x)'")]
    public async Task A_power_is_offered_as_formulas_have_it(string text, string message) =>
        Assert.StartsWith(
            message,
            Assert.Single(
                await RuleCheck.MembersAsync(
                    $$"""[Activation("{{text}}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""")),
            System.StringComparison.Ordinal);

    [Fact]
    public Task What_else_is_wrong_beside_a_power_is_said_with_it() => RuleCheck.MembersAsync("""
        [Activation("{|FACT101:x^2|} + {|FACT101:geluu|}(x) * {|FACT101:x^3|}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        """);

    [Fact]
    public Task What_a_power_stands_in_is_looked_at_when_it_can_be_read() => RuleCheck.MembersAsync("""
        [Activation("log(1 + exp({|FACT101:x^2|})) + elu(x, 1)")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        """);

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
        await RuleCheck.MembersAsync(
            $$"""[Activation({|FACT101:"{{sum}}"|})] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""");
    }

    [Fact]
    public async Task The_longest_nested_expression_does_not_end_the_compiler()
    {
        string nested = new string('(', 995) + "x" + new string(')', 995);
        Assert.Equal(
            ["The expression is nested more than 200 deep; give its inner part a method of its own"],
            await RuleCheck.MembersAsync(
                $$"""[Activation("{|FACT101:{{nested}}|}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);"""),
            StringComparer.Ordinal);
    }

    [Fact]
    public Task A_name_is_checked_where_the_signature_is_faulty() => RuleCheck.MembersAsync("""
        [Activation("{|FACT101:rleu|}")] public static partial {|FACT112:int|} M(ReadOnlySpan<float> x, Span<float> y);
        """);
}
