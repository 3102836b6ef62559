using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks what is said of spellings in the texts of attributes.</summary>
public sealed class SpellingTextTests
{
    private const string Plain = " public static partial void M(ReadOnlySpan<float> x, Span<float> y);";

    [Theory]
    [InlineData("{|FACT602:log(1 + exp(x))|}", "softplus(x)")]
    [InlineData("{|FACT602:log(exp(2 * x) + 1)|} / 2", "softplus(2 * x) / 2")]
    [InlineData("{|FACT602:exp(x) - 1|}", "expm1(x)")]
    [InlineData("2 * ({|FACT602:exp(x / 3) - 1|})", "2 * expm1(x / 3)")]
    [InlineData("{|FACT602:1 - exp(x)|}", "-expm1(x)")]
    [InlineData("{|FACT602:log(1 + x)|}", "log1p(x)")]
    [InlineData("{|FACT602:log(1 - x)|}", "log1p(-x)")]
    [InlineData("{|FACT602:log(1 - exp(-x))|}", "log1mexp(x)")]
    [InlineData("{|FACT602:1 - tanh(x) * tanh(x)|}", "sech_squared(x)")]
    [InlineData("{|FACT602:1 - pow(tanh(x), 2)|}", "sech_squared(x)")]
    [InlineData("{|FACT602:0.5 * x * (1 + erf(x / sqrt(2)))|}", "gelu(x)")]
    [InlineData("{|FACT602:x * 0.5f * (1 + erf(x * 0.70710678f))|}", "gelu(x)")]
    [InlineData("{|FACT602:0.5 * x * (1 + erf(x / 1.41421356))|} + 1", "gelu(x) + 1")]
    [InlineData("{|FACT602:0.5 * x * (1 + tanh(0.7978845608 * (x + 0.044715 * x * x * x)))|}", "gelu_tanh(x)")]
    [InlineData("{|FACT602:0.5 * (1 + erf(x / sqrt(2)))|}", "normal_cdf(x)")]
    [InlineData("{|FACT602:x / (1 + exp(-x))|}", "silu(x)")]
    [InlineData("{|FACT602:x * (1 / (1 + exp(-x)))|}", "silu(x)")]
    [InlineData("{|FACT603:exp(x) / (1 + exp(x))|}", "sigmoid(x)")]
    [InlineData("{|FACT602:1.0 - 1.0 / (1 + exp(x))|}", "sigmoid(x)")]
    [InlineData("{|FACT603:(exp(x) - exp(-x)) / (exp(x) + exp(-x))|}", "tanh(x)")]
    [InlineData("{|FACT603:(exp(2 * x) - 1) / (exp(2 * x) + 1)|}", "tanh(x)")]
    [InlineData("{|FACT602:1 - 2 / (exp(2 * x) + 1)|}", "tanh(x)")]
    [InlineData("{|FACT602:log(sigmoid(x))|}", "log_sigmoid(x)")]
    [InlineData("{|FACT602:log(1 / (1 + exp(-x)))|}", "log_sigmoid(x)")]
    [InlineData("{|FACT602:log(x + sqrt(x * x + 1))|}", "asinh(x)")]
    [InlineData("{|FACT602:sqrt(x * x + 4) - x|}", "x > 0 ? 4 / (hypot(x, sqrt(4)) + x) : hypot(x, sqrt(4)) - x")]
    [InlineData("x / {|FACT602:sqrt(1 + x * x)|}", "x / hypot(x, sqrt(1))")]
    [InlineData("{|FACT602:exp({|FACT602:log(1 + exp(x))|}) - 1|}", "expm1(log(1 + exp(x)))")]
    public async Task Spelling_is_underlined_and_has_an_advice(string marked, string advice)
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync($"""[Activation("{marked}")]{Plain}""");
        Assert.Contains(messages, message => advice.Contains(message.Split('\'')[^2], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("log(exp(2 * x) + 1) / 2", "softplus(2 * x) / 2")]
    [InlineData("2 * (exp(x / 3) - 1)", "2 * expm1(x / 3)")]
    [InlineData("1 - exp(x)", "-expm1(x)")]
    [InlineData("3 * (1 - exp(x))", "3 * (-expm1(x))")]
    [InlineData("x + exp(x) - 1", "expm1(x) + x")]
    [InlineData("x * 0.5f * (1 + erf(x * 0.70710678f))", "gelu(x)")]
    [InlineData("0.5 * x * (1 + erf(x / 1.41421356)) + 1", "gelu(x) + 1")]
    [InlineData("(exp(x) - 1) / (exp(x) + 1)", "tanh(0.5 * x)")]
    [InlineData("1 - tanh(x + 1) * tanh(x + 1)", "sech_squared(x + 1)")]
    [InlineData("x > 0 ? x : exp(x) - 1", "x > 0 ? x : expm1(x)")]
    [InlineData("exp(x) - 1 > 0 ? log(1 + x) : relu(exp(x) - 1)", "expm1(x) > 0 ? log1p(x) : relu(expm1(x))")]
    [InlineData("2 * (sqrt(x * x + 4) - x)", "2 * (x > 0 ? 4 / (hypot(x, sqrt(4)) + x) : hypot(x, sqrt(4)) - x)")]
    [InlineData("sqrt(x * x + alpha) - x", "x > 0 ? alpha / (sqrt(x * x + alpha) + abs(x)) : sqrt(x * x + alpha) + abs(x)", ", Alpha = 2")]
    [InlineData("x * tanh(log(1 + exp(x)))", "mish(x)")]
    [InlineData("x / sqrt(1 + x * x)", "x / hypot(x, sqrt(1))")]
    public async Task Advice_takes_the_place_of_the_spelling(string written, string cured, string properties = "") =>
        Assert.Equal(TestCompilation.InClass($"""[Activation("{cured}"{properties})]{Plain}"""),
            await AppliedRemedies.CureAsync(TestCompilation.InClass($"""[Activation("{written}"{properties})]{Plain}""")));

    [Theory]
    [InlineData("1 / (1 + exp(-x))")]
    [InlineData("1 / (1 + exp(x))")]
    [InlineData("exp(x) - 2")]
    [InlineData("exp(x) + 1")]
    [InlineData("log(2 + x)")]
    [InlineData("log(1 + x, 2)", "FACT101")]
    [InlineData("softplus(x) + expm1(x) + log1p(exp(-abs(x)))")]
    [InlineData("x > 20 ? x : log(1 + exp(x))")]
    [InlineData("log(1 + exp(min(x, 20)))")]
    [InlineData("0.5 * x * (1 + erf(x / 1.4))", "FACT602")]
    [InlineData("x * sigmoid(x) * (1 + tanh(1))")]
    [InlineData("relu(x")]
    [InlineData("")]
    public async Task Text_that_is_fine_or_unreadable_is_left_alone(string text, string? other = null)
    {
        string[] ids = [.. System.Linq.Enumerable.Select(
            await RuleCheck.AnalyzeAsync(TestCompilation.Create(TestCompilation.InClass($"""[Activation("{text}")]{Plain}"""))),
            static diagnostic => diagnostic.Id)];
        Assert.DoesNotContain(ids, id => id is "FACT602" or "FACT603" && !string.Equals(id, other, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{|FACT602:log(Logistic(x))|}")]
    [InlineData("{|FACT602:log(1 + Exp(x))|}")]
    [InlineData("{|FACT602:log(Sigmoid(2 * x))|}")]
    public async Task A_function_is_known_by_all_its_names(string marked) =>
        Assert.Single(await RuleCheck.MembersAsync($"""[Activation("{marked}")]{Plain}"""));

    /// <summary>An own formula goes before a function of its name, and nothing is known of the way its body is spelled.</summary>
    [Theory]
    [InlineData("exp(x) - 1")]
    [InlineData("log(1 + exp(x))", "FACT602")]
    [InlineData("exp(x) / (1 + exp(x))")]
    public async Task An_own_formula_is_no_function_of_that_name(string text, string? other = null)
    {
        string members = $"""
            [ActivationFormula] private static float exp(float x) => x * x;
            [Activation("{text}")]{Plain}
            """;
        string[] ids = [.. System.Linq.Enumerable.Select(
            await RuleCheck.AnalyzeAsync(TestCompilation.Create(TestCompilation.InClass(members))), static diagnostic => diagnostic.Id)];
        Assert.DoesNotContain(ids, id => id is "FACT602" or "FACT603" && !string.Equals(id, other, StringComparison.Ordinal));
    }
}
