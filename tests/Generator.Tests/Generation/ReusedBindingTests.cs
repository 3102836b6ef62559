using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Checks that a binding is used again only where it would come out the same: after
/// each edit of another file, what is written is what a new run writes.
/// </summary>
public sealed class ReusedBindingTests
{
    private const string Own = GeneratorRun.Usings + """
        namespace Network;
        public partial class Layer : Base
        {
            [Activation("leaky_relu", Alpha = Numbers.Slope)] public static partial void Leaky(ReadOnlySpan<float> x, Span<float> y);
            [Activation("silu")] public static partial void Silu(ReadOnlySpan<float> x, Span<float> y);
            [Activation("wave(x)")] public static partial void Wave(ReadOnlySpan<float> x, Span<float> y);
            [Activation("relu")] public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);
            [ActivationBackward(nameof(Relu))] public static partial void Back(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);
            [Loss("mse")] public static partial float Loss(ReadOnlySpan<float> x, ReadOnlySpan<float> target, Span<float> dx);
        }
        """;

    private const string Other = GeneratorRun.Usings + """
        namespace Network;
        public static class Numbers { public const double Slope = Deeper.Slope * 2; }
        public static class Deeper { public const double Slope = 0.125; }
        public class Base : Farther { }
        public class Farther { }
        public static class Formulas { [ActivationFormula] public static float Wave(float x) => Inner(x) + 1; [ActivationFormula] public static float Inner(float x) => x * 2; }
        """;

    /// <summary>Gets edits of the other file: what is replaced by what.</summary>
    public static TheoryData<string, string, bool> Edits { get; } = new()
    {
        { "0.125", "0.25", true },
        { "x * 2", "x * 3", true },
        { "Inner(x) + 1", "Inner(x)", true },
        { "public class Farther { }", "public class Farther { [ActivationFormula] public static float silu(float x) => x; }", true },
        { "public class Base", "public partial class Layer { public static void SiluDerivative(ReadOnlySpan<float> x, Span<float> y) { } } public class Base", true },
        { "public class Base", "public ref struct Span<T> { } public class Base", true },
        { "public class Base", "public sealed class ActivationAttribute : Attribute { public ActivationAttribute(string s) { } public double Alpha; } public class Base", true },
        { "namespace Network;", "global using Span = System.Int32; namespace Network;", false },
        { "public class Farther { }", "public class Farther { /* nothing */ }", false },
        { "public class Farther { }", "public class Farther { public int Unrelated() => 1; }", false },
        { "Network;", "Network.Inside;", true },
    };

    /// <summary>Checks an edit.</summary>
    [Theory]
    [MemberData(nameof(Edits))]
    public void What_is_written_after_an_edit_is_what_a_new_run_writes(string replaced, string by, bool changes)
    {
        CSharpCompilation before = TestCompilation.Create(LanguageVersion.Latest, ("Own.cs", Own), ("Other.cs", Other));
        SyntaxTree tree = before.SyntaxTrees[1];
        CSharpCompilation after = before.ReplaceSyntaxTree(
            tree,
            CSharpSyntaxTree.ParseText(Other.Replace(replaced, by, System.StringComparison.Ordinal), (CSharpParseOptions)tree.Options,
                tree.FilePath));
        GeneratorDriver driver = GeneratorRun.Driver().RunGenerators(before);
        IReadOnlyList<string> first = Texts(driver);
        Assert.Equal(Texts(GeneratorRun.Driver().RunGenerators(after)), Texts(driver.RunGenerators(after)));
        Assert.Equal(changes, !first.SequenceEqual(Texts(driver.RunGenerators(after)), System.StringComparer.Ordinal));
        Assert.Equal(first, Texts(driver.RunGenerators(after).RunGenerators(before)));
    }

    /// <summary>Checks that an attribute under another name is found.</summary>
    [Fact]
    public void An_alias_of_an_attribute_is_one_of_ours()
    {
        CSharpCompilation compilation = TestCompilation.Create(
            LanguageVersion.Latest,
            ("Own.cs", "global using Function = FusedActivations.ActivationAttribute;\n"),
            ("Other.cs", GeneratorRun.Usings + """public static partial class K { [Function("relu")] public static partial void M(ReadOnlySpan<float> x, Span<float> y); }"""));
        Assert.Contains("ReluForward", Assert.Single(Texts(GeneratorRun.Driver().RunGenerators(compilation))),
            System.StringComparison.Ordinal);
    }

    /// <summary>Checks that analyzers find the same whether they bind a method or the generator has.</summary>
    [Fact]
    public async Task Analyzers_find_the_same_behind_the_generator()
    {
        const string Program = GeneratorRun.Usings + """
            public static partial class K
            {
                [Activation("leaky_relu", Alpha = 1)] public static partial void Line(ReadOnlySpan<float> x, Span<float> y);
                [Activation("leaky_relu", Alpha = -0.1)] public static partial void Falling(ReadOnlySpan<float> x, Span<float> y);
                [Activation("gelu")] public static partial void Gelu(ReadOnlySpan<float> x, Span<float> y);
                [Activation("relu(x + bias)")] public static partial void Bias(ReadOnlySpan<float> x, ReadOnlySpan<float> bias, Span<float> y);
                [Activation("no_such")] public static partial void Faulty(ReadOnlySpan<float> x, Span<float> y);
            }
            """;
        IReadOnlyList<string> alone = Shown(await RuleCheck.AnalyzeAsync(TestCompilation.Create(Program)));
        GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(TestCompilation.Create(Program), out Compilation complete, out _);
        Assert.Contains(alone, static found => found.Contains("FACT101", System.StringComparison.Ordinal));
        Assert.True(alone.Count >= 4, string.Join("\n", alone));
        Assert.Equal(alone, Shown(await RuleCheck.AnalyzeAsync(complete)));

        static IReadOnlyList<string> Shown(ImmutableArray<Diagnostic> found) =>
            [.. found.Select(static diagnostic => diagnostic.ToString()).Order(System.StringComparer.Ordinal)];
    }

    private static string[] Texts(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText.ToString())];
}
