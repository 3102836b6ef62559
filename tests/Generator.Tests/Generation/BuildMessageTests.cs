using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Checks that a build, in which no analyzer runs beside an error of the compiler, says why a method cannot be generated.
/// </summary>
public sealed class BuildMessageTests
{
    private const string Spans = "(ReadOnlySpan<float> x, Span<float> y)";

    /// <summary>Gets the rules about attributes whose examples compile but for what the rule is about.</summary>
    public static TheoryData<string> Ids => [.. ReadmeTests.Rules()
        .Select(static rule => rule.Id)
        .Where(static id => id.StartsWith("FACT1", StringComparison.Ordinal) && id is not ("FACT110" or "FACT117"))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_examples_of_a_page_fail_with_its_rule(string id)
    {
        IReadOnlyList<string> examples =
            DocumentFile.Blocks(DocumentFile.Read($"docs/rules/{id}.md").Section(RulePageTests.Wrong), "csharp");
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            Compilation generated = DocumentedCode.Compile(example);
            Compilation compilation = generated.RemoveSyntaxTrees(generated.SyntaxTrees.Skip(1));
            Compilation asked = compilation.WithOptions(
                compilation.Options
                    .WithSpecificDiagnosticOptions(
                        ReadmeTests.Rules().Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)).IsEnabledByDefault
                            ? []
                            : [new(id, ReportDiagnostic.Info)]));
            Assert.Contains(await BuildMessages.OfAsync(asked), message => message.StartsWith(id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("static partial class K { [Activation(\"relu\")] public static partial void M<T>(ReadOnlySpan<T> x, Span<T> y) where T : struct, IComparable<T>; }", "FACT112", "'M' has type parameters")]
    [InlineData("static partial class K { [Loss(\"mse\")] public static partial float M<@class, U>(ReadOnlySpan<float> x, ReadOnlySpan<float> t) where @class : notnull where U : @class, new(); }", "FACT112", "'M' has type parameters")]
    [InlineData("static partial class K { [Activation(\"softmax\")] public static partial void M<T>" + "(ReadOnlySpan<float> x, Span<float> y) where T : class?, System.Collections.Generic.IEnumerable<string?>; }", "FACT112", "'M' has type parameters")]
    [InlineData("file static partial class K { [Activation(\"relu\")] public static partial void M" + Spans + "; }", "FACT112", "'M' stands in a file-local type; remove 'file' from the type")]
    [InlineData("file partial class K { partial struct L { [Loss(\"mse\")] public partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t); } }", "FACT112", "'M' stands in a file-local type")]
    [InlineData("unsafe partial class K { [Activation(\"relu\")] public static partial void M(float* x, float* y); }", "FACT112", "'x' has the type 'float*'")]
    [InlineData("partial class K { [Activation(\"relu\")] public static unsafe partial void M(delegate*<int, void> x, float* y); }", "FACT112", "'y' has the type 'float*'")]
    [InlineData("partial class K { unsafe partial class L { [Activation(\"relu\")] public static partial float M(void* x); } }", "FACT112", "'x' has the type 'void*'")]
    [InlineData("static partial class K { [Activation(\"relu\")] public static partial void M" + Spans + " { } }", "FACT111", "'M' already has a body")]
    [InlineData("static partial class K { [Loss(\"mse\")] public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<float> t) => 0; }", "FACT111", "'M' already has a body")]
    [InlineData("static partial class K { [Activation(\"relu\")] public static partial float M(float x); public static partial float M(float x) => x; }", "FACT111", "'M' already has a body")]
    [InlineData("partial interface I { [Activation(\"relu\")] static abstract float M(float x); }", "FACT112", "'M' is abstract")]
    [InlineData("static partial class K { [Activation(\"relu\")] public static void M" + Spans + " { } }", "FACT110", "'M' must be partial")]
    [InlineData("static partial class K { [Activation(\"relu\"), Loss(\"mse\")] public static partial float M(float x); }", "FACT113", "'M' is both an activation and a loss")]
    [InlineData("static partial class K { [Activation(\"relu\"), ActivationBackward(\"M\")] public static partial float M(float x); }", "FACT113", "'M' has two activations")]
    [InlineData("static partial class K { public static int P { [Activation(\"relu\")] get => 1; } }", "FACT112", "'get_P' is no ordinary method")]
    [InlineData("static partial class K { static void N() { [Activation(\"relu\")] static float M(float x) => x; } }", "FACT112", "'M' is no ordinary method")]
    [InlineData("static partial class K { [Activation(\"relu\")] public static partial ref float M(ref float x); }", "FACT112", "'M' returns a reference")]
    [InlineData("static partial class K { [Activation(\"relu\")] public static partial dynamic? M(dynamic? x, (int @class, nint) y); }", "FACT113", "Element type")]
    public async Task What_cannot_be_generated_is_told_once(string program, string id, string part) =>
        Assert.Contains(
            part,
            Assert.Single(await BuildMessages.OfAsync(program), message => message.StartsWith(id, StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_fault_of_the_compiler_s_is_left_to_it() =>
        Assert.Equal(
            ["CS0501", "CS0751", "CS8795"],
            (await BuildMessages.OfAsync(
                "static partial class K { [Activation(\"relu\")] public static float M(float x); } static class L { [Activation(\"relu\")] public static partial float M(float x); }"))
                .Select(static message => message[..6])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Fact]
    public void Code_outside_of_a_type_generates_nothing() =>
        Assert.Empty(
            GeneratorRun.Sources(
                GeneratorRun.Usings
                    + "[Activation(\"relu\")] public static partial float M(float x); namespace N { [Loss(\"mse\")] static partial float L(float x); }"));
}
