using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class ParameterAdviceTests
{
    private const string Plain = " public static partial void M(ReadOnlySpan<float> x, Span<float> y);";

    [Theory]
    [InlineData("""[Activation("leaky_relu", {|FACT107:Alpha = 1|})]""", "'leaky_relu' with alpha = 1 is just 'identity'; say so, or choose another value")]
    [InlineData("""[Activation("leaky_relu", {|FACT107:Alpha = 0|})]""", "'leaky_relu' with alpha = 0 is just 'relu'; say so, or choose another value")]
    [InlineData("""[Activation("elu", {|FACT107:Alpha = 0|})]""", "'elu' with alpha = 0 is just 'relu'; say so, or choose another value")]
    [InlineData("""[Activation("swish", {|FACT107:Beta = 0|})]""", "'swish' with beta = 0 is just '0.5 * x'; say so, or choose another value")]
    [InlineData("""[Activation("relu", {|FACT107:Max = 6|})]""", "'relu' with max = 6 is just 'relu6'; say so, or choose another value")]
    [InlineData("""[Activation("identity", {|FACT107:Alpha = 0|})]""", "'identity' with alpha = 0 is just the constant 0; say so, or choose another value")]
    [InlineData("""[Activation("soft_shrink", {|FACT107:Lambda = 0|})]""", "'soft_shrink' with lambda = 0 is just 'identity'; say so, or choose another value")]
    [InlineData("""[Activation("hard_shrink", {|FACT107:Lambda = 0|})]""", "'hard_shrink' with lambda = 0 is just 'identity'; say so, or choose another value")]
    [InlineData("""[Activation("{|FACT107:threshold|}", Threshold = 0, Value = 0)]""", "'threshold' with threshold = 0, value = 0 is just 'relu'; say so, or choose another value")]
    [InlineData("""[Activation("{|FACT107:leaky_relu|}(x, alpha: 1) + 2")]""", "'leaky_relu' with alpha = 1 is just 'identity'; say so, or choose another value")]
    [InlineData("""[Activation("{|FACT107:relu|}(x, 0.01)")]""", "'relu' with alpha = 0.01 is just 'leaky_relu'; say so, or choose another value")]
    [InlineData("""[Activation("prelu", {|FACT107:Alpha = 1|})]""", "'prelu' with alpha = 1 is just 'identity'; say so, or choose another value")]
    [InlineData("""[Activation("leaky_relu", {|FACT108:Alpha = -1|})]""", "'leaky_relu' with alpha = -1 is not monotone; use 1, or set AllowNonMonotone")]
    [InlineData("""[Activation("elu", {|FACT108:Alpha = -0.5|})]""", "'elu' with alpha = -0.5 is not monotone; use 0.5, or set AllowNonMonotone")]
    [InlineData("""[Activation("{|FACT108:leaky_relu|}(x, alpha: -0.2) * 2")]""", "'leaky_relu' with alpha = -0.2 is not monotone; use 0.2, or set AllowNonMonotone")]
    public async Task An_odd_parameter_is_underlined(string attribute, string message) =>
        Assert.Equal(message, Assert.Single(await RuleCheck.MembersAsync(attribute + Plain)));

    [Theory]
    [InlineData("""[Activation("leaky_relu", Alpha = 0.01)]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = 0.3)]""")]
    [InlineData("""[Activation("identity", Alpha = 3)]""")]
    [InlineData("""[Activation("identity", Alpha = -1)]""")]
    [InlineData("""[Activation("swish", Beta = 1)]""")]
    [InlineData("""[Activation("swish", Beta = -1)]""")]
    [InlineData("""[Activation("scaled_tanh", Beta = -1)]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = -1, AllowNonMonotone = true)]""")]
    [InlineData("""[Activation("hard_sigmoid", Dialect = Dialect.Onnx)]""")]
    [InlineData("""[Activation("gelu")]""")]
    [InlineData("""[Activation("clip", Min = 0)]""")]
    [InlineData("""[Activation("hard_tanh", Min = -2, Max = 3)]""")]
    [InlineData("""[Activation("softplus(x, beta: 2) * 3")]""")]
    [InlineData("""[Activation("selu", Alpha = 1.5)]""")]
    [InlineData("""[Activation("binary_step", Threshold = 0.2)]""")]
    [InlineData("""[Activation("binary_step", Threshold = -3)]""")]
    [InlineData("""[Activation("heaviside", Value = 0.5)]""")]
    [InlineData("""[Activation("relu", Alpha = 1, Threshold = 1)]""")]
    [InlineData("""[Activation("gelu_clipped", Min = -3)]""")]
    [InlineData("""[Activation("gelu_clipped", Min = -0.1)]""")]
    [InlineData("""[Activation("swish", Beta = -2)]""")]
    [InlineData("""[Activation("rrelu", Alpha = -1)]""")]
    public Task An_ordinary_parameter_is_fine(string attribute) => RuleCheck.MembersAsync(attribute + Plain);

    [Fact]
    public Task A_parameter_of_the_method_is_not_judged() =>
        RuleCheck.MembersAsync(
            """[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);""");

    [Theory]
    [InlineData("leaky_relu", "Alpha = 1", null, DiagnosticSeverity.Warning)]
    [InlineData("leaky_relu", "Alpha = 0", null, DiagnosticSeverity.Info)]
    [InlineData("prelu", "Alpha = 1", null, DiagnosticSeverity.Info)]
    [InlineData("leaky_relu", "Alpha = 0", "error", DiagnosticSeverity.Error)]
    [InlineData("leaky_relu", "Alpha = 1", "suggestion", DiagnosticSeverity.Info)]
    [InlineData("leaky_relu", "Alpha = 1", "none", null)]
    [InlineData("leaky_relu", "Alpha = 0", "none", null)]
    [InlineData("leaky_relu", "Alpha = 0", "warning", DiagnosticSeverity.Warning)]
    public async Task The_editorconfig_has_the_last_word_on_severity(string name, string property, string? setting,
        DiagnosticSeverity? severity)
    {
        ImmutableArray<Diagnostic> found =
            await AnalyzeAsync($"""[Activation("{name}", {property})]""", setting is null ? [] : [("FACT107", setting)]);
        Assert.Equal(severity is null ? [] : [severity.Value], found.Select(static diagnostic => diagnostic.Severity));
    }

    [Theory]
    [InlineData("""[Activation("gelu")]""", "FACT102")]
    [InlineData("""[Activation("leaky_relu")]""", "FACT102")]
    [InlineData("""[Activation("selu", Alpha = 1.5)]""", "FACT109")]
    [InlineData("""[Activation("leaky_relu", Alpha = 2)]""", "FACT109")]
    public async Task A_rule_that_is_off_can_be_turned_on(string attribute, string id) =>
        Assert.Contains(await AnalyzeAsync(attribute, ("FACT102", "suggestion"), ("FACT109", "suggestion")),
            diagnostic => string.Equals(diagnostic.Id, id, StringComparison.Ordinal));

    [Theory]
    [InlineData("""[Activation("gelu", Dialect = Dialect.PyTorch)]""")]
    [InlineData("""[Activation("relu")]""")]
    [InlineData("""[Activation("leaky_relu", Alpha = 0.2)]""")]
    [InlineData("""[Activation("clip", Min = 0)]""")]
    [InlineData("""[Activation("selu", Dialect = Dialect.Onnx)]""")]
    public async Task A_rule_that_is_turned_on_is_silent_about_what_is_pinned(string attribute) =>
        Assert.Empty(await AnalyzeAsync(attribute, ("FACT102", "suggestion"), ("FACT109", "suggestion")));

    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string attribute, params (string Id, string Severity)[] settings)
    {
        CSharpCompilation compilation = TestCompilation.Create(TestCompilation.InClass(attribute + Plain));
        string config = "root = true\n[*.cs]\n"
            + string.Concat(settings.Select(static setting => $"dotnet_diagnostic.{setting.Id}.severity = {setting.Severity}\n"));
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(SourceText.From(config), "/.editorconfig") });
        CSharpCompilationOptions options =
            compilation.Options.WithSyntaxTreeOptionsProvider(new Settings(set.GetOptionsForSourcePath("/Demo.cs").TreeOptions));
        return RuleCheck.AnalyzeAsync(compilation.WithOptions(options));
    }

    private sealed class Settings(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) =>
            GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            System.Threading.CancellationToken cancellationToken,
            out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, System.Threading.CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
