using System;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.CodeFixes;
using FusedActivations.Generator.Tests.Documentation;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Applies a rule's fixes everywhere at once.</summary>
public sealed class FixAllTests
{
    private const string Head = "using System;\nusing FusedActivations;\n\n";

    [Fact]
    public void Every_rule_is_fixed_by_one_provider() => Assert.Equal(
        ReadmeTests.Rules().Select(static rule => rule.Id),
        new KeepingMeaningFixes().FixableDiagnosticIds
            .Concat(new ChangingMeaningFixes().FixableDiagnosticIds)
            .Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Fact]
    public void Only_what_keeps_the_meaning_is_offered_for_a_document_or_a_project()
    {
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution],
            new KeepingMeaningFixes().GetFixAllProvider().GetSupportedFixAllScopes());
        Assert.Equal([FixAllScope.Solution], new ChangingMeaningFixes().GetFixAllProvider().GetSupportedFixAllScopes());
    }

    [Theory]
    [InlineData(FixAllScope.Document, false)]
    [InlineData(FixAllScope.Project, true)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task Methods_of_one_type_share_the_edit_of_the_type(FixAllScope scope, bool reachesOtherFiles)
    {
        FixedProject project = FixedProject.Open(
            Head + """
            static class First
            {
                [Activation("relu")] public static void A(Span<float> x);
                [Activation("gelu")] public static partial void B(Span<float> x);
                [Activation("silu")] public static void C(Span<float> x);
            }
            """,
            Head + "static class Second { [Activation(\"relu\")] public static void D(Span<float> x); }");
        FixedProject cured = await project.ApplyAllAsync(new KeepingMeaningFixes(), scope, "FACT110", "FACT110.keeping0");
        Assert.Equal(Head + """
            static partial class First
            {
                [Activation("relu")] public static partial void A(Span<float> x);
                [Activation("gelu")] public static partial void B(Span<float> x);
                [Activation("silu")] public static partial void C(Span<float> x);
            }
            """, cured.Text);
        Assert.Equal(reachesOtherFiles, (await cured.WholeTextAsync()).Contains("partial class Second", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Misspelt_names_are_replaced_everywhere()
    {
        FixedProject project = FixedProject.Open(TestCompilation.InClass("""
            [Activation("leaky_rleu")] public static partial void A(Span<float> x);
            [Activation("no_such_activation")] public static partial void B(Span<float> x);
            [Activation("geluu(x) + tahn(x)")] public static partial void C(ReadOnlySpan<float> x, Span<float> y);
            """));
        FixedProject cured = await project.ApplyAllAsync(new ChangingMeaningFixes(), FixAllScope.Solution, "FACT101", "FACT101.changing0");
        Assert.Contains("\"leaky_relu\"", cured.Text, StringComparison.Ordinal);
        Assert.Contains("\"no_such_activation\"", cured.Text, StringComparison.Ordinal);
        Assert.Contains("\"gelu(x) + tanh(x)\"", cured.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changes_the_meaning_is_applied_to_a_solution_alone()
    {
        FixedProject project = FixedProject.Open(
            TestCompilation.InClass("""[Activation("identity", Alpha = 0)] public static partial void A(Span<float> x);"""));
        Assert.Equal(project.Text,
            (await project.ApplyAllAsync(new KeepingMeaningFixes(), FixAllScope.Project, "FACT107", "FACT107.changing0")).Text);
        Assert.Contains(
            "\"identity\")",
            (await project.ApplyAllAsync(new KeepingMeaningFixes(), FixAllScope.Solution, "FACT107", "FACT107.changing0")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_simpler_function_is_named_everywhere()
    {
        FixedProject project = FixedProject.Open(TestCompilation.InClass("""
            [Activation("leaky_relu", Alpha = 1)] public static partial void A(Span<float> x);
            [Activation("elu(x, alpha: 0) * relu(x, 0.01)")] public static partial void B(ReadOnlySpan<float> x, Span<float> y);
            """));
        FixedProject cured = await project.ApplyAllAsync(new KeepingMeaningFixes(), FixAllScope.Project, "FACT107", "FACT107.keeping0");
        Assert.Empty(await cured.AnalyzeAsync());
        Assert.Contains("\"identity\"", cured.Text, StringComparison.Ordinal);
        Assert.Contains("\"relu(x) * leaky_relu(x)\"", cured.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixes_that_overlap_are_left_for_the_next_time()
    {
        FixedProject project = FixedProject.Open(TestCompilation.InClass("""
            [Activation("softcap(x) * bounded_relu(x)")] public static partial void A(ReadOnlySpan<float> x, Span<float> y);
            [Activation("bounded_relu", Beta = 1)] public static partial void B(ReadOnlySpan<float> x, Span<float> y);
            """));
        int rounds = 0;
        for (; rounds < 4 && (await project.AnalyzeAsync()).Count > 0; rounds++)
        {
            foreach (string id in (await project.AnalyzeAsync())
                .Select(static diagnostic => diagnostic.Id)
                .Distinct(StringComparer.Ordinal))
            {
                project = await project.ApplyAllAsync(new ChangingMeaningFixes(), FixAllScope.Solution, id, null);
            }
        }

        Assert.Empty(await project.AnalyzeAsync());
    }

    [Fact]
    public async Task A_key_of_another_rule_stands_for_the_first_remedy()
    {
        FixedProject project = FixedProject.Open(
            TestCompilation.InClass("""[Activation("leaky_relu", Alpha = 1)] public static partial void A(Span<float> x);"""));
        Assert.Contains(
            "\"identity\")",
            (await project.ApplyAllAsync(new KeepingMeaningFixes(), FixAllScope.Solution, "FACT107", "FACT108.changing0")).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_cured_nothing_changes()
    {
        FixedProject project = FixedProject.Open(
            TestCompilation.InClass("""[Activation("no_such_activation")] public static partial void A(Span<float> x);"""));
        Assert.Equal(project.Text, (await project.ApplyAllAsync(new ChangingMeaningFixes(), FixAllScope.Solution, "FACT101", null)).Text);
    }
}
