using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks that half-typed, hostile and endless formulas leave generator and analyzer standing.</summary>
public sealed class FormulaRobustnessTests
{
    private const string Program = GeneratorRun.Usings + """
        public static partial class K
        {
            private const float Half = 1f / 2;

            [ActivationFormula]
            static float @class(float @if, float beta = 1.5f)
            {
                const int two = 2;
                bool big = @if > two && !(beta < 0);
                float y = MathF.Max(@if, Half), z;
                if (big) { z = -y; } else z = y * 3;
                if (z is > 4 and not 5 or < -7) return Other(u: z);
                y += z;
                return y switch { < 0 => 0f, _ when big => (float)Math.Sinh(y), _ => Formula.LeakyRelu(y, alpha: 0.5f) };
            }

            [ActivationFormula] static float Other(float u) => float.Tanh(u) / (float)two(u);
            [ActivationFormula] static double two(double u) => 2 + (u >= 0 ? u : -u);
            [Activation(nameof(@class))] static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> beta, Span<float> y);
            [Activation("K.Other(x) + @class(x, beta: x)")] public static partial float N(float x);
        }
        """;

    [Fact]
    public void The_program_itself_compiles() => GeneratorRun.Compile(TestCompilation.Create(Program));

    [Fact]
    public async Task Every_missing_token_and_every_early_end_is_survived()
    {
        CSharpCompilation whole = TestCompilation.Create(Program);
        SyntaxTree tree = whole.SyntaxTrees[0];
        TextSpan[] tokens = [.. tree.GetRoot().DescendantTokens().Select(static token => token.Span).Where(static span => span.Length > 0)];
        GeneratorDriver driver = GeneratorRun.Driver();
        foreach (TextSpan removed in tokens.Concat(tokens.Select(static token => TextSpan.FromBounds(token.Start, Program.Length))))
        {
            string where = $"Without '{Program.Substring(removed.Start, Math.Min(20, removed.Length))}' at {removed.Start}";
            CSharpCompilation shorter = whole.ReplaceSyntaxTree(tree,
                CSharpSyntaxTree.ParseText(Program.Remove(removed.Start, removed.Length), (CSharpParseOptions)tree.Options, tree.FilePath));
            driver = driver.RunGenerators(shorter);
            Assert.True(driver.GetRunResult().Results[0].Exception is null, $"{where}: {driver.GetRunResult().Results[0].Exception}");
            ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(shorter);
            Assert.True(found.All(static diagnostic => diagnostic.Id.StartsWith("FACT", StringComparison.Ordinal)),
                $"{where}: {found.FirstOrDefault()}");
        }
    }

    [Theory]
    [InlineData("x = x * x + x;", 60)]
    [InlineData("x = MathF.Max(x, 1 - x);", 30)]
    [InlineData("x = MathF.Tanh(x) * x + (x > 0 ? x : -x);", 25)]
    [InlineData("if (x > 1) { if (x > 2) { return x; } }", 200)]
    [InlineData("x = x / (1 + x);", 49)]
    [InlineData("x = x / (1 + x);", 98)]
    [InlineData("x = x / (1 + x);", 300)]
    [InlineData("x += 1; x *= 2;", 2000)]
    public Task A_formula_without_end_is_done_with(string statement, int count)
    {
        CSharpCompilation program = TestCompilation.Create(TestCompilation.InClass($$"""
            [ActivationFormula] static float F(float x) { {{string.Concat(Enumerable.Repeat(statement, count))}} return x; }
            [Activation("F")] static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """));
        return HangGuard.Run(() => Assert.Null(GeneratorRun.Driver().RunGenerators(program).GetRunResult().Results[0].Exception));
    }

    [Theory]
    [InlineData("-", "x")]
    [InlineData("(", "x", ")")]
    [InlineData("x > 0 ? x : ", "x")]
    [InlineData("MathF.Sin(", "x", ")")]
    [InlineData("x + ", "x")]
    public void A_deep_expression_is_refused(string before, string middle, string after = "")
    {
        const int Depth = 1500;
        string expression = string.Concat(Enumerable.Repeat(before, Depth)).Replace("--", "- -", StringComparison.Ordinal)
            + middle
            + string.Concat(Enumerable.Repeat(after, Depth));
        CSharpCompilation program = TestCompilation.Create(TestCompilation.InClass($$"""
            [ActivationFormula] static float F(float x) => {{expression}};
            [Activation("F")] static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """));
        Assert.Null(GeneratorRun.Driver().RunGenerators(program).GetRunResult().Results[0].Exception);
    }
}
