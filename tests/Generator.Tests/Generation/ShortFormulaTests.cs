using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Checks that no short formula holds up the compiler: one whose branches are shared is a small graph, however long it would be as a tree,
/// and one that is large as a graph, too, is refused at once.
/// </summary>
public sealed class ShortFormulaTests
{
    /// <summary>Gets texts, each with its nesting: a name and how often it stands around x.</summary>
    public static TheoryData<string, string, int> Nested { get; } = new()
    {
        { "gelu({0})", "x", 12 },
        { "gelu({0})", "x", 40 },
        { "gelu({0})", "x", 80 },
        { "exp({0})", "x", 160 },
        { "exp({0})", "x", 320 },
        { "square({0})", "x", 24 },
        { "square({0})", "x", 48 },
        { "max(b * 2, {0})", "x", 16 },
        { "max(b, {0} * b)", "x", 32 },
        { "min({0}, {0})", "x", 7 },
        { "clamp({0}, -b, b)", "x", 40 },
        { "mish({0})", "x", 60 },
        { "softplus({0})", "x", 60 },
        { "log(1 + exp({0}))", "x", 60 },
        { "hypot(x, {0})", "x", 120 },
        { "pow({0}, b)", "x", 120 },
        { "sqrt({0} * {0})", "x", 6 },
        { "swiglu({0}, b)", "x", 80 },
        { "({0})", "x", 800 },
        { "- {0}", "x", 900 },
        { "x < {0} ? b : {0}", "x", 6 },
        { "b > 0 ? x : {0}", "x", 150 },
        { "sigmoid(x * 3) * {0}", "x", 90 },
        { "{0} / (1 + x)", "x", 180 },
        { "x + {0}", "x", 450 },
    };

    /// <summary>Gets bodies of formula methods, each with how often its statement stands in it.</summary>
    public static TheoryData<string, int> Statements { get; } = new()
    {
        { "a = MathF.Max(a, b * {0});", 12 },
        { "a = MathF.Max(a, b * {0});", 24 },
        { "a = a * a;", 48 },
        { "a = a + b; b = a - b * x;", 40 },
        { "a = a * Formula.Sigmoid(a + {0});", 24 },
        { "a = a > b ? a * b : a + b;", 40 },
        { "if (a > {0}) {{ a = a * b; }}", 40 },
        { "a = MathF.Exp(a) / (1 + MathF.Exp(a));", 40 },
        { "a = MathF.Sin(a) * MathF.Cos(a * {0});", 60 },
    };

    /// <summary>Gets bodies of methods that each call the next.</summary>
    public static TheoryData<string, int> Chains { get; } = new()
    {
        { "F(x) + F(x * 2)", 11 },
        { "F(x) + F(x * 2)", 22 },
        { "F(x) * F(MathF.Sin(x))", 22 },
        { "F(F(x)) - F(x)", 12 },
        { "MathF.Max(F(x), F(-x))", 22 },
        { "x > 0 ? F(x) : F(x + 1)", 22 },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public Task A_nested_text_takes_no_time(string around, string inner, int depth)
    {
        string text = inner;
        for (int i = 0; i < depth; i++)
        {
            text = around.Replace("{0}", text, StringComparison.Ordinal);
        }

        return Check(
            $"[Activation(\"{text}\")] public static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y);");
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Repeated_statements_take_no_time(string statement, int count)
    {
        string statements =
            string.Concat(Enumerable.Range(1, count).Select(i => string.Format(CultureInfo.InvariantCulture, statement, i)));
        return Check($$"""
            [ActivationFormula] static float F(float x, float b) { float a = x; {{statements}} return a; }
            [Activation(nameof(F))] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> b, Span<float> y);
            """);
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public Task A_chain_of_formulas_takes_no_time(string body, int count)
    {
        string formulas = string.Concat(
            Enumerable.Range(1, count).Select(
                i => $"[ActivationFormula] static float F{i}(float x) => {body.Replace("F(", $"F{i + 1}(", StringComparison.Ordinal)};\n"));
        return Check($$"""
            {{formulas}}
            [ActivationFormula] static float F{{count + 1}}(float x) => x * Formula.Sigmoid(x);
            [Activation(nameof(F1))] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """);
    }

    [Fact]
    public Task Formulas_that_share_what_they_call_take_no_time()
    {
        string formulas = string.Concat(Enumerable.Range(1, 40)
            .Select(static i => $"[ActivationFormula] static float F{i}(float x) => F{i + 1}(x) - F{i + 2}(x) * x;\n"));
        return Check($$"""
            {{formulas}}
            [ActivationFormula] static float F41(float x) => MathF.Tanh(x);
            [ActivationFormula] static float F42(float x) => MathF.Sin(x);
            [Activation(nameof(F1))] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(199, false)]
    [InlineData(201, true)]
    [InlineData(800, true)]
    public void The_depth_that_is_refused_does_not_depend_on_the_stack(int depth, bool isRefused)
    {
        foreach (string text in new[]
        {
            new string('(', depth) + "x" + new string(')', depth),
            string.Concat(Enumerable.Repeat("sin(", depth)) + "x" + new string(')', depth),
            string.Concat(Enumerable.Repeat("- ", depth)) + "x"
        })
        {
            foreach (int stack in new[] { 768 << 10, 8 << 20 })
            {
                (string[] ids, string code) =
                    OnStack(stack, $"[Activation(\"{text}\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);");
                Assert.Equal(isRefused ? ["FACT101"] : [], ids, StringComparer.Ordinal);
                Assert.Equal(isRefused, code.Contains("NotSupportedException", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_deepest_formula_is_written_on_a_small_stack()
    {
        (string[] ids, string code) = OnStack(
            768 << 10,
            $"[Activation(\"{string.Join(" + ", Enumerable.Range(1, 120).Select(static i => $"sin({i} * x)"))}\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);");
        Assert.Empty(ids);
        Assert.Contains("MBackward", code, StringComparison.Ordinal);
    }

    private static (string[] Ids, string Code) OnStack(int bytes, string members)
    {
        string[] ids = [];
        string code = "";
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    CSharpCompilation program = TestCompilation.Create(TestCompilation.InClass(members));
                    GeneratorRunResult result = GeneratorRun.Driver().RunGenerators(program).GetRunResult().Results[0];
                    failure = result.Exception;
                    code = string.Concat(result.GeneratedSources.Select(static source => source.SourceText.ToString()));
                    IMethodSymbol method = TestCompilation.Methods(program).Single(static method => method.Name is "M");
                    ids = [.. Generator.Binding.MethodBinder.Bind(method, method.GetAttributes()[0], program, default)!.Problems
                        .Select(static problem => problem.RuleId)];
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            bytes);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return (ids, code);
    }

    private static Task Check(string members) => HangGuard.Run(() => CheckEnded(members));

    // What is compiled compiles; what is not is told, by one error at least and by nothing that the analyzers throw.
    private static async Task CheckEnded(string members)
    {
        CSharpCompilation program = TestCompilation.Create(TestCompilation.InClass(members));
        GeneratorDriver driver = GeneratorRun.Driver().RunGeneratorsAndUpdateCompilation(program, out Compilation complete, out _);
        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(program);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.All(found, static diagnostic => Assert.StartsWith("FACT", diagnostic.Id, StringComparison.Ordinal));
        bool isRefused = result.GeneratedSources.Single().SourceText.ToString().Contains("NotSupportedException", StringComparison.Ordinal);
        Assert.Equal(isRefused, found.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.DoesNotContain(complete.GetDiagnostics(), static problem => problem.Severity == DiagnosticSeverity.Error);
    }
}
