using System.Globalization;
using FusedActivations.Generator.Language;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Checks that a text is read once, however many members are generated from it,
/// and that what it means is the same value in the next compilation.
/// </summary>
public sealed class BoundOnceTests
{
    // No other test has these numbers, so that nobody has read the texts before.
    private static int next = 7919;

    [Theory]
    [InlineData("gelu({0} * x + bias)")]
    [InlineData("leaky_relu(outer(x) + bias, alpha: {0})")]
    [InlineData("max(x, {0}) * bias")]
    public void A_text_is_read_once_for_all_members(string text)
    {
        CSharpCompilation compilation = Create(Unique(text));
        int before = BoundTexts.Read;
        GeneratorDriver driver = GeneratorRun.Driver(tracksSteps: true).RunGenerators(compilation);
        Assert.Equal(1, BoundTexts.Read - before);
        string generated = Assert.Single(driver.GetRunResult().GeneratedTrees).ToString();
        Assert.Contains("MBackward(", generated, System.StringComparison.Ordinal);
        Assert.Contains("void Back(", generated, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_was_read_is_not_read_again_after_an_edit()
    {
        CSharpCompilation compilation = Create(Unique("silu({0} * x) + bias"));
        GeneratorDriver driver = GeneratorRun.Driver(tracksSteps: true).RunGenerators(compilation);
        int before = BoundTexts.Read;
        driver.RunGenerators(
            compilation.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText("class Other { }", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)));
        Assert.Equal(0, BoundTexts.Read - before);
    }

    private static string Unique(string text) =>
        string.Format(CultureInfo.InvariantCulture, text, System.Threading.Interlocked.Increment(ref next) + 0.125);

    private static CSharpCompilation Create(
        string text) => TestCompilation.Create(LanguageVersion.Latest, ("Kernels.cs", GeneratorRun.Usings + $$"""
        public static partial class Kernels
        {
            [ActivationFormula] private static float Outer(float x) => x / (1 + MathF.Abs(x));
            [Activation("{{text}}")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
            [ActivationBackward(nameof(M))] public static partial void Back(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, ReadOnlySpan<float> dy, Span<float> dx);
        }
        """));
}
