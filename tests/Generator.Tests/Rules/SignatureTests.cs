using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Generator.Tests.Rules;

public sealed class SignatureTests
{
    [Theory]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<double> x, Span<double> y);""")]
    [InlineData("""[Activation("relu")] public static partial void M(Span<float> x);""")]
    [InlineData("""[Activation("leaky_relu")] public static partial void M(Span<float> x, [PerColumn] ReadOnlySpan<float> alpha);""")]
    [InlineData("""[Activation("leaky_relu")] public static partial void M([PerColumn] ReadOnlySpan<float> alpha, ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("silu(gate) * up")] public static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y);""")]
    [InlineData("""[Activation("gelu(x + bias) * scale")] public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, [PerRow] ReadOnlySpan<float> scale, int columns, Span<float> y);""")]
    [InlineData("""[Activation("relu")] public static partial void M(scoped in ReadOnlySpan<float> @class, Span<float> y);""")]
    [InlineData("""[Activation("relu")] public static partial void M(this ReadOnlySpan<float> x, Span<float> y);""")]
    [InlineData("""[Activation("mish")] public static partial float M(float x);""")]
    [InlineData("""[Activation("a * b")] public static partial double M(double a, double b);""")]
    [InlineData("""[Activation("leaky_relu")] public static partial Vector256<float> M(Vector256<float> x, float alpha);""")]
    public Task Every_form_of_signature_is_fine(string member) => RuleCheck.MembersAsync(member);

    [Theory]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:ReadOnlySpan<float> z|}, Span<float> y);""", "takes no operand 'z' beside 'x'")]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:Span<float> y|}, float alpha);""", "is not the last parameter")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:Span<float> x|}, Span<float> y);""", "is a second output")]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:int count|}, Span<float> y);""", "has the type 'int'")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:ReadOnlySpan<double> x|}, Span<float> y);""", "every operand")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:ref ReadOnlySpan<float> x|}, Span<float> y);""", "passed by reference")]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:[PerColumn] float alpha|}, Span<float> y);""", "one value a column")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:[Learned] ReadOnlySpan<float> x|}, Span<float> y);""", "[Learned] has no meaning")]
    [InlineData("""[Activation("relu")] public static partial void {|FACT112:M|}(ReadOnlySpan<float> x);""", "has no output")]
    [InlineData("""[Activation("relu")] public static partial {|FACT112:void|} M();""", "neither returns a value nor writes to a span")]
    [InlineData("""[Activation("relu")] public static partial {|FACT112:float|} M(ReadOnlySpan<float> x);""", "takes spans and returns a value")]
    [InlineData("""[Activation("relu")] public static partial Vector512<float> M({|FACT112:Vector256<float> x|});""", "the type that 'M' returns")]
    [InlineData("""[Activation("relu")] public static partial float M({|FACT112:out float x|});""", "by value")]
    public async Task A_parameter_that_does_not_fit_is_underlined(string member, string part) =>
        Assert.Contains(part, Assert.Single(await RuleCheck.MembersAsync(member)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""[Activation("relu")] public static partial void M(ReadOnlySpan<Half> x, {|FACT113:Span<Half> y|});""", "System.Half")]
    [InlineData("""[Activation("relu")] public static partial {|FACT113:int|} M(int x);""", "int")]
    [InlineData("""[Activation("relu")] public static partial {|FACT113:Vector128<short>|} M(Vector128<short> x);""", "short")]
    public async Task An_element_type_that_is_not_supported_is_underlined(string member, string type) =>
        Assert.Equal($"Element type '{type}' is not supported; use float or double", Assert.Single(await RuleCheck.MembersAsync(member)));

    [Fact]
    public async Task A_backward_method_is_bound_by_names() => Assert.Empty(await RuleCheck.MembersAsync("""
        [Activation("silu(gate) * up")] public static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> y);
        [ActivationBackward(nameof(M))] public static partial void B(Span<float> dup, ReadOnlySpan<float> dy, ReadOnlySpan<float> up, ReadOnlySpan<float> gate);
        """));

    [Fact]
    public async Task A_backward_method_is_bound_to_the_overload_that_fits() => Assert.Empty(await RuleCheck.MembersAsync("""
        [Activation("mish")] public static partial float M(float x);
        [Activation("mish")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        [Activation("mish")] public static partial void M(ReadOnlySpan<double> x, Span<double> y);
        [ActivationBackward(nameof(M))] public static partial void B(ReadOnlySpan<double> x, ReadOnlySpan<double> dy, Span<double> dx);
        """));

    [Theory]
    [InlineData("""[ActivationBackward({|FACT112:"N"|})] public static partial void B(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);""", "no [Activation] method 'N'")]
    [InlineData("""[ActivationBackward("M")] public static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, {|FACT112:Span<float> dz|}, Span<float> dx);""", "neither an input of 'M' nor a gradient")]
    [InlineData("""[ActivationBackward("M")] public static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx, {|FACT112:out float dalpha|});""", "with [Learned]")]
    [InlineData("""[ActivationBackward("M")] public static partial void B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, {|FACT112:Span<double> dx|});""", "declare 'Span<float> dx'")]
    [InlineData("""[ActivationBackward("M")] public static partial void {|FACT112:B|}(ReadOnlySpan<float> x, float alpha, Span<float> dx);""", "has no parameter 'dy'")]
    [InlineData("""[ActivationBackward("M")] public static partial void {|FACT112:B|}(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy);""", "has no gradient")]
    [InlineData("""[ActivationBackward("M")] public static partial {|FACT112:float|} B(ReadOnlySpan<float> x, float alpha, ReadOnlySpan<float> dy, Span<float> dx);""", "return void")]
    public async Task A_backward_method_that_does_not_fit_is_underlined(string backward, string part)
    {
        const string Forward = """[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);""";
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync(Forward + backward);
        Assert.Contains(part, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_faulty_forward_method_alone_is_reported() => RuleCheck.MembersAsync("""
        [Activation("{|FACT101:no_such|}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        [ActivationBackward("M")] public static partial void B(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);
        """);
}
