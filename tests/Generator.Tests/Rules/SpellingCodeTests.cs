using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks what is said of spellings in plain C# and in formulas.</summary>
public sealed class SpellingCodeTests
{
    // An attribute of ours somewhere; and the members of Formula that advices call.
    private const string Around = """

            [Activation("relu")] public static partial void Used(ReadOnlySpan<float> x, Span<float> y);
        }

        """;

    [Theory]
    [InlineData("static float F(float x) => {|FACT603:MathF.Log(1 + MathF.Exp(x))|};", "Hand-written softplus gives infinity for x > 88; use 'Formula.Softplus(x)' or [Activation(\"softplus\")]")]
    [InlineData("static double F(double x) => {|FACT603:Math.Log(1 + Math.Exp(-x))|};", "Hand-written softplus gives infinity for x < -709; use 'Formula.Softplus(-x)' or [Activation(\"softplus\")]")]
    [InlineData("static float F(float x) => (float){|FACT603:Math.Log(1 + Math.Exp(x))|};", "Hand-written softplus gives infinity for x > 709; use 'Formula.Softplus((double)x)' or [Activation(\"softplus\")]")]
    [InlineData("static double F(double x) => {|FACT602:Math.Exp(x) - 1|};", "'Math.Exp(x) - 1' loses digits to rounding; use 'Formula.Expm1(x)'")]
    [InlineData("static double F(double x) => {|FACT602:Math.Log(x + 1)|};", "'Math.Log(x + 1)' loses digits to rounding; use 'Formula.Log1p(x)'")]
    [InlineData("static double F(double x) => {|FACT602:Math.Log(1 - Math.Exp(-x))|};", "'Math.Log(1 - Math.Exp(-x))' loses digits to rounding; use 'Formula.Log1mExp(x)'")]
    [InlineData("static float F(float x) { float t = MathF.Tanh(x); return {|FACT602:1 - MathF.Tanh(x) * MathF.Tanh(x)|} + t; }", "'1 - MathF.Tanh(x) * MathF.Tanh(x)' loses digits to rounding; use 'Formula.SechSquared(x)'")]
    [InlineData("static float F(float x) => {|FACT602:1f - MathF.Pow(MathF.Tanh(x), 2)|};", "'1f - MathF.Pow(MathF.Tanh(x), 2)' loses digits to rounding; use 'Formula.SechSquared(x)'")]
    [InlineData("static double F(double x) => {|FACT603:(Math.Exp(x) - Math.Exp(-x)) / (Math.Exp(x) + Math.Exp(-x))|};", "Hand-written tanh gives NaN for abs(x) > 709; use 'Formula.Tanh(x)' or [Activation(\"tanh\")]")]
    [InlineData("static float F(float x) => {|FACT603:(float.Exp(2 * x) - 1) / (float.Exp(2 * x) + 1)|};", "Hand-written tanh gives NaN for x > 44; use 'Formula.Tanh(x)' or [Activation(\"tanh\")]")]
    [InlineData("static double F(double x) => {|FACT603:Math.Sinh(x) / Math.Cosh(x)|};", "Hand-written tanh gives NaN for abs(x) > 709; use 'Formula.Tanh(x)' or [Activation(\"tanh\")]")]
    [InlineData("static float F(float x) => {|FACT603:MathF.Exp(x) / (1 + MathF.Exp(x))|};", "Hand-written sigmoid gives NaN for x > 88; use 'Formula.Sigmoid(x)' or [Activation(\"sigmoid\")]")]
    [InlineData("static float F(float x) => {|FACT602:0.5f * x * (1 + MathF.Tanh(0.7978845608f * (x + 0.044715f * x * x * x)))|};", "'0.5f * x * (1 + MathF.Tanh(0.7978845608f * (x + 0.044715f * x * x * x)))' loses digits to rounding; use 'Formula.GeluTanh(x)'")]
    [InlineData("static double F(double[] v, int i) => {|FACT602:Math.Exp(v[i] / 3) - 1|};", "'Math.Exp(v[i] / 3) - 1' loses digits to rounding; use 'Formula.Expm1(v[i] / 3)'")]
    [InlineData("[ActivationFormula] static float F(float x) => x / 2 + {|FACT602:x / (1 + MathF.Exp(-x))|};", "'x / (1 + MathF.Exp(-x))' loses digits to rounding; the generated code computes 'Formula.Silu(x)', which can be written instead")]
    [InlineData("[ActivationFormula] static float F(float x) => {|FACT602:0.5f * x * (1 + Formula.Erf(x / MathF.Sqrt(2)))|};", "'0.5f * x * (1 + Formula.Erf(x / MathF.Sqrt(2)))' loses digits to rounding; the generated code computes 'Formula.Gelu(x)', which can be written instead")]
    [InlineData("static double F(double x) => {|FACT603:Math.Log(1.0 + Math.Pow(Math.E, x))|};", "Hand-written softplus gives infinity for x > 709; use 'Formula.Softplus(x)' or [Activation(\"softplus\")]")]
    [InlineData("static float F(float x) => {|FACT603:MathF.Log(1f + MathF.Pow(MathF.E, x))|};", "Hand-written softplus gives infinity for x > 88; use 'Formula.Softplus(x)' or [Activation(\"softplus\")]")]
    [InlineData("static double F(double v) => {|FACT602:2 / (1 + Math.Exp(-2 * v)) - 1|};", "'2 / (1 + Math.Exp(-2 * v)) - 1' loses digits to rounding; use 'Formula.Tanh(v)'")]
    [InlineData("static double F(double v) => {|FACT602:1 - Formula.Sigmoid(-v)|};", "'1 - Formula.Sigmoid(-v)' loses digits to rounding; use 'Formula.Sigmoid(v)'")]
    [InlineData("static double F(double rate) => {|FACT602:Math.Log(1 + rate / 100)|};", "'Math.Log(1 + rate / 100)' loses digits to rounding; use 'Formula.Log1p(rate / 100)'")]
    [InlineData("static double F(double rate, int periods) => {|FACT602:Math.Log(1 + rate / periods)|};", "'Math.Log(1 + rate / periods)' loses digits to rounding; use 'Formula.Log1p(rate / periods)'")]
    [InlineData("static double F(double[] logits, int first, int second) => {|FACT603:Math.Log(Math.Exp(logits[first]) + Math.Exp(logits[second]))|};", "Hand-written logsumexp gives infinity for logits[first] > 709; subtract the larger exponent from both, and add it to the logarithm")]
    public async Task Spelling_in_code_is_underlined(string member, string message) =>
        Assert.Equal(message, Assert.Single(await RuleCheck.SourceAsync(InProject(member))));

