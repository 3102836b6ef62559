using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Fixes;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Names in attributes that belong to something that is no formula: what it is, and what is missing.</summary>
public sealed class UnmarkedFormulaTests
{
    private const string Use = " public static partial void M(ReadOnlySpan<float> x, Span<float> y); ";
    private const string Swoosh = "static float Swoosh(float x) => x * Formula.Sigmoid(x);";

    [Theory]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + Swoosh, "'Swoosh' is a method without [ActivationFormula]; mark it with [ActivationFormula]")]
    [InlineData("[Activation(\"{|FACT101:Swoosh|}\")]" + Use + Swoosh, "'Swoosh' is a method without [ActivationFormula]; mark it with [ActivationFormula]")]
    [InlineData("[Activation(\"{|FACT101:Swoosh|}(x) * 2\")]" + Use + Swoosh, "'Swoosh' is a method without [ActivationFormula]; mark it with [ActivationFormula]")]
    [InlineData("[Activation(\"{|FACT101:swoosh|}(x) + 1\")]" + Use + Swoosh, "'Swoosh' is a method without [ActivationFormula]; mark it with [ActivationFormula]")]
    [InlineData("[Activation({|FACT101:nameof(Inner.Swoosh)|})]" + Use + "static class Inner { internal " + Swoosh + " }", "'Inner.Swoosh' is a method without [ActivationFormula]; mark it")]
    [InlineData("[Activation(\"{|FACT101:Inner.Swoosh|}(x) - x\")]" + Use + "static class Inner { private " + Swoosh + " }", "'Inner.Swoosh' is a method without [ActivationFormula]; mark it")]
    [InlineData("[Activation(\"{|FACT101:Inner.Swoosh|}\")]" + Use + "static class Inner { internal " + Swoosh + " }", "'Inner.Swoosh' is a method without [ActivationFormula]; mark it")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "float Swoosh(float x) => x;", "'Swoosh' is a method without [ActivationFormula]; it can be marked once it fits: The formula 'Swoosh' is not static; add 'static'", "CS0708")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "static decimal Swoosh(decimal x) => x;", "it can be marked once it fits: The formula 'Swoosh' does not return a float or a double")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "static float Swoosh(int x) => x;", "it can be marked once it fits: 'x' is no float or double passed by value")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "static float Swoosh(float x) { for (;;) { } }", "it can be marked once it fits: 'for' cannot be part of a formula")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "static readonly Func<float, float> Swoosh = static x => x;", "'Swoosh' is a field, not a method; write the formula as a static method with [ActivationFormula]")]
    [InlineData("[Activation({|FACT101:nameof(Swoosh)|})]" + Use + "static float Swoosh => 1;", "'Swoosh' is a property, not a method")]
    [InlineData("[Activation(\"{|FACT101:Swoosh|}(x)\")]" + Use + "class Swoosh { }", "'Swoosh' is a type, not a method")]
    [InlineData("[Activation({|FACT101:nameof(M)|})]" + Use, "'M' is generated itself; name its activation, or write a formula with [ActivationFormula]")]
    public async Task What_the_name_belongs_to_is_said(string members, string message, params string[] compilerErrors) =>
        Assert.Contains(message, Assert.Single(await RuleCheck.MembersAsync(members, compilerErrors)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Activation({|FACT101:\"Swosh\"|})]" + Use + Swoosh)]
    [InlineData("[Activation(\"{|FACT101:softmax|}(x) * 2\")]" + Use + "static float Softmax(float x) => x;")]
    public async Task A_method_of_another_name_is_not_meant(string members) =>
        Assert.DoesNotContain(
            "ActivationFormula",
            Assert.Single(
                await RuleCheck.MembersAsync(members.Replace("{|FACT101:\"Swosh\"|}", "\"{|FACT101:Swosh|}\"", StringComparison.Ordinal))),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_method_with_the_name_of_an_activation_is_not_left_aside_in_silence()
    {
        IReadOnlyList<string> messages =
            await RuleCheck.MembersAsync("[Activation({|FACT101:nameof(Gelu)|})]" + Use + "static float Gelu(float x) => x * 2;");
        Assert.StartsWith(
            "'Gelu' is a method without [ActivationFormula], and the catalogue's activation of that name is used instead of it",
            Assert.Single(messages),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Activation(nameof(Relu))] public static partial void Relu(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("[Activation(nameof(Formula.Gelu))] public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("[Activation(\"gelu\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y); static float Gelu(float x) => x * 2;")]
    public Task Other_names_of_activations_are_fine(string members) => RuleCheck.MembersAsync(members);

    [Theory]
    [InlineData("nameof(Library.Shapes.Swoosh)")]
    [InlineData("\"Library.Shapes.Swoosh(x) * 2\"")]
    [InlineData("\"Swoosh(x) * 2\"")]
    [InlineData("\"Swoosh\"")]
    public async Task A_formula_of_another_project_is_told_from_one_that_is_unknown(string text)
    {
        Compilation library = TestCompilation.Create(
            "namespace Library; public static class Shapes { [FusedActivations.ActivationFormula] public static float Swoosh(float x) => x; }")
            .WithAssemblyName("Library");
        Compilation user = TestCompilation.Create("using static Library.Shapes;\n" + TestCompilation.InClass($"[Activation({text})]{Use}"))
            .AddReferences(library.ToMetadataReference());
        ImmutableArray<Diagnostic> found = await RuleCheck.AnalyzeAsync(user);
        Assert.EndsWith(
            "is a formula of the assembly 'Library', where its body cannot be read; compile its file with this project, or write it here as a method with [ActivationFormula]",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Activation(nameof(Swoosh))]")]
    [InlineData("[Activation(\"Swoosh(x) * 2\")]")]
    public async Task The_fix_marks_the_method(string attribute)
    {
        IReadOnlyList<(string Title, string Members)> results = await FixCheck.MembersAsync(attribute + Use + Swoosh);
        Assert.Equal(("Mark 'Swoosh' with [ActivationFormula]", attribute + Use + "[ActivationFormula] " + Swoosh), Assert.Single(results));
    }

    [Fact]
    public async Task The_fix_marks_what_a_formula_calls()
    {
        const string Helper = "static float Half(float x) => x / 2;";
        const string Formula = "[ActivationFormula] static float Swoosh(float x) => Half(x) * x;";
        IReadOnlyList<(string Title, string Members)> results =
            await FixCheck.MembersAsync("[Activation(nameof(Swoosh))]" + Use + Formula + Helper);
        Assert.Equal(
            ("Mark 'Half' with [ActivationFormula]", "[Activation(nameof(Swoosh))]" + Use + Formula + "[ActivationFormula] " + Helper),
            Assert.Single(results));
    }

    [Fact]
    public async Task Another_file_is_edited_where_the_method_stands_there()
    {
        string use =
            "using System; using FusedActivations; static partial class A { [Activation(nameof(B.Swoosh))] static partial void M(ReadOnlySpan<float> x, Span<float> y); }";
        (string title, string text) =
            Assert.Single(await FixCheck.SourceAsync(use, "static class B { internal static float Swoosh(float x) => x / (1 + x * x); }"));
        Assert.Equal(("Mark 'Swoosh' with [ActivationFormula]", use), (title, text));
    }
}
