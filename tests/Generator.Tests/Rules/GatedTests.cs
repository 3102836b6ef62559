using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Checks what gated activations are told about their inputs, layouts and parameters.</summary>
public sealed class GatedTests
{
    private const string Packed = " public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);";

    [Theory]
    [InlineData("""[Activation("swiglu")] public static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y);""")]
    [InlineData("""[Activation("swiglu", Layout = GatedLayout.Interleaved)] public static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);""")]
    [InlineData("""[Activation("swiglu", Beta = 2)] public static partial void M(ReadOnlySpan<double> x, Span<double> y);""")]
    [InlineData("""[Activation("swiglu")] public static partial void M(ReadOnlySpan<float> x, int columns, [PerColumn] ReadOnlySpan<float> beta, Span<float> y);""")]
    [InlineData("""[Activation("swiglu")] public static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> beta, ReadOnlySpan<float> up, Span<float> y);""")]
    [InlineData("""[Activation("swiglu_oai")] public static partial float M(float a, float b, float limit);""")]
    [InlineData("""[Activation("glu")] public static partial Vector128<double> M(Vector128<double> a, Vector128<double> b);""")]
    [InlineData("""[Activation("situglu", Beta = 3, Gamma = 30)] public static partial void M(ReadOnlySpan<float> @class, ReadOnlySpan<float> @struct, Span<float> y);""")]
    [InlineData("""[Activation("swiglu(x + bias) * scale + residual")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, [PerRow] ReadOnlySpan<float> scale, ReadOnlySpan<float> residual, Span<float> y);""")]
    [InlineData("""[Activation("swiglu(value: a, gate: b, beta: 2)")] public static partial void M(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> y);""")]
    [InlineData("""[Activation("swiglu_oai(x, limit: 5, offset: 0)")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("glu(x) + swiglu(z)", Layout = GatedLayout.ValueFirst)] public static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> z, int columns, Span<float> y);""")]
    [InlineData("""[Activation("glu(x) + swiglu(z)")] public static partial void M(ReadOnlySpan<float> x, ReadOnlySpan<float> z, int columns, Span<float> y);""")]
    [InlineData("""[Activation("glu(x) * reglu(x)")] public static partial void M(ReadOnlySpan<float> x, int columns, Span<float> y);""", "Dialect = Dialect.Ggml")]
    public Task Every_form_of_a_gated_activation_is_fine(string member, string setting = "") =>
        RuleCheck.MembersAsync(setting.Length == 0 ? member : member.Replace("\")]", "\", " + setting + ")]", StringComparison.Ordinal));

    [Theory]
    [InlineData("""[Activation("{|FACT112:swiglu|}")] public static partial void M(Span<float> x);""", "'swiglu' needs a gate and a value; give it two inputs, 'swiglu(gate, value)', or one ReadOnlySpan")]
    [InlineData("""[Activation("{|FACT112:swiglu|}")] public static partial float M(float x);""", "needs a gate and a value")]
    [InlineData("""[Activation("{|FACT112:swiglu|}")] public static partial Vector256<float> M(Vector256<float> x);""", "needs a gate and a value")]
    [InlineData("""[Activation("swiglu({|FACT112:2 * scale|}) + x")] public static partial void M(ReadOnlySpan<float> x, float scale, Span<float> y);""", "needs a gate and a value")]
    [InlineData("""[Activation("glu({|FACT112:swiglu(x)|})")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "'glu' needs a gate and a value")]
    [InlineData("""[Activation("swiglu({|FACT112:x|}) + x")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "'x' holds gate and value for 'swiglu', and is used whole beside it; add an input")]
    [InlineData("""[Activation("swiglu({|FACT112:x|}) + reglu(x + bias, bias)")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);""", "used whole")]
    [InlineData("""[Activation("glu(x) + swiglu({|FACT112:x|})")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "set Layout")]
    [InlineData("""[Activation("{|FACT112:swiglu|}")] public static partial void M(ReadOnlySpan<float> value, ReadOnlySpan<float> gate, Span<float> y);""", "swap them, or write 'swiglu(gate, value)'")]
    [InlineData("""[Activation("swiglu")] public static partial void M(ReadOnlySpan<float> a, ReadOnlySpan<float> b, {|FACT112:ReadOnlySpan<float> c|}, Span<float> y);""", "takes no operand 'c' beside 'a' and 'b'")]
    [InlineData("""[Activation("swiglu")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:[PerColumn] ReadOnlySpan<float> bias|}, Span<float> y);""", "takes no operand 'bias' beside 'x'")]
    public async Task Inputs_that_do_not_fit_are_underlined(string member, string part) =>
        Assert.Contains(part, Assert.Single(await RuleCheck.MembersAsync(member)), StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_parameter_of_a_known_function_is_one_problem() =>
        Assert.Single(
            await RuleCheck.MembersAsync(
                """[Activation("{|FACT112:prelu|}(x) + 1")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);"""));

    [Theory]
    [InlineData("""[Activation("relu", {|FACT103:Layout = GatedLayout.GateFirst|})] public static partial void M(ReadOnlySpan<float> x, Span<float> y);""", "'relu' has no parameter 'layout'")]
    [InlineData("""[Activation("swiglu", {|FACT103:Alpha = 2|})]""" + Packed, "its only parameter is 'beta'")]
    [InlineData("""[Activation("swiglu_oai", {|FACT106:Max = 0|})]""" + Packed, "needs limit in (0, inf), but 'limit' is 0")]
    [InlineData("""[Activation("swiglu_oai", {|FACT105:Max = double.PositiveInfinity|})]""" + Packed, "'limit'")]
    [InlineData("""[Activation("swiglu_oai(x, {|FACT103:max: 3|})")]""" + Packed, "has no parameter 'max'")]
    [InlineData("""[Activation("{|FACT101:swiglu|}(x, x, 1, 2)")]""" + Packed, "it takes 3")]
    [InlineData("""[Activation("{|FACT104:swiglu|}(value: x)")]""" + Packed, "Parameter 'gate' of 'swiglu'")]
    [InlineData("""[Activation("swiglu_oai", {|FACT104:Max = 3|})] public static partial void M(ReadOnlySpan<float> x, float limit, Span<float> y);""", "keep either Max of the attribute or the method's 'limit'")]
    [InlineData("""[Activation("{|FACT101:swiglo|}")]""" + Packed, "'swiglu'")]
    public async Task Parameters_that_do_not_fit_are_underlined(string member, string part)
    {
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync(member);
        Assert.Contains(part, Assert.Single(messages), StringComparison.Ordinal);
    }
}