    [Theory]
    [InlineData("static float F(float x) => MathF.Log(1 + MathF.Exp(x));", "static float F(float x) => Formula.Softplus(x);")]
    [InlineData("static float F(float x) => (float)Math.Log(1 + Math.Exp(x));", "static float F(float x) => (float)Formula.Softplus((double)x);")]
    [InlineData("static float F(double x) => MathF.Log(1 + (float)Math.Exp(x));", "static float F(double x) => (float)Formula.Softplus(x);")]
    [InlineData("static double F(double x, double k) => k * (1 - Math.Exp(-k * x));", "static double F(double x, double k) => k * (-Formula.Expm1(-k * x));")]
    [InlineData("static double F(double x) => 2 * (Math.Exp(2 * x) - 1) / x;", "static double F(double x) => 2 * Formula.Expm1(2 * x) / x;")]
    [InlineData("static double F(double x) => (Math.Exp(x) - 1) / (Math.Exp(x) + 1);", "static double F(double x) => Formula.Tanh(0.5 * x);")]
    [InlineData("static double F(double x, double y) => Math.Log(Math.Exp(x) + Math.Exp(y));", "static double F(double x, double y) => x > y ? x + Formula.Softplus(y - x) : y + Formula.Softplus(x - y);")]
    [InlineData("static double F(System.Func<double> next) => Math.Exp(next()) - 1;", "static double F(System.Func<double> next) => Formula.Expm1(next());")]
    [InlineData("static double F(double x) { return(Math.Exp(x) - 1); }", "static double F(double x) { return(Formula.Expm1(x)); }")]
    [InlineData("static double F(double v) => 2 / (1 + Math.Exp(-2 * v)) - 1;", "static double F(double v) => Formula.Tanh(v);")]
    [InlineData("static double F(double x) => -(1 - Math.Exp(-x));", "static double F(double x) => Formula.Expm1(-x);")]
    [InlineData("static double F(double x, double y) => y - -(1 - Math.Exp(-x));", "static double F(double x, double y) => -Formula.Expm1(-x) + y;")]
    public async Task Advice_takes_the_place_of_the_spelling(string written, string cured) =>
        Assert.Equal(InProject(cured), await AppliedRemedies.CureAsync(InProject(written)));

