using System;
using System.Linq;
using FusedActivations.Generator.Tests.Generation;
using Xunit;

namespace FusedActivations.Generator.Tests.Emit;

/// <summary>
/// Checks that methods which differ in their names alone are written with their own, and that others are not mistaken for them.
/// </summary>
public sealed class ElementwisePlansTests
{
    [Fact]
    public void Methods_of_equal_texts_have_names_of_their_own()
    {
        string written = Written(
            """
            public static partial class A
            {
                [Activation("softsign(x) * 3.25")] public static partial void First(ReadOnlySpan<float> x, Span<float> y);
                [Activation("softsign(x) * 3.25")] public static partial void Second(ReadOnlySpan<float> x, Span<float> y);
                [ActivationBackward(nameof(First))] public static partial void Third(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);
            }
            """);
        Assert.All(
            ["void First(", "void FirstDerivative(", "void FirstBackward(", "void Second(", "void SecondDerivative(", "void SecondBackward(", "void Third("],
            name => Assert.Equal(2, written.Split(name).Length));
        Assert.Equal(2, written.Split("struct ExpressionForward_").Length);
    }

    [Theory]
    [InlineData("public static partial", "ReadOnlySpan<float> x, Span<float> y", "internal static partial", "ReadOnlySpan<float> x, Span<float> y")]
    [InlineData("public static partial", "ReadOnlySpan<float> x, Span<float> y", "public static partial", "ReadOnlySpan<float> x, Span<float> z")]
    [InlineData("public static partial", "ReadOnlySpan<float> x, Span<float> y", "public static partial", "ReadOnlySpan<double> x, Span<double> y")]
    public void Methods_that_differ_are_written_as_they_are(
        string modifiers, string parameters, string otherModifiers, string otherParameters)
    {
        string Method(string name, string before, string given) => $"[Activation(\"softsign(x) * 3.75\")] {before} void {name}({given});";
        string one = Method("One", modifiers, parameters);
        string two = Method("Two", otherModifiers, otherParameters);
        string both = Written($"public static partial class A {{ {one} {two} }}");
        string Siblings(string text, string name) => string.Join(
            '\n', text.Split('\n').Where(line => line.Contains($"void {name}", StringComparison.Ordinal)));
        Assert.Equal(Siblings(Written($"public static partial class B {{ {one} }}"), "One"), Siblings(both, "One"));
        Assert.Equal(Siblings(Written($"public static partial class B {{ {two} }}"), "Two"), Siblings(both, "Two"));
        Assert.Equal(3, Siblings(both, "Two").Split('\n').Length);
    }

    // A name that the user has taken is no part of what is shared.
    [Fact]
    public void Taken_names_are_left_out_where_they_are_taken()
    {
        const string Method = """[Activation("softsign(x) * 3.5")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""";
        string written = Written($$"""
            public static partial class Free { {{Method}} }
            public static partial class Taken { {{Method}} public static void MDerivative(ReadOnlySpan<float> x, Span<float> dydx) { } }
            """);
        Assert.Equal(2, written.Split("void MDerivative(").Length);
        Assert.Equal(3, written.Split("void MBackward(").Length);
    }

    private static string Written(string program) =>
        string.Concat(GeneratorRun.Sources(GeneratorRun.Usings + program).Select(static source => source.SourceText.ToString()));
}
