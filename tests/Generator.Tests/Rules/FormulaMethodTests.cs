using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class FormulaMethodTests
{
    private const string Use = """[Activation("F")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""";

    [Theory]
    [InlineData("[ActivationFormula] static float F(float x) => x * Formula.Sigmoid(1.5f * x) - 0.08f * x;")]
    [InlineData("[ActivationFormula] static double F(double x) => double.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI);")]
    [InlineData("[ActivationFormula] static float F(in float @class) => @class > 0 ? @class : (float)Math.Exp(@class) - 2;")]
    [InlineData("const float K = 1f / 3; [ActivationFormula] static float F(float x) { const int Two = 2; var y = x * K; y *= Two; return y; }")]
    [InlineData("[ActivationFormula] static float F(float x, float alpha = 0.1f) { if (x > 0) { return x; } return alpha * x; }")]
    [InlineData("[ActivationFormula] static float F(float x) { float y; if (x > 0 || x < -1) { y = x; } else { y = -x; } ; { return y; } }")]
    [InlineData("[ActivationFormula] static float F(float x) { bool big = x > 3; if (x < -3) { big = true; } return big && !(x == 4) ? 1 : x; }")]
    [InlineData("[ActivationFormula] static float F(float x) { x += 1; return x is > 0 and < 3 ? x : MathF.Sign(x); }")]
    [InlineData("[ActivationFormula] static float F(float x) => G(x, b: 2) + Inner.H(x); [ActivationFormula] static float G(float a, float b) => a * b; static class Inner { [ActivationFormula] internal static float H(float x) => -x; }")]
    [InlineData("[ActivationFormula] static float F(float x) => x switch { < 0 => 0, >= 6 and not 7 => 6, _ when x > 3 => x, _ => 2 };")]
    [InlineData("[ActivationFormula] static float F(float x) => checked(float.Lerp(x, float.Pi, MathF.Floor(x)) * +x);")]
    public Task A_formula_is_fine(string formula) => RuleCheck.MembersAsync(formula + Use);

    [Theory]
    [InlineData("static float F(float x) => {|FACT101:MathF.Cbrt|}(x);", "'MathF.Cbrt' has no vector code; use Formula.Pow(u, 1f / 3)")]
    [InlineData("static float F(float x) => {|FACT101:Helper|}(x); static float Helper(float x) => x;", "'Helper' is no formula; mark it with [ActivationFormula]")]
    [InlineData("static float F(float x) => x * {|FACT101:Scale|}; static float Scale = 2;", "'Scale' is no constant; make it 'const', or a parameter of the formula")]
    [InlineData("static float F(float x) { {|FACT101:for|} (int i = 0; i < 3; i++) { x *= x; } return x; }", "'for' cannot be part of a formula; a loop has no vector code; write its steps out, or as one expression")]
    [InlineData("static float F(float x) { {|FACT101:throw|} new Exception(); }", "a formula gives a number for every input")]
    [InlineData("static float F(float x) => 1 + {|FACT101:x % 2|};", "use x - 2 * MathF.Truncate(x / 2)")]
    [InlineData("static float F(float x) => 1 + ({|FACT101:MathF.Sign(x) / 2|});", "divides integers; write one of them as a number with a point")]
    [InlineData("static float F(float x) => 1 + {|FACT101:(int)x|};", "use MathF.Truncate, MathF.Floor or MathF.Round")]
    [InlineData("static float F(float x) => x > 0 ? {|FACT101:F(x - 1)|} : 0;", "The formula 'F' comes to call itself; a formula has no recursion")]
    [InlineData("static float F(float x) => {|FACT101:float.IsNaN(x)|} ? 0 : x;", "has no effect; NaN gives NaN whatever the formula says")]
    [InlineData("static float F(float x) => {|FACT101:new float[] { x }[0]|};", "cannot be part of a formula")]
    [InlineData("static float F(float x) { {|FACT101:x++|}; return x; }", "cannot be part of a formula")]
    [InlineData("static float F(float x) { float y = ({|FACT101:x = 2|}); return y; }", "cannot be part of a formula")]
    [InlineData("static float F(float x) => {|FACT101:MathF.Round|}(x, 2);", "use MathF.Round(u), which takes the even integer of two")]
    [InlineData("static float F(float x) => {|FACT101:MathF.BitIncrement|}(x);", "has no vector code")]
    [InlineData("static float F(float x) => x {|FACT101:switch|} { > 0 => 1, <= 0 => 2 };", "end it with '_ => ...'")]
    [InlineData("static float F(float x) => Formula.LeakyRelu(x, {|FACT105:float.PositiveInfinity|});", "Parameter 'alpha' of 'leaky_relu' is")]
    [InlineData("static float F(float x, {|FACT105:float beta = float.NaN|}) => x * beta;", "Parameter 'beta' of 'F' is NaN")]
    [InlineData("static float F(float x) => x switch { < 0 => 0, {|FACT101:var y|} when y > 3 => y, _ => x };", "use constants, < <= > >=")]
    [InlineData("static {|FACT112:decimal|} F(float x) => 1;", "does not return a float or a double")]
    [InlineData("static float {|FACT112:F|}() => 1;", "has no input")]
    [InlineData("static float {|FACT112:F|}<T>(float x) => 1;", "has type parameters")]
    [InlineData("static float F({|FACT112:ref float x|}) => x;", "'x' is no float or double passed by value")]
    [InlineData("static float F(float x, {|FACT112:int n|}) => x;", "'n' is no float or double passed by value")]
    [InlineData("static float F({|FACT112:params float[] x|}) => 1;", "'x' is no float or double passed by value")]
    [InlineData("static extern float {|FACT112:F|}(float x);", "has no body")]
    public async Task What_is_no_formula_is_underlined(string formula, string part)
    {
        // The method that uses it says nothing of its own.
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("[ActivationFormula] " + formula + Use);
        Assert.Contains(messages, message => message.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Formulas_in_a_circle_are_reported_where_they_call_each_other()
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync("""
            [ActivationFormula] static float A(float x) => {|FACT101:B(x)|};
            [ActivationFormula] static float B(float x) => 1 + {|FACT101:A(x)|};
            [Activation(nameof(A))] static partial void M(ReadOnlySpan<float> x, Span<float> y);
            """);
        Assert.Equal(2, messages.Count);
    }

    [Theory]
    [InlineData("""[Activation("F", Beta = 2, {|FACT103:Gamma = 3|})] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "'F' has no parameter 'gamma'")]
    [InlineData("""[Activation("{|FACT104:F|}")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "Parameter 'beta' of 'F' is required; set Beta, or add a parameter 'beta' to the method")]
    [InlineData("""[Activation("F", {|FACT105:Beta = double.NaN|})] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "is NaN")]
    [InlineData("""[Activation("F", Beta = 1)] static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> z|}, Span<float> y);""", "takes no operand 'z' beside 'x'; remove it, or write an expression that uses it; its parameters are 'beta', 'slope'")]
    [InlineData("""[Activation("F(x, {|FACT103:gamma: 2|}, beta: 1)")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "'F' has no parameter 'gamma'")]
    [InlineData("""[Activation("{|FACT101:F|}(x, 1, 2, 3)")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "does not take that many arguments; it takes 3")]
    [InlineData("""[Activation("{|FACT101:G|}(x)")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "Unknown activation 'G'")]
    public async Task A_use_that_does_not_fit_is_underlined(string use, string part)
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync(
            "[ActivationFormula] static float F(float x, float beta, float slope = 1) => x * beta * slope;" + use);
        Assert.Contains(part, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_formula_that_is_not_static_is_underlined() => RuleCheck.SourceAsync("""
        using System;
        using FusedActivations;

        public sealed partial class Layer
        {
            private float scale = 2;

            [ActivationFormula] private float {|FACT112:F|}(float x) => x * this.scale;
        }
        """);

    [Theory]
    [InlineData("F", "F(x) + 1")]
    [InlineData("Swoosh", "swoosh")]
    [InlineData("Swoosh", "swoosh(x, beta: 3) * 2")]
    [InlineData("Tanh", "Tanh(x, 2)")]
    [InlineData("F", "Kernels.F(x, 2)")]
    [InlineData("F", "f(u: x)")]
    public Task A_formula_is_found_by_its_name(string name, string text) => RuleCheck.MembersAsync(
        $$"""
        [ActivationFormula] static float {{name}}(float u, float beta = 1) => u * beta;
        [Activation("{{text}}")] static partial void M(ReadOnlySpan<float> x, Span<float> y);
        """);

    [Fact]
    public Task A_formula_of_another_type_is_found() => RuleCheck.SourceAsync(TestCompilation.InClass("""
        [Activation(nameof(Shapes.Mish))] static partial void M(ReadOnlySpan<float> x, float beta, Span<float> y);
        """) + """
        internal static class Shapes { [ActivationFormula] internal static float Mish(float x, float beta) => x * beta; }
        """);

    [Theory]
    [InlineData("static float F(float x) => x +;", "CS1525")]
    [InlineData("static float F(float x) { }", "CS0161")]
    [InlineData("static float F(float x) => Nowhere(x);", "CS0103")]
    [InlineData("static float F(float x) => MathF.Exp(x, x);", "CS1501")]
    [InlineData("static float F(float x) { float y; return y; }", "CS0165")]
    [InlineData("static float F(Unknown x) => 1;", "CS0246")]
    [InlineData("static float F(float x) => y; ", "CS0103")]
    public Task Where_the_compiler_has_errors_of_its_own_there_are_no_others(string formula, string error) =>
        RuleCheck.MembersAsync("[ActivationFormula] " + formula + Use, error);
}
