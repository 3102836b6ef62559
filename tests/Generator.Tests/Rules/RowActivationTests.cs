using System;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Generation;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks what is said of activations over rows, and that what is not complained of compiles.</summary>
public sealed class RowActivationTests
{
    [Theory]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("log_softmax")] public static partial void M(Span<double> x, int columns);""")]
    [InlineData("""[Activation("SoftMin", Temperature = 2)] public static partial void M(ReadOnlySpan<double> x, int columns, ReadOnlySpan<double> mask, Span<double> y);""")]
    [InlineData("""[Activation("softmax", Causal = true)] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> mask, float temperature, Span<float> y);""")]
    [InlineData("""[Activation("softmax", Causal = true)] internal static partial void M(ReadOnlySpan<float> @in, ReadOnlySpan<float> mask, int columns, Span<float> @class);""")]
    [InlineData("""[Activation("softmax")] internal static partial void V(ReadOnlySpan<float> V, int columns, Span<float> row);""")]
    [InlineData("""[Activation("softmax", Causal = true)] internal static partial void M(ReadOnlySpan<float> rows, int columns, Span<float> start);""")]
    [InlineData("""[Activation("logsumexp")] public static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> mask, int columns, float temperature, Span<float> y);""")]
    [InlineData("""[Activation("logsumexp")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("softmax", Sink = 0)] public static partial void M(Span<float> x);""")]
    [InlineData("""[Activation("softmax", Temperature = 8, Causal = true)] public static partial void M(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> sink, ReadOnlySpan<float> mask, int columns, Span<float> y);""")]
    [InlineData("""[Activation("log_softmax")] public static partial void M(ReadOnlySpan<double> x, [Learned] double sink, int columns, Span<double> y); [ActivationBackward("M")] public static partial void P(ReadOnlySpan<double> y, int columns, ReadOnlySpan<double> dy, out double dsink, Span<double> dx);""")]
    [InlineData("""[Activation("softmax", Members = GeneratedMembers.Backward | GeneratedMembers.BackwardFromOutput)] public static partial void M(ReadOnlySpan<float> total, int columns, float sink, Span<float> rows);""")]
    [InlineData("""[Activation("logsumexp", Temperature = 0.5)] public static partial double M(ReadOnlySpan<double> x, ReadOnlySpan<double> mask);""")]
    [InlineData("""[Activation("sparsemax", Causal = true, Members = GeneratedMembers.Backward | GeneratedMembers.BackwardFromOutput)] public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);""")]
    [InlineData("""[Activation("hardmax", Causal = true, Members = GeneratedMembers.Backward | GeneratedMembers.BackwardFromOutput)] public static partial void M(ReadOnlySpan<double> x, int columns, Span<double> y);""")]
    [InlineData("""[Activation("Hardmax")] public static partial void M(Span<float> x);""")]
    [InlineData("""[Activation("gumbel_softmax", Hard = true, Causal = true)] public static partial void M(Span<float> x, int columns, ulong seed, float temperature);""")]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y); [ActivationBackward("M")] public static partial void P(Span<float> dx, ReadOnlySpan<float> dy, ReadOnlySpan<float> y, int columns);""")]
    public async Task Every_form_is_fine_and_compiles(string members)
    {
        await RuleCheck.MembersAsync(members);
        GeneratorRun.Compile("public partial class Kernels { " + members + " }");
    }

    [Fact]
    public void A_sibling_that_the_user_declares_is_left_out() => GeneratorRun.Compile("""
        public partial class Kernels
        {
            [Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);
            public static void MBackward(ReadOnlySpan<float> a, int b, ReadOnlySpan<float> c, Span<float> d) { }
        }
        """);

    [Theory]
    [InlineData("""[Activation("softmax")] public static partial {|FACT114:float|} M(float x);""", "'softmax' works on a vector; take spans, not one value")]
    [InlineData("""[Activation("log_softmax")] public static partial {|FACT114:Vector512<float>|} M(Vector512<float> x);""", "'log_softmax' works on a vector; take spans, not one register")]
    [InlineData("""[Activation("{|FACT101:softmin|}(x) * 2")] public static partial void M(Span<float> x);""", "'softmin' is no function of one element; it works on whole rows, so that it cannot be part of an expression; give it a method of its own with [Activation(\"softmin\")]")]
    [InlineData("""[Activation("{|FACT101:sofmax|}")] public static partial void M(Span<float> x);""", "did you mean 'softmax'?")]
    [InlineData("""[Activation("softmax", {|FACT106:Temperature = 0|})] public static partial void M(Span<float> x);""", "'softmax' needs temperature in (0, inf), but 'temperature' is 0; choose a value that fits")]
    [InlineData("""[Activation("softmax", {|FACT105:Temperature = double.NaN|})] public static partial void M(Span<float> x);""", "Parameter 'temperature' of 'softmax' is NaN; use a finite value")]
    [InlineData("""[Activation("softmax", {|FACT104:Temperature = 2|})] public static partial void M(Span<float> x, float temperature);""", "keep either Temperature of the attribute or the method's 'temperature'")]
    [InlineData("""[Activation("softmax", {|FACT103:Alpha = 2|})] public static partial void M(Span<float> x);""", "its parameters are 'temperature', 'causal', 'sink'")]
    [InlineData("""[Activation("sparsemax", {|FACT103:Temperature = 2|})] public static partial void M(Span<float> x);""", "its only parameter is 'causal'")]
    [InlineData("""[Activation("hardmax")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> mask|}, int columns, Span<float> y);""", "'hardmax' takes no operand 'System.ReadOnlySpan<float> mask' there")]
    [InlineData("""[Activation("softmax", {|FACT103:Hard = true|})] public static partial void M(Span<float> x);""", "'softmax' has no parameter 'hard'")]
    [InlineData("""[Activation("softmin", {|FACT103:Sink = 0|})] public static partial void M(Span<float> x);""", "'softmin' has no parameter 'sink'; its parameters are 'temperature', 'causal'")]
    [InlineData("""[Activation("relu", {|FACT103:Sink = 0|})] public static partial void M(Span<float> x);""", "'relu' has no parameter 'sink'")]
    [InlineData("""[Activation("softmax", {|FACT105:Sink = double.PositiveInfinity|})] public static partial void M(Span<float> x);""", "Parameter 'sink' of 'softmax' is Infinity; use a finite value")]
    [InlineData("""[Activation("softmax", {|FACT104:Sink = 0|})] public static partial void M(Span<float> x, float sink);""", "keep either Sink of the attribute or the method's 'sink'")]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> sink|}, int columns, Span<float> y);""", "'softmax' takes no operand 'System.ReadOnlySpan<float> sink' there")]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, int columns, float sink, Span<float> y); [ActivationBackward("M")] public static partial void P(ReadOnlySpan<float> y, int columns, ReadOnlySpan<float> dy, Span<float> dx, {|FACT112:out float dsink|});""", "'dsink' is the gradient of a scalar that is not trained; mark 'sink' of 'M' with [Learned]")]
    [InlineData("""[Activation("relu", {|FACT103:Causal = true|})] public static partial void M(Span<float> x);""", "'relu' has no parameter 'causal'; ")]
    [InlineData("""[Activation("softmax", {|FACT112:Causal = true|})] public static partial void M(Span<float> x);""", "add 'int columns', or remove Causal")]
    [InlineData("""[Activation("softmax")] public static partial {|FACT112:void|} M(ReadOnlySpan<float> x);""", "'M' has no output")]
    [InlineData("""[Activation("softmax")] public static partial {|FACT112:float|} M(ReadOnlySpan<float> x);""", "'M' has no output")]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> bias|}, Span<float> y);""", "takes no operand 'System.ReadOnlySpan<float> bias' there; it takes the input first, 'int columns', 'ReadOnlySpan<T> mask', 'T temperature', 'T sink' or '[PerRow] ReadOnlySpan<T> sink', and the output last")]
    [InlineData("""[Activation("softmax")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<double> mask|}, Span<float> y);""", "takes no operand")]
    [InlineData("""[Activation("gumbel_softmax")] public static partial void {|FACT112:M|}(Span<float> x);""", "add 'ulong seed'")]
    [InlineData("""[Activation("softmax")] public static partial void M({|FACT113:ReadOnlySpan<int> x|}, Span<int> y);""", "Element type 'int' is not supported; use float or double")]
    [InlineData("""[Activation("softmax")] public static partial void M(Span<float> x); [ActivationBackward("M")] public static partial void {|FACT112:P|}(ReadOnlySpan<float> y, Span<float> dx);""", "'P' has no parameter 'dy'; add 'ReadOnlySpan<float> dy'")]
    public async Task What_does_not_fit_is_underlined(string member, string part) =>
        Assert.Contains(part, Assert.Single(await RuleCheck.MembersAsync(member)), StringComparison.Ordinal);
}
