using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Checks that an edit recomputes what it touches and no more.</summary>
public sealed class IncrementalTests
{
    private const string First = GeneratorRun.Usings + """
        public static partial class First
        {
            [Activation("silu(gate) * up")] public static partial void SwiGlu(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> z);
            [ActivationBackward(nameof(SwiGlu))] public static partial void Back(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, ReadOnlySpan<float> dz, Span<float> dup);
            [Activation("no_such")] public static partial void Faulty(Span<float> x);
            [ActivationFormula] private static float Outer(float x, float beta = 2) => x > 0 ? Inner(x) : beta;
            [ActivationFormula] private static float Inner(float x) { float y = x * x; return Formula.LeakyRelu(y); }
            [Activation("outer(x) + bias")] public static partial void Formulas(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);
        }
        """;

    private const string Second = GeneratorRun.Usings + """
        public static partial class Second
        {
            [Activation("leaky_relu", Alpha = 0.25)] public static partial void Leaky(ReadOnlySpan<float> x, Span<float> y);
        }
        """;

    private const string Third = GeneratorRun.Usings + """
        public static partial class Third
        {
            [Activation("softmax", Temperature = 2)] public static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
        }
        """;

    private static readonly string[] Steps = [StepNames.Methods, StepNames.Types, StepNames.Written, StepNames.Files];

    [Theory]
    [InlineData("public static class Unrelated { public static int One => 1; }")]
    [InlineData("namespace Elsewhere { public enum Colour { Red } } // a comment")]
    public void An_unrelated_edit_recomputes_nothing(string added)
    {
        CSharpCompilation before = TestCompilation.Create(LanguageVersion.Latest, ("First.cs", First), ("Second.cs", Second),
            ("Third.cs", Third), ("Other.cs", ""));
        CSharpCompilation after = Replace(before, 3, added);
        GeneratorRunResult result = Rerun(before, after);
        Assert.All(Steps, step => Assert.All(Reasons(result, step), static reason => Assert.Contains(reason, Unchanged)));
        Assert.All(result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Theory]
    [InlineData("Alpha = 0.25", "Alpha = 0.5", 1)]
    [InlineData("ReadOnlySpan<float> x", "ReadOnlySpan<float> z", 1)]
    [InlineData("public static partial class Second", "/* words */ public static partial class Second", 0)]
    [InlineData("using System;", "using System;\nusing System.IO;\n\n\n", 0)]
    public void An_edit_recomputes_only_the_file_of_its_type(string written, string instead, int files)
    {
        CSharpCompilation before = TestCompilation.Create(LanguageVersion.Latest, ("First.cs", First), ("Second.cs", Second));
        GeneratorRunResult result = Rerun(before, Replace(before, 1, Second.Replace(written, instead, StringComparison.Ordinal)));
        Assert.Equal(files, result.TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Count(static output => !Unchanged.Contains(output.Reason)));
        Assert.Equal(2, result.GeneratedSources.Length);
    }

    /// <summary>Checks that what several types compute is written once, and that a new type that comes first takes it over.</summary>
    [Fact]
    public void Equal_kernels_stand_in_the_first_file_that_needs_them()
    {
        const string Leaky = "ReadOnlySpan<float> x, Span<float> y); }";
        string middle = GeneratorRun.Usings
            + "public static partial class Middle { [Activation(\"leaky_relu\", Alpha = 0.25)] public static partial void A("
            + Leaky;
        string other = GeneratorRun.Usings
            + "public static partial class Zeta { [Activation(\"leaky_relu\", Alpha = 0.5)] public static partial void A("
            + Leaky;
        CSharpCompilation before =
            TestCompilation.Create(LanguageVersion.Latest, ("Second.cs", Second), ("Middle.cs", middle), ("Zeta.cs", other));
        Assert.Equal((3, 0, 3), Kernels(GeneratorRun.Driver().RunGenerators(before).GetRunResult().Results[0]));

        GeneratorRunResult result =
            Rerun(before, Replace(before, 1, middle.Replace("Alpha = 0.25", "Alpha = 0.5", StringComparison.Ordinal)));
        Assert.Equal((3, 3, 0), Kernels(result));
        static (int, int, int) Kernels(GeneratorRunResult result) => (In(result, "Middle"), In(result, "Second"), In(result, "Zeta"));
        static int In(GeneratorRunResult result, string type) => result.GeneratedSources
            .Single(source => source.HintName.StartsWith(type, StringComparison.Ordinal)).SourceText
            .ToString()
            .Split("internal struct ").Length - 1;
    }

    [Fact]
    public void Models_hold_nothing_of_the_compiler()
    {
        GeneratorDriver driver = GeneratorRun.Driver(tracksSteps: true)
            .RunGenerators(TestCompilation.Create(LanguageVersion.Latest, ("First.cs", First), ("Second.cs", Second), ("Third.cs", Third)));
        ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> tracked = driver.GetRunResult().Results[0].TrackedSteps;
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string name in Steps)
        {
            Assert.NotEmpty(tracked[name]);
            foreach ((object value, _) in tracked[name].SelectMany(static step => step.Outputs))
            {
                Walk(value, name, seen);
            }
        }

        Assert.True(seen.Count > 20, "The walk saw next to nothing.");
    }

    private static ImmutableHashSet<IncrementalStepRunReason> Unchanged { get; } =
        [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(static item => item.Outputs).Select(static output => output.Reason);

    private static GeneratorRunResult Rerun(CSharpCompilation before, CSharpCompilation after) =>
        GeneratorRun.Driver(tracksSteps: true).RunGenerators(before).RunGenerators(after).GetRunResult().Results[0];

    private static CSharpCompilation Replace(CSharpCompilation compilation, int index, string text)
    {
        SyntaxTree tree = compilation.SyntaxTrees[index];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        // A delegate is code, which all share, and what it captured.
        value = value is Delegate work ? work.Target : value;
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or AttributeData,
            $"{path} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, path + "[]", seen);
            }
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
            }
        }
    }
}
