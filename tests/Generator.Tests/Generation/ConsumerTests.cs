using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Generates as the strictest project would have it, in other cultures, again, for broken programs, and in time.</summary>
public sealed class ConsumerTests
{
    private const string Program = GeneratorRun.Usings + """
        namespace Demo;

        /// <summary>Kernels.</summary>
        public static partial class Kernels
        {
            /// <summary>Scales.</summary>
            [Activation("leaky_relu", Alpha = 0.125, Members = (GeneratedMembers)31)]
            public static partial void Leaky(ReadOnlySpan<float> x, Span<float> y);

            /// <summary>Gates.</summary>
            [Activation("gelu(x + bias) * 0.75 + residual", Dialect = Dialect.Jax)]
            public static partial void Gate(ReadOnlySpan<double> x, [PerColumn] ReadOnlySpan<double> bias, ReadOnlySpan<double> residual, Span<double> y);

            /// <summary>Backwards.</summary>
            [ActivationBackward(nameof(Gate))]
            public static partial void Back(ReadOnlySpan<double> x, ReadOnlySpan<double> bias, ReadOnlySpan<double> residual, ReadOnlySpan<double> dy, Span<double> dbias);

            /// <summary>One.</summary>
            [Activation("mish")]
            internal static partial Vector512<float> Mish(Vector512<float> x);

            /// <summary>One, with an opinion on its place.</summary>
            [Activation("relu")]
            [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
            internal static partial float Relu(float x);
        }
        """;

    private const string TwelveFunctions =
        "gelu(silu(a) + tanh(b)) * sigmoid(mish(a) - softplus(b)) + elu(erf(a)) * exp(tanh(b) / softplus(a)) + log1p(abs(b)) * sin(a) - relu(b)";

    [Fact]
    public void The_strictest_project_has_nothing_to_say()
    {
        CSharpParseOptions parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
        CSharpCompilation plain = TestCompilation.Create(Program);
        CSharpCompilation strict = plain
            .WithOptions(plain.Options
                .WithWarningLevel(9999)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
                .WithNullableContextOptions(NullableContextOptions.Enable)
                .WithOverflowChecks(enabled: true)
                .WithAllowUnsafe(enabled: false))
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Program, parse, "Demo.cs"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ActivationGenerator().AsSourceGenerator()], parseOptions: parse);
        driver.RunGeneratorsAndUpdateCompilation(strict, out Compilation complete, out ImmutableArray<Diagnostic> problems);
        Assert.Empty(problems);
        Assert.Empty(complete.GetDiagnostics()
            .Where(static problem => problem.Severity >= DiagnosticSeverity.Warning)
            .Select(static problem => problem.ToString()));
    }

    [Fact]
    public void Text_does_not_depend_on_the_culture_or_on_the_run()
    {
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        string[] expected = Texts();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal("0,5", 0.5.ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(expected, Texts());
    }

    [Fact]
    public void Generation_survives_every_missing_token_and_every_early_end()
    {
        CSharpCompilation whole = TestCompilation.Create(Program);
        SyntaxTree tree = whole.SyntaxTrees[0];
        TextSpan[] tokens = [.. tree.GetRoot().DescendantTokens().Select(static token => token.Span).Where(static span => span.Length > 0)];
        GeneratorDriver driver = GeneratorRun.Driver();
        foreach (TextSpan removed in tokens.Concat(tokens.Select(static token => TextSpan.FromBounds(token.Start, Program.Length))))
        {
            SyntaxTree shorter =
                CSharpSyntaxTree.ParseText(Program.Remove(removed.Start, removed.Length), (CSharpParseOptions)tree.Options, tree.FilePath);
            driver = driver.RunGenerators(whole.ReplaceSyntaxTree(tree, shorter));
            Assert.True(
                driver.GetRunResult().Diagnostics.IsEmpty && driver.GetRunResult().Results[0].Exception is null,
                $"Without '{Program.Substring(removed.Start, Math.Min(20, removed.Length))}' at {removed.Start}: {driver.GetRunResult().Results[0].Exception}");
        }
    }

    [Theory]
    [InlineData("(((((((((((((((((((((((((((((((((x)))))))))))))))))))))))))))))))))")]
    [InlineData("x ? x : x")]
    [InlineData("silu(silu(silu(silu(silu(x)))))")]
    [InlineData("x / 0")]
    [InlineData("1 / (x - x)")]
    [InlineData("pow(x, x)")]
    [InlineData("1e999 * x")]
    [InlineData("x == x ? 1 : 0")]
    [InlineData("-x")]
    [InlineData("3")]
    [InlineData("x +")]
    [InlineData("\\\"")]
    [InlineData("")]
    [InlineData("gelu")]
    [InlineData("gelu()")]
    [InlineData("gelu(alpha: x)")]
    [InlineData("x, x")]
    [InlineData("x => x")]
    [InlineData("checked(x)")]
    [InlineData("x;}")]
    public void Any_expression_leaves_a_program_that_compiles(string expression) =>
        GeneratorRun.Compile(
            $"public static partial class K {{ [Activation(\"{expression}\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y); }}");

    [Fact]
    public void Every_activation_and_alias_compiles() =>
        GeneratorRun.Compile("public static partial class K {" + string.Concat(ActivationCatalogue.All
            .Where(static activation => activation.Parameters.All(static parameter => parameter.Default is not null))
            .SelectMany(static activation => activation.Aliases.Prepend(activation.Name).Select(name => (name, activation.Inputs)))
            .Select(static (item, i) =>
                $"[Activation(\"{item.name}\", Members = GeneratedMembers.Forward)] public static partial float M{i}({string.Join(", ", item.Inputs.Select(static input => "float " + input))});\n")) + "}");

    [Fact]
    public void Twelve_functions_are_one_kernel()
    {
        string method =
            $"[Activation(\"{TwelveFunctions}\")] public static partial void M(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> y);";
        string generated = GeneratorRun.Compile($"public static partial class K {{ {method} }}").SyntaxTrees.Last().ToString();
        Assert.DoesNotContain("NotSupportedException", generated, StringComparison.Ordinal);
        Assert.Contains("MBackward(", generated, StringComparison.Ordinal);
    }

    private static string[] Texts() => [.. GeneratorRun.Sources(Program).Select(static source => source.SourceText.ToString())];
}
