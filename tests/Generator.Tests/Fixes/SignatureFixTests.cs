using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Fixes;

/// <summary>Fixes declarations and signatures.</summary>
public sealed class SignatureFixTests
{
    [Theory]
    [InlineData("public static void M(ReadOnlySpan<float> x, Span<float> y) { y.Clear(); }", "Delete the body and add 'partial'", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static float M(float x);", "Add 'partial'", "private static partial float M(float x);")]
    [InlineData("public static float M(float x) => x;", "Delete the body and add 'partial'", "public static partial float M(float x);")]
    [InlineData("public static void M(ReadOnlySpan<float> x, Span<float> y);", "Add 'partial'", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static partial void M<T>(ReadOnlySpan<float> x, Span<float> y) where T : class;", "Remove the type parameters", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static async partial void M(ReadOnlySpan<float> x, Span<float> y);", "Remove 'async'", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static extern partial void M(ReadOnlySpan<float> x, Span<float> y);", "Remove 'extern'", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static partial ref float M(ref float x);", "Return 'float'", "public static partial float M(float x);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> z, Span<float> y);", "Remove the parameter 'z'", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, Span<float> y, float alpha);", "Move 'y' to the end", "static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);")]
    [InlineData("static partial void M(Span<float> y, ReadOnlySpan<float> x);", "Move 'y' to the end", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(Span<float> x, System.Span<float> y);", "Use 'ReadOnlySpan<float>'", "static partial void M(ReadOnlySpan<float> x, System.Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, int count, Span<float> y);", "Rename 'count' to 'columns'", "static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, int alpha, Span<float> y);", "Use 'float'", "static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, string name, Span<float> y);", "Remove the parameter 'name'", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<double> x, Span<float> y);", "Use 'float'", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<double> x, int alpha, Span<double> y);", "Use 'double'", "static partial void M(ReadOnlySpan<double> x, double alpha, Span<double> y);")]
    [InlineData("static partial void M(ref ReadOnlySpan<float> x, Span<float> y);", "Pass it by value", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, [PerColumn] float alpha, Span<float> y);", "Remove [PerColumn]", "static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, [PerColumn, PerRow] ReadOnlySpan<float> alpha, Span<float> y);", "Remove [PerRow]", "static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);")]
    [InlineData("static partial void M([Learned] ReadOnlySpan<float> x, Span<float> y);", "Remove [Learned]", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x);", "Add an output", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M();", "Return 'float'", "private static partial float M(float x);")]
    [InlineData("static partial float M(ReadOnlySpan<float> y);", "Return nothing and write to the last span", "static partial void M(ReadOnlySpan<float> y, Span<float> output);")]
    [InlineData("static partial float M(ReadOnlySpan<float> x, Span<float> y);", "Return nothing and write to the last span", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(double x);", "Return 'double'", "private static partial double M(double x);")]
    [InlineData("static partial void M(float x, out float y);", "Return 'float'", "private static partial float M(float x);")]
    [InlineData("public static partial Vector512<float> M(Vector256<float> x);", "Use 'Vector512<float>'", "public static partial Vector512<float> M(Vector512<float> x);")]
    [InlineData("public static partial float M(out float x);", "Pass it by value", "public static partial float M(float x);")]
    [InlineData("static partial void M(ReadOnlySpan<float> x, Vector128<float> alpha, Span<float> y);", "Use 'float'", "static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<long> x, Span<long> y);", "Use 'float'", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("static partial void M(ReadOnlySpan<long> x, Span<long> y);", "Use 'double'", "static partial void M(ReadOnlySpan<double> x, Span<double> y);")]
    [InlineData("public static partial int M(int x);", "Use 'float'", "public static partial float M(float x);")]
    [InlineData("public static partial Vector128<short> M(Vector128<short> x);", "Use 'float'", "public static partial Vector128<float> M(Vector128<float> x);")]
    [InlineData("static partial void M(float[] x, float[] y);", "Take spans", "static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static partial void M(in double[] y);", "Take spans", "public static partial void M(Span<double> y);")]
    [InlineData("public static partial float[] M(params float[] x);", "Take spans", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static partial float[] M(ReadOnlySpan<float> x);", "Take spans", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("public static partial void M(Memory<float> x, [PerColumn] float[] alpha, Memory<float> y);", "Take spans", "public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> alpha, Span<float> y);")]
    public async Task The_signature_is_corrected(string member, string title, string corrected)
    {
        const string Attribute = """[Activation("relu")] """;
        Assert.Contains((title, Attribute + corrected), await FixCheck.MembersAsync(Attribute + member));
    }

    [Theory]
    [InlineData("softmax", "public static partial float M(float x);", "Take spans", "public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("log_softmax", "public static partial Vector512<double> M(Vector512<double> y);", "Take spans", "public static partial void M(ReadOnlySpan<double> y, Span<double> output);")]
    [InlineData("gumbel_softmax", "public static partial float M(float x);", "Take spans", "public static partial void M(ReadOnlySpan<float> x, ulong seed, Span<float> y);")]
    [InlineData("softmax", "public static partial void M(ReadOnlySpan<float> x, int cols, Span<float> y);", "Rename 'cols' to 'columns'", "public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);")]
    [InlineData("logsumexp", "public static partial float M(float[] x);", "Take spans", "public static partial float M(ReadOnlySpan<float> x);")]
    [InlineData("logsumexp", "public static partial float M(float x);", "Take a span", "public static partial float M(ReadOnlySpan<float> x);")]
    public async Task An_activation_over_rows_takes_spans(string activation, string member, string title, string corrected)
    {
        string attribute = $"""[Activation("{activation}")] """;
        Assert.Contains((title, attribute + corrected), await FixCheck.MembersAsync(attribute + member));
    }

    [Theory]
    [InlineData("""[ActivationBackward("N")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""", "Use 'M'", "[ActivationBackward(nameof(M))] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);")]
    [InlineData("""[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dz);""", "Rename it to 'dx'", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    [InlineData("""[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx, out float dalpha);""", "Remove the parameter 'dalpha'", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    [InlineData("""[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<double> dx);""", "Use 'Span<float> dx'", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    [InlineData("""[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, Span<float> dx);""", "Add 'float alpha', 'ReadOnlySpan<float> dy'", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    [InlineData("""[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy);""", "Add 'Span<float> dx'", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    [InlineData("""[ActivationBackward("M")] static partial float B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""", "Return nothing", """[ActivationBackward("M")] static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""")]
    public async Task The_backward_method_is_corrected(string backward, string title, string corrected)
    {
        const string Forward =
            """[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);""";
        Assert.Contains((title, Forward + corrected), await FixCheck.MembersAsync(Forward + backward));
    }

    [Theory]
    [InlineData("""[Activation("relu"), ActivationBackward("M")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[ActivationBackward("M")] [Activation("relu")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[ActivationBackward("M"), Activation("relu")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    public async Task The_second_attribute_is_removed(string member) => Assert.Equal(
        [("Remove [ActivationBackward]", """[Activation("relu")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""")],
        await FixCheck.MembersAsync(member));

    [Fact]
    public async Task Every_type_around_is_made_partial()
    {
        (string _, string text) = Assert.Single(await FixCheck.SourceAsync("""
            using System;
            using FusedActivations;

            public class Outer
            {
                internal readonly record struct Middle
                {
                    interface Inner
                    {
                        [Activation("relu")] private static void M(ReadOnlySpan<float> x, Span<float> y);
                    }
                }
            }
            """));
        Assert.Contains("public partial class Outer", text, System.StringComparison.Ordinal);
        Assert.Contains("internal readonly partial record struct Middle", text, System.StringComparison.Ordinal);
        Assert.Contains(" partial interface Inner", text, System.StringComparison.Ordinal);
        Assert.Contains("private static partial void M", text, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loss_takes_spans_and_columns()
    {
        const string Attribute = """[Loss("cross_entropy")] """;
        const string Right = "public static partial float M(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, int columns, Span<float> dx);";
        Assert.Contains(("Take spans", Attribute + Right),
            await FixCheck.MembersAsync(Attribute + "public static partial float M(float[] x, int[] labels, int columns, float[] dx);"));
        Assert.Contains(("Rename 'cols' to 'columns'", Attribute + Right),
            await FixCheck.MembersAsync(Attribute + Right.Replace("columns", "cols", System.StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_abstract_method_becomes_partial()
    {
        (string title, string text) = Assert.Single(
            await FixCheck.SourceAsync(
                "using FusedActivations;\ninterface I { [Activation(\"relu\")] static abstract float M(float x); }"));
        Assert.Equal("Make it partial", title);
        Assert.Contains("partial interface I { [Activation(\"relu\")] public static partial float M(float x); }", text,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_local_type_becomes_known()
    {
        (string title, string text) = Assert.Single(await FixCheck.SourceAsync("""
            using System;
            using FusedActivations;

            file static partial class Kernels
            {
                [Activation("relu")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            }
            """));
        Assert.Equal("Remove 'file'", title);
        Assert.Contains("\nstatic partial class Kernels", text.ReplaceLineEndings("\n"), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_part_with_the_body_is_deleted_where_it_stands()
    {
        const string Head = "using System;\nusing FusedActivations;\npublic static partial class Kernels\n{\n";
        FixedProject project = FixedProject.Open(
            Head + "    [Activation(\"relu\")] public static partial float M(float x);\n}\n",
            Head + "    /// <summary>By hand.</summary>\n    public static partial float M(float x) => x;\n}\n");
        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(await project.AnalyzeAsync());
        FixedProject cured = await project.ApplyAsync(Assert.Single(await project.OffersAsync(diagnostic)).Action);
        await FixCheck.IsCuredAsync(project, cured, diagnostic, "delete");
        Assert.EndsWith(Head + "}\n", await cured.WholeTextAsync(), System.StringComparison.Ordinal);
    }
}
