using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Fixes attributes: names, parameters and their values.</summary>
public sealed class AttributeFixTests
{
    private const string Plain = " public static partial void M(ReadOnlySpan<float> x, Span<float> y);";

    [Theory]
    [InlineData("""[Activation("leaky_rleu")]""", "Use 'leaky_relu'", """[Activation("leaky_relu")]""")]
    [InlineData("""[Activation(@"sigmod")]""", "Use 'sigmoid'", """[Activation(@"sigmoid")]""")]
    [InlineData(""""[Activation("""sigmod""")]"""", "Use 'sigmoid'", """[Activation("sigmoid")]""")]
    [InlineData("""[Activation("sig" + "mod")]""", "Use 'sigmoid'", """[Activation("sigmoid")]""")]
    [InlineData("""[Activation(expression: "sigm\u006Fd")]""", "Use 'sigmoid'", """[Activation(expression: "sigmoid")]""")]
    [InlineData("""[FusedActivations.Activation("geluu(x) * 2")]""", "Use 'gelu'", """[FusedActivations.Activation("gelu(x) * 2")]""")]
    [InlineData("""[Activation("geluu(tahn(x))")]""", "Use 'tanh'", """[Activation("geluu(tanh(x))")]""")]
    [InlineData("""[Activation("leaky relu")]""", "Use 'leaky_relu'", """[Activation("leaky_relu")]""")]
    [InlineData("""[Activation("gelu-tanh")]""", "Use 'gelu_tanh'", """[Activation("gelu_tanh")]""")]
    [InlineData("""[Activation("log softmax")]""", "Use 'log_softmax'", """[Activation("log_softmax")]""")]
    [InlineData("""[Activation("sofmax")]""", "Use 'softmax'", """[Activation("softmax")]""")]
    [InlineData("""[Activation("1 + leaky relu(x)")]""", "Use 'leaky_relu'", """[Activation("1 + leaky_relu(x)")]""")]
    [InlineData("""[Activation("x ^ 2")]""", "Use 'x * x'", """[Activation("x * x")]""")]
    [InlineData("""[Activation("x ^ 2")]""", "Use 'pow(x, 2)'", """[Activation("pow(x, 2)")]""")]
    [InlineData("""[Activation("x + 0.1 * x**3")]""", "Use 'x * x * x'", """[Activation("x + 0.1 * x * x * x")]""")]
    [InlineData("""[Activation("x² + geluu(x)")]""", "Use 'x * x'", """[Activation("x * x + geluu(x)")]""")]
    [InlineData("""[Activation("x * sigmoid")]""", "Use 'sigmoid(x)'", """[Activation("x * sigmoid(x)")]""")]
    [InlineData("""[Activation("leaky_relu", Beta = 0.2)]""", "Rename it to 'Alpha'", """[Activation("leaky_relu", Alpha = 0.2)]""")]
    [InlineData("""[Activation("leaky_relu", Beta = 0.2)]""", "Remove 'Beta'", """[Activation("leaky_relu")]""")]
    [InlineData("""[Activation("silu", Beta = 1.5)]""", "Use 'swish', which has 'Beta'", """[Activation("swish", Beta = 1.5)]""")]
    [InlineData("""[Activation("relu6", Max = 8)]""", "Use 'relu', which has 'Max'", """[Activation("relu", Max = 8)]""")]
    [InlineData("""[Activation("leaky_relu(x, alpa: 0.2)")]""", "Rename it to 'alpha'", """[Activation("leaky_relu(x, alpha: 0.2)")]""")]
    [InlineData("""[Activation("leaky_relu(x, beta: 0.2)")]""", "Remove 'beta: 0.2'", """[Activation("leaky_relu(x)")]""")]
    [InlineData("""[Activation("silu(x, beta: 2) + 1")]""", "Use 'swish', which has 'beta'", """[Activation("swish(x, beta: 2) + 1")]""")]
    [InlineData("""[Activation("silu(x)", Alpha = 1)]""", "Remove 'Alpha'", """[Activation("silu(x)")]""")]
    [InlineData("""[Activation("relu(x, 0.1, alpha: 0.2)")]""", "Remove 'alpha: 0.2'", """[Activation("relu(x, 0.1)")]""")]
    [InlineData("""[Activation("bounded_relu")]""", "Set Max = 6", """[Activation("bounded_relu", Max = 6)]""")]
    [InlineData("""[Activation("threshold")]""", "Set Threshold = 0.1, Value = 0", """[Activation("threshold", Threshold = 0.1, Value = 0)]""")]
    [InlineData("""[Activation("softcap(x) * 2")]""", "Add 'alpha: 30'", """[Activation("softcap(x, alpha: 30) * 2")]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = double.NaN)]""", "Use 0.01", """[Activation("leaky_relu", Alpha = 0.01)]""")]
    [InlineData("""[Activation("leaky_relu", Dialect = Dialect.Keras, Alpha = 1 / 0.0)]""", "Use 0.2", """[Activation("leaky_relu", Dialect = Dialect.Keras, Alpha = 0.2)]""")]
    [InlineData("""[Activation("relu", Max = double.NaN)]""", "Remove 'Max'", """[Activation("relu")]""")]
    [InlineData("""[Activation("alpha * x", Alpha = double.NaN)]""", "Use 1", """[Activation("alpha * x", Alpha = 1)]""")]
    [InlineData("""[Activation("softplus", Beta = -2)]""", "Use 1", """[Activation("softplus", Beta = 1)]""")]
    [InlineData("""[Activation("softplus", Beta = -2)]""", "Use 2", """[Activation("softplus", Beta = 2)]""")]
    [InlineData("""[Activation("softplus(x, -0.5)")]""", "Use 0.5", """[Activation("softplus(x, 0.5)")]""")]
    [InlineData("""[Activation("softplus(x, beta: 0)")]""", "Use 1", """[Activation("softplus(x, beta: 1)")]""")]
    [InlineData("""[Activation("clip", Min = 1, Max = 0)]""", "Swap 'Min' and 'Max'", """[Activation("clip", Min = 0, Max = 1)]""")]
    [InlineData("""[Activation("hard_tanh", Max = -2)]""", "Use 1", """[Activation("hard_tanh", Max = 1)]""")]
    [InlineData("""[Activation("soft_shrink", Lambda = -0.1)]""", "Use 0.1", """[Activation("soft_shrink", Lambda = 0.1)]""")]
    [InlineData("""[Activation("gelu", Members = GeneratedMembers.Forward | GeneratedMembers.BackwardFromOutput)]""", "Remove BackwardFromOutput", """[Activation("gelu", Members = GeneratedMembers.Forward)]""")]
    [InlineData("""[Activation("gelu", Members = GeneratedMembers.BackwardFromOutput)]""", "Remove BackwardFromOutput", """[Activation("gelu")]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = 1)]""", "Use 'identity'", """[Activation("identity")]""")]
    [InlineData("""[Activation("swish", Dialect = Dialect.Keras, Beta = 0, Members = GeneratedMembers.Forward)]""", "Use 'identity'", """[Activation("identity", Dialect = Dialect.Keras, Members = GeneratedMembers.Forward, Alpha = 0.5)]""")]
    [InlineData("""[Activation("swish(x, beta: 0) + 1")]""", "Use 'identity'", """[Activation("identity(x, alpha: 0.5) + 1")]""")]
    [InlineData("""[Activation("relu(x, 0.01)")]""", "Use 'leaky_relu'", """[Activation("leaky_relu(x)")]""")]
    [InlineData("""[Activation("threshold", Threshold = 0, Value = 0)]""", "Use 'relu'", """[Activation("relu")]""")]
    [InlineData("""[Activation("identity", Alpha = 0)]""", "Use the default", """[Activation("identity")]""")]
    [InlineData("""[Activation("identity(x, alpha: 0)")]""", "Use the default", """[Activation("identity(x)")]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = -0.2)]""", "Use 0.2", """[Activation("leaky_relu", Alpha = 0.2)]""")]
    [InlineData("""[Activation("leaky_relu(x, alpha: -0.2)")]""", "Set AllowNonMonotone = true", """[Activation("leaky_relu(x, alpha: -0.2)", AllowNonMonotone = true)]""")]
    [InlineData("""[Activation("leaky_relu(x, -0.2)")]""", "Use 0.2", """[Activation("leaky_relu(x, 0.2)")]""")]
    public async Task The_attribute_is_corrected(string attribute, string title, string corrected)
    {
        IReadOnlyList<(string Title, string Members)> results = await FixCheck.MembersAsync(attribute + Plain);
        Assert.Contains((title, corrected + Plain), results);
    }

    [Theory]
    [InlineData("""[Activation("prelu")]""", "Add '[PerColumn] ReadOnlySpan<float> alpha' to the method", """[Activation("prelu")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);""")]
    [InlineData("""[Activation("prelu(x) * 2")]""", "Add '[PerColumn] ReadOnlySpan<float> alpha' to the method", """[Activation("prelu(x, alpha: alpha) * 2")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);""")]
    [InlineData("""[Activation("bounded_relu")]""", "Add 'float max' to the method", """[Activation("bounded_relu")] public static partial void M(ReadOnlySpan<float> x, float max, Span<float> y);""")]
    public async Task The_method_gets_a_parameter(string attribute, string title, string corrected) =>
        Assert.Contains((title, corrected), await FixCheck.MembersAsync(attribute + Plain));

    [Fact]
    public async Task Every_learned_parameter_is_added_at_once()
    {
        const string Corrected =
            """[Activation("dyt")] static partial void M(Span<double> x, [PerColumn] ReadOnlySpan<double> alpha, [PerColumn] ReadOnlySpan<double> gamma, [PerColumn] ReadOnlySpan<double> beta);""";
        IReadOnlyList<(string Title, string Members)> results =
            await FixCheck.MembersAsync("""[Activation("dyt")] static partial void M(Span<double> x);""");
        Assert.Equal(3, results.Count(static result => string.Equals(result.Members, Corrected, System.StringComparison.Ordinal)));
        Assert.Contains("""[Activation("dyt", Alpha = 0.5, Gamma = 1, Beta = 0)] static partial void M(Span<double> x);""",
            results.Select(static result => result.Members), System.StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_value_has_a_learned_parameter_beside_it() =>
        Assert.Contains(
            """[Activation("prelu")] public static partial float M(float x, float alpha);""",
            (await FixCheck.MembersAsync("""[Activation("prelu")] public static partial float M(float x);"""))
                .Select(static result => result.Members),
            System.StringComparer.Ordinal);

    [Fact]
    public async Task Either_of_two_values_is_removed()
    {
        IReadOnlyList<(string Title, string Members)> results = await FixCheck.MembersAsync(
            """[Activation("leaky_relu", Alpha = 0.1)] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);""");
        Assert.Equal(
        [
            ("Remove 'Alpha' of the attribute", """[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);"""),
            ("Remove the parameter 'alpha' of the method", """[Activation("leaky_relu", Alpha = 0.1)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);"""),
        ], results);
    }

    [Fact]
    public async Task A_name_that_would_lack_something_else_is_not_offered() =>
        Assert.DoesNotContain(
            "Use 'prelu'",
            (await FixCheck.MembersAsync("""[Activation("pelu")]""" + Plain)).Select(static result => result.Title),
            System.StringComparer.Ordinal);

    [Fact]
    public async Task A_name_like_no_other_has_no_fix() =>
        Assert.Empty(await FixCheck.MembersAsync("""[Activation("no_such_activation")]""" + Plain));
}
