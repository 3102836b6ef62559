using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Network;

/// <summary>Checks that projects decide what is reported, and how severely.</summary>
public sealed class SeverityTests
{
    private const string Doubled =
        """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("softmax")] M O;""";
    private const string Advised =
        """[Network(Task = PredictionTask.Multiclass, Loss = "cross_entropy")]; [OutputLayer(Units = 10), Activation("identity")] M O;""";
    private const string Mixed =
        """[HiddenLayer, Activation("relu")] M A; [HiddenLayer, Activation("tanh")] M B; [OutputLayer, Activation("identity")] M O;""";

    [Theory]
    [InlineData(Doubled, "FACT210", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(Doubled, "FACT210", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(Advised, "FACT230", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(Mixed, "FACT501", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    public async Task A_file_s_options_set_the_severity(string model, string id, ReportDiagnostic option, DiagnosticSeverity severity)
    {
        Diagnostic found = Assert.Single(await NetworkCheck.FindAsync(WithOption(NetworkCheck.Compile(model), id, option)));
        Assert.Equal((id, severity), (found.Id, found.Severity));
    }

    [Fact]
    public async Task A_severity_that_is_set_goes_before_that_of_the_finding()
    {
        const string TwoUnits = """[Network(Task = PredictionTask.Binary)]; [OutputLayer(Units = 1), Activation("identity")] M O;""";
        Assert.Equal("203i", await NetworkCheck.IdsAsync(TwoUnits));
        Assert.Equal(
            DiagnosticSeverity.Error,
            Assert.Single(
                await NetworkCheck.FindAsync(WithOption(NetworkCheck.Compile(TwoUnits), "FACT203", ReportDiagnostic.Error))).Severity);
    }

    [Fact]
    public async Task A_rule_that_is_turned_off_hides_nothing()
    {
        const string Both =
            """[Network(Task = PredictionTask.Binary, Loss = "bce", Labels = LabelEncoding.OneHot)]; [OutputLayer(Units = 2), Activation("softmax")] M O;""";
        Assert.Equal("202i 219i", await NetworkCheck.IdsAsync(Both));
        CSharpCompilation quiet = WithOption(WithOption(NetworkCheck.Compile(Advised), "FACT230", ReportDiagnostic.Suppress), "FACT230",
            ReportDiagnostic.Suppress);
        Assert.Empty(await NetworkCheck.FindAsync(quiet));
        const string OneUnit =
            """[Network(Task = PredictionTask.Binary, Loss = "mse", Labels = LabelEncoding.ZeroOne)]; [OutputLayer(Units = 1), Activation("softmax")] M O;""";
        Assert.Equal(
            "FACT217",
            Assert.Single(
                await NetworkCheck.FindAsync(WithOption(NetworkCheck.Compile(OneUnit), "FACT201", ReportDiagnostic.Suppress))).Id);
    }

    [Fact]
    public async Task Rules_that_are_off_report_nothing() => Assert.Equal("", await NetworkCheck.IdsAsync(Mixed));

    [Fact]
    public async Task Warnings_become_errors_where_a_project_wants_it()
    {
        CSharpCompilation strict = NetworkCheck.Compile(Doubled);
        strict = strict.WithOptions(strict.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await NetworkCheck.FindAsync(strict)).Severity);
        CSharpCompilation advised = NetworkCheck.Compile(Advised);
        advised = advised.WithOptions(advised.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await NetworkCheck.FindAsync(advised)).Severity);
    }

    [Theory]
    [InlineData("\n#pragma warning disable FACT210\n", "[", "\n#pragma warning restore FACT210\n")]
    [InlineData("", """[System.Diagnostics.CodeAnalysis.SuppressMessage("FusedActivations.Output", "FACT210"), """, "")]
    public async Task A_single_place_is_left_alone(string before, string attribute, string behind)
    {
        string model = """[Network(Loss = "cross_entropy")]; """
            + before
            + attribute
            + """OutputLayer(Units = 10), Activation("softmax")] M O;"""
            + behind;
        Assert.Empty((await NetworkCheck.FindAsync(NetworkCheck.Compile(model))).Where(static diagnostic => !diagnostic.IsSuppressed));
    }

    [Fact]
    public async Task Generated_files_are_left_alone()
    {
        CSharpCompilation compilation = NetworkCheck.Compile(Doubled);
        Assert.Empty(
            await NetworkCheck.FindAsync(
                TestCompilation.Create(LanguageVersion.Latest, ("Net.g.cs", compilation.SyntaxTrees[0].ToString()))));
    }

    [Fact]
    public async Task Parts_of_a_type_are_one_network()
    {
        const string Head = "using System; using FusedActivations; ";
        CSharpCompilation compilation = TestCompilation.Create(
            LanguageVersion.Latest,
            ("A.cs", Head + "[Network(Task = PredictionTask.Regression)] partial class Net { [HiddenLayer, Activation(\"identity\")] static partial void A(ReadOnlySpan<float> x, Span<float> y); }"),
            ("B.cs", Head + "partial class Net { [OutputLayer, Activation(\"relu\")] static partial void O(ReadOnlySpan<float> x, Span<float> y); }"));
        ImmutableArray<Diagnostic> found = await NetworkCheck.FindAsync(compilation);
        Assert.Equal(
            ["FACT208 B.cs", "FACT301 A.cs", "FACT502 A.cs"],
            found.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.FilePath}")
                .Order(System.StringComparer.Ordinal),
            System.StringComparer.Ordinal);
    }

    [Fact]
    public async Task Projects_without_networks_have_nothing_to_say() =>
        Assert.Empty(await NetworkCheck.FindAsync(TestCompilation.Create("class C { void M() { } }")));

    private static CSharpCompilation WithOption(CSharpCompilation compilation, string id, ReportDiagnostic option) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new TreeOptions(id, option)));

    // What .editorconfig says reaches the compiler this way.
    private sealed class TreeOptions(string id, ReportDiagnostic option) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = option;
            return string.Equals(diagnosticId, id, System.StringComparison.Ordinal);
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken,
            out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
