using System;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks what is said of hand-written softmaxes and sums of exponentials.</summary>
public sealed class SoftmaxCodeTests
{
    [Theory]
    [InlineData("static void F(float[] x, float[] y) { float sum = 0; for (int i = 0; i < x.Length; i++) { y[i] = {|FACT603:MathF.Exp(x[i])|}; sum += y[i]; } for (int i = 0; i < y.Length; i++) { y[i] /= sum; } }")]
    [InlineData("static void F(ReadOnlySpan<float> x, Span<float> y) { float sum = 0; for (int i = 0; i < x.Length; i++) { sum += {|FACT603:MathF.Exp(x[i])|}; } for (int i = 0; i < x.Length; i++) { y[i] = MathF.Exp(x[i]) / sum; } }")]
    [InlineData("static double[] F(double[] x) { double sum = 0; foreach (double v in x) { sum += {|FACT603:Math.Exp(v)|}; } return x.Select(v => Math.Exp(v) / sum).ToArray(); }")]
    [InlineData("static double[] F(double[] x) { double[] e = x.Select(v => {|FACT603:Math.Exp(v)|}).ToArray(); double sum = e.Sum(); return e.Select(v => v / sum).ToArray(); }")]
    [InlineData("static double[] F(double[] x) { double sum = x.Sum(v => {|FACT603:Math.Exp(v)|}); return x.Select(v => Math.Exp(v) / sum).ToArray(); }")]
    [InlineData("static double F(System.Collections.Generic.List<double> x) { double sum = 0; for (int i = 0; i < x.Count; i++) { double t = {|FACT603:Math.Exp(x[i])|}; sum += t; } return 1 + Math.Log(sum); }")]
    [InlineData("static double F(double[] x) { return Math.Log(x.Sum(v => {|FACT603:Math.Exp(v)|})); }")]
    public async Task Sum_of_exponentials_is_underlined_and_cured(string member)
    {
        string source = InProject(member);
        await RuleCheck.SourceAsync(source);
        string cured = await AppliedRemedies.CureAsync(
            source.Replace("{|FACT603:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Exp(v))", cured, StringComparison.Ordinal);
        Assert.DoesNotContain("Exp(x[i])", cured, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static void F(float[] x, float[] y) { float max = x.Max(); float sum = 0; for (int i = 0; i < x.Length; i++) { y[i] = MathF.Exp(x[i] - max); sum += y[i]; } for (int i = 0; i < y.Length; i++) { y[i] /= sum; } }")]
    [InlineData("static void F(float[] x, float[] y, float m) { float sum = 0; for (int i = 0; i < x.Length; i++) { y[i] = MathF.Exp(x[i] - m); sum += y[i]; } for (int i = 0; i < y.Length; i++) { y[i] /= sum; } }")]
    [InlineData("static void F(float[] x, float[] y, float m) { float sum = 0; for (int i = 0; i < x.Length; i++) { x[i] -= m; } for (int i = 0; i < x.Length; i++) { y[i] = MathF.Exp(x[i]); sum += y[i]; } for (int i = 0; i < y.Length; i++) { y[i] /= sum; } }")]
    [InlineData("static void F(float[] x, float[] y) { float sum = 0; for (int i = 0; i < x.Length; i++) { y[i] = MathF.Exp(MathF.Min(x[i], 80)); sum += y[i]; } for (int i = 0; i < y.Length; i++) { y[i] /= sum; } }")]
    [InlineData("static double F(double[] x) { double sum = 0; foreach (double v in x) { sum += Math.Exp(v); } return sum; }")]
    [InlineData("static double F(double[] x) { double sum = 0; foreach (double v in x) { sum += Math.Exp(v); } return sum / x.Length; }")]
    [InlineData("static double F(int[] x) { double sum = 0; foreach (int v in x) { sum += Math.Exp(v); } return Math.Log(sum); }")]
    [InlineData("static double F(double[] x) { double peak = x.Last(); return peak + Math.Log(x.Sum(v => Math.Exp(v))); }")]
    public async Task Other_sums_are_left_alone(string member) => Assert.Empty(await RuleCheck.SourceAsync(InProject(member)));

    [Fact]
    public async Task Messages_name_the_function_and_the_limit()
    {
        string softmax = Assert.Single(
            await RuleCheck.SourceAsync(
                InProject(
                    "static double[] F(float[] x) { float sum = 0; foreach (float v in x) { sum += {|FACT603:MathF.Exp(v)|}; } return x.Select(v => (double)MathF.Exp(v) / sum).ToArray(); }")));
        Assert.Equal("Hand-written softmax gives NaN for elements above 88; subtract the maximum first or use [Activation(\"softmax\")]",
            softmax);
        string logsumexp = Assert.Single(
            await RuleCheck.SourceAsync(InProject("static double F(double[] x) => Math.Log(x.Sum(v => {|FACT603:Math.Exp(v)|}));")));
        Assert.Equal("Hand-written logsumexp gives infinity for elements above 709; subtract the maximum first and add it to the logarithm",
            logsumexp);
    }

    [Fact]
    public async Task The_softmax_of_the_framework_s_package_is_named()
    {
        const string StandIn =
            "namespace System.Numerics.Tensors { public static class TensorPrimitives { public static void SoftMax<T>(ReadOnlySpan<T> x, Span<T> y) { } } }";
        string source =
            InProject("static void F(float[] x, float[] y) => {|FACT603:System.Numerics.Tensors.TensorPrimitives.SoftMax<float>(x, y)|};")
                + StandIn;
        Assert.StartsWith("TensorPrimitives.SoftMax gives NaN for elements above 88", Assert.Single(await RuleCheck.SourceAsync(source)),
            StringComparison.Ordinal);
    }

    private static string InProject(string member) => $$"""
        using System;
        using System.Linq;
        using FusedActivations;

        public static partial class Kernels
        {
            {{member}}

            [Activation("relu")] public static partial void Used(ReadOnlySpan<float> x, Span<float> y);
        }

        """;
}