    [Theory]
    [InlineData("static double F(int n) => Math.Log(1 + n);")]
    [InlineData("static double F(int n) => Math.Log(1.0 + n);")]
    [InlineData("static double F(int n) => Math.Exp(n) - 1;")]
    [InlineData("static double F(long n) => Math.Log(1 + (double)n);")]
    [InlineData("static System.Numerics.Complex F(System.Numerics.Complex z) => System.Numerics.Complex.Exp(z) - 1;")]
    [InlineData("static System.Numerics.Complex F(System.Numerics.Complex z) => System.Numerics.Complex.Log(1 + z);")]
    [InlineData("static T F<T>(T x) where T : System.Numerics.IFloatingPointIeee754<T> => T.Exp(x) - T.One;")]
    [InlineData("static float F(float x) => 1 / (1 + MathF.Exp(-x));")]
    [InlineData("static float F(float x) => x / (1 + MathF.Exp(-x));")]
    [InlineData("static float F(float x) => 1f / (MathF.Exp(x) + 1f);")]
    [InlineData("static float F(float x) => x > 20 ? x : MathF.Log(1 + MathF.Exp(x));")]
    [InlineData("static float F(float x) { if (x > 20) { return x; } return MathF.Log(1 + MathF.Exp(x)); }")]
    [InlineData("static float F(float x) => x switch { > 20 => x, _ => MathF.Log(1 + MathF.Exp(x)) };")]
    [InlineData("static float F(float x) => MathF.Max(x, 0) + MathF.Log(1 + MathF.Exp(-MathF.Abs(x)));")]
    [InlineData("static float F(float x) => MathF.Log(1 + MathF.Exp(-x * x));")]
    [InlineData("static double F(double x, double y) => Math.Sqrt(x * x + y * y);")]
    [InlineData("static double F(double x) => Math.Log(x, 2) + Math.Exp(x) - 2;")]
    [InlineData("static double F(double x) => Exp(x) - 1; static double Exp(double x) => x;")]
    [InlineData("static double F(System.Func<double> next) => (Math.Exp(next()) - Math.Exp(-next())) / (Math.Exp(next()) + Math.Exp(-next()));")]
    [InlineData("const double C = 0.5; static double F() => Math.Exp(C) - 1;")]
    [InlineData("static double F(Random random) => -Math.Log(1.0 - random.NextDouble());")]
    [InlineData("static double F(Random random, double rate) { double u = random.NextDouble(); return -Math.Log(1 - u) / rate; }")]
    [InlineData("static double F(double uniform, double rate) => -Math.Log(1 - uniform) / rate;")]
    [InlineData("static float F(Random random) => -MathF.Log(1f - random.NextSingle());")]
    [InlineData("static double F(double frequency) => 2595 / Math.Log(10) * Math.Log(1 + frequency / 700);")]
    [InlineData("static double F(double f) => 1127 * Math.Log(1 + f / 700);")]
    [InlineData("static double F(double x) => Math.Log(1 + 255 * Math.Abs(x)) / Math.Log(256);")]
    [InlineData("static double F(double p) => -(p * Math.Log(p)) - (1 - p) * Math.Log(1 - p);")]
    [InlineData("static double F(double y, double p) => -(y * Math.Log(p) + (1 - y) * Math.Log(1 - p));")]
    [InlineData("static double F(int count) => Math.Log(1 + (double)count);")]
    [InlineData("static double F(int documents, int hits) => Math.Log(1 + (double)documents / hits);")]
    [InlineData("static double F(int hits, double total) => Math.Log(1 + hits / total);")]
    [InlineData("static double F(double wordCount) => Math.Log(1 + wordCount);")]
    [InlineData("static double F(double signalPower, double noise) => Math.Log(1 + signalPower / noise) / Math.Log(2);")]
    [InlineData("static double F(double snr) => Math.Log(1 + snr);")]
    [InlineData("static double F(double x) { if (Math.Abs(x) < 1e-4) { return x; } return Math.Log(1 + x); }")]
    [InlineData("static double F(double x) { double e = Math.Exp(x); return Math.Log(1 + e); }")]
    [InlineData("static double F(double x) { double e; e = 2 * Math.Exp(x); return Math.Log(e + 1); }")]
    [InlineData("static double F(double x, double y) => Math.Log(1 + Math.Exp(x) + Math.Exp(y));")]
    [InlineData("static double F(double x) => Math.Log(1 + Math.Pow(2, x));")]
    [InlineData("static double F(double x, double y) => Math.Sqrt(x * x + y * y) + x;")]
    [InlineData("static double F(double first, double second) => Math.Sqrt(first * first + second * second) - first;")]
    public async Task Code_that_is_fine_is_left_alone(string member) => Assert.Empty(await RuleCheck.SourceAsync(InProject(member)));

