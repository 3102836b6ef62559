using System.Linq;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks that an edit of a formula recomputes what uses it, in whichever file it stands, and no other edit does.</summary>
public sealed class FormulaIncrementTests
{
    private const string Use = GeneratorRun.Usings + """
        public static partial class Kernels
        {
            [Activation(nameof(Shapes.Outer), Beta = 2)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        }
        """;

    private const string Outer = GeneratorRun.Usings + """
        internal static partial class Shapes
        {
            [ActivationFormula] internal static float Outer(float x, float beta) { float inner = Inner(x); return inner * beta; }
        }
        """;

    private const string Inner = GeneratorRun.Usings + """
        internal static partial class Shapes
        {
            private const float Bias = 0.75f;

            [ActivationFormula] internal static float Inner(float x) => MathF.Tanh(x + Bias);
        }
        """;

    [Theory]
    [InlineData(1, "inner * beta", "inner / beta", "/")]
    [InlineData(2, "MathF.Tanh", "MathF.Sin", "Circular")]
    [InlineData(2, "0.75f", "0.625f", "0.625")]
    public void An_edit_of_the_formula_is_seen_from_another_file(int file, string written, string instead, string generated)
    {
        GeneratorRunResult result = Rerun(file, written, instead);
        Assert.Contains(generated, Assert.Single(result.GeneratedSources).SourceText.ToString(), System.StringComparison.Ordinal);
        Assert.Equal(IncrementalStepRunReason.Modified, OutputOf(result));
    }

    [Theory]
    [InlineData(1, "float inner = Inner(x); return inner * beta;", "// the same\n var other = Inner((x)); return other * beta;")]
    [InlineData(1, "internal static partial class Shapes", "public enum Unrelated { None }\ninternal static partial class Shapes")]
    [InlineData(2, "MathF.Tanh(x + Bias)", "(float)System.Math.Tanh((double)x + Bias)")]
    [InlineData(0, "using System;", "using System; using System.IO;")]
    public void An_edit_that_changes_no_formula_writes_nothing(int file, string written, string instead) =>
        Assert.Contains(OutputOf(Rerun(file, written, instead)),
            new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged });

    private static IncrementalStepRunReason OutputOf(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).Single().Reason;

    private static GeneratorRunResult Rerun(int file, string written, string instead)
    {
        CSharpCompilation before =
            TestCompilation.Create(LanguageVersion.Latest, ("Use.cs", Use), ("Outer.cs", Outer), ("Inner.cs", Inner));
        SyntaxTree tree = before.SyntaxTrees[file];
        string text = tree.ToString().Replace(written, instead, System.StringComparison.Ordinal);
        CSharpCompilation after =
            before.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
        return GeneratorRun.Driver(tracksSteps: true).RunGenerators(before).RunGenerators(after).GetRunResult().Results[0];
    }
}
