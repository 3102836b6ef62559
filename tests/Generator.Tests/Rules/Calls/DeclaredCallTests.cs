using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules.Calls;

/// <summary>Checks calls of methods that are declared as outputs, and what projects decide.</summary>
public sealed class DeclaredCallTests
{
    private const string Call = "static float T(float[] x, int[] t, float[] d) { Output(x, x); return CrossEntropy(x, t, 10, d); }";

    [Fact]
    public async Task A_declared_pair_is_reported_at_its_declaration_only() => Assert.Equal(
        "",
        await CallCheck.IdsAsync(
            "[OutputLayer(Units = 10, Loss = \"ce_logits\"), Activation(\"sigmoid\")] static partial void Output(ReadOnlySpan<float> x, Span<float> y);" + Call));

    [Fact]
    public async Task A_declared_output_with_another_loss_is_read_from_the_call() => Assert.Equal(
        "210",
        await CallCheck.IdsAsync(
            "[OutputLayer(Units = 10, Loss = \"mse\"), Activation(\"sigmoid\")] static partial void Output(ReadOnlySpan<float> x, Span<float> y);" + Call));

    [Fact]
    public async Task What_is_declared_holds_for_the_call()
    {
        const string Forecast =
            "Activation(\"sigmoid\")] static partial void Output(ReadOnlySpan<float> x, Span<float> y); static float T(float[] x, float[] t, float[] d) { Output(x, x); return Mse(x, t, d); }";
        Assert.Equal("216i", await CallCheck.IdsAsync("[" + Forecast));
        Assert.Equal("", await CallCheck.IdsAsync("[OutputLayer(Intent = ModelIntent.Brier), " + Forecast));
        Assert.Equal("216", await CallCheck.IdsAsync("[OutputLayer(Units = 1, Task = PredictionTask.Binary), " + Forecast));
        Assert.Equal("", await CallCheck.IdsAsync("[OutputLayer(Task = PredictionTask.UnitInterval), " + Forecast));
    }

    [Fact]
    public async Task A_single_place_is_left_alone() => Assert.DoesNotContain(
        await CallCheck.FindAsync(
            CallCheck.Compile(
                "static float T(float[] x, int[] t, float[] d) {\n#pragma warning disable FACT210\nSoftmax(x, 10, x); return CrossEntropy(x, t, 10, d);\n#pragma warning restore FACT210\n}")),
        static diagnostic => !diagnostic.IsSuppressed);

    [Fact]
    public async Task A_rule_that_is_turned_off_hides_nothing()
    {
        Compilation compilation = CallCheck.Compile("static void T(float[] x, float[] y) { Softmax(x, 10, y); Softmax(y, 10, y); }");
        compilation =
            compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("FACT503", ReportDiagnostic.Suppress)]));
        Assert.Equal("FACT306", Assert.Single(await CallCheck.FindAsync(compilation)).Id);
    }

    [Theory]
    [InlineData("FACT201", "Softmax(x, 1, y);")]
    [InlineData("FACT306", "Relu(x, x); Softmax(x, 10, x);")]
    [InlineData("FACT503", "Softmax(x, 10, y); SigmoidInPlace(y); Sigmoid(y, x);", "FACT306 FACT306")]
    public async Task A_call_is_no_hidden_layer(string off, string body, string ids = "")
    {
        Compilation compilation = CallCheck.Compile($"static void T(float[] x, float[] y) {{ {body} }}");
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(off, ReportDiagnostic.Suppress)]));
        Assert.Equal(ids, string.Join(' ', (await CallCheck.FindAsync(compilation)).Select(static diagnostic => diagnostic.Id)));
    }

    [Fact]
    public async Task Generated_files_and_projects_without_our_methods_have_nothing_to_say()
    {
        const string Doubled = "static float T(float[] x, int[] t, float[] d) { Softmax(x, 10, x); return CrossEntropy(x, t, 10, d); }";
        Assert.Empty(
            await CallCheck.FindAsync(TestCompilation.Create(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest,
                ("Kernels.cs", CallCheck.Kernels), ("Model.g.cs", CallCheck.InClass(Doubled)))));
        Assert.Empty(await CallCheck.FindAsync(TestCompilation.Create("class C { void Softmax(float[] x) { Softmax(x); Softmax(x); } }")));
    }

    [Fact]
    public async Task Advice_is_given_once_for_a_type() => Assert.Equal(
        "601i",
        await CallCheck.IdsAsync("""
            static float T(float[] x, float[] t, float[] d) { Sigmoid(x, x); return Bce(x, t, d); }
            static float V(float[] x, float[] t, float[] d) { Sigmoid(x, x); return Bce(x, t, d); }
            static float W(float[] x, float[] t, float[] d) { AddBias(x, t, x); Softmax(x, 10, x); return Cce(x, t, 10, d); }
            """));
}