    [Fact]
    public async Task A_project_without_our_attributes_is_left_alone() =>
        Assert.Empty(
            await RuleCheck.AnalyzeAsync(
                TestCompilation.Create("static class Plain { static double F(double x) => System.Math.Exp(x) - 1; }")));

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("#pragma warning disable FACT602\n")]
    public async Task Generated_and_silenced_code_is_left_alone(string first) =>
        Assert.Empty(
            await RuleCheck.AnalyzeAsync(TestCompilation.Create(first + InProject("static double F(double x) => Math.Exp(x) - 1;"))));

    [Fact]
    public async Task A_file_without_the_using_gets_the_full_name()
    {
        string source = InProject("static double F(double x) => 1;")
            + "namespace Other { static class Plain { static double F(double x) => System.Math.Exp(x) - 1; } }";
        Assert.Contains("Formula.Expm1(x)", await AppliedRemedies.CureAsync(source), StringComparison.Ordinal);
        string qualified = source.Replace("using FusedActivations;", "", StringComparison.Ordinal)
            .Replace("[Activation(", "[FusedActivations.Activation(", StringComparison.Ordinal);
        Assert.Contains("global::FusedActivations.Formula.Expm1(x)", await AppliedRemedies.CureAsync(qualified), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_of_hundreds_of_terms_is_not_searched() =>
        Assert.Empty(
            await RuleCheck.SourceAsync(
                InProject(
                    $"static double F(double x) => Math.Exp(x) - 1{string.Concat(Enumerable.Range(0, 300).Select(static i => $" + {i} * x * x"))};")));

    [Theory]
    [InlineData("static double F(double x) => Math.Exp(x) - ;", "CS1525")]
    [InlineData("static double F(double x) => Math.Log(1 + Math.Exp());", "CS7036")]
    [InlineData("static double F(double x) => Math.Exp(x, y: 1) / (1 + Math.Exp(nothing));", "CS1739")]
    public async Task Broken_code_breaks_nothing(string member, string error)
    {
        CSharpCompilation compilation = TestCompilation.Create(InProject(member));
        Assert.Contains(error, compilation.GetDiagnostics().Select(static diagnostic => diagnostic.Id), StringComparer.Ordinal);
        Assert.DoesNotContain("AD0001", (await RuleCheck.AnalyzeAsync(compilation)).Select(static diagnostic => diagnostic.Id),
            StringComparer.Ordinal);
    }

    private static string InProject(string member) => """
        using System;
        using FusedActivations;

        public static partial class Kernels
        {

        """ + "    " + member + Around;
}
