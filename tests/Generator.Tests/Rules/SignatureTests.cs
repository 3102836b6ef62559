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

    [Theory]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:float[] x|}, float[] y);""", "'x' has the type 'float[]'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)': an array is passed to a span as it is")]
    [InlineData("""[Activation("relu")] public static partial {|FACT112:float[]|} M(ReadOnlySpan<float> x);""", "'M' returns 'float[]'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)': an array is passed to a span as it is")]
    [InlineData("""[Activation("relu")] public static partial float[] M({|FACT112:float[] y|});""", "declare 'void M(ReadOnlySpan<float> y, Span<float> output)'")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:double[] x|});""", "declare 'void M(Span<double> x)'")]
    [InlineData("""[Activation("x + b")] public static partial void M(ReadOnlySpan<float> x, {|FACT112:[PerColumn] float[] b|}, Span<float> y);""", "'b' has the type 'float[]'; declare 'void M(ReadOnlySpan<float> x, ReadOnlySpan<float> b, Span<float> y)'")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:ReadOnlyMemory<float> x|}, Memory<float> y);""", "'x' has the type 'System.ReadOnlyMemory<float>'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)': pass its 'Span'; an array is passed as it is")]
    [InlineData("""[Activation("relu")] public static partial Vector<float> M({|FACT112:Vector<float> x|});""", "a register is a 'Vector256<float>'")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:List<float> x|}, float[] y);""", "pass 'CollectionsMarshal.AsSpan(list)', or an array as it is")]
    [InlineData("""[Activation("relu")] public static partial float[] M({|FACT112:IEnumerable<float> x|});""", "'x' has the type 'System.Collections.Generic.IEnumerable<float>'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)': pass an array of its elements")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:ArraySegment<double> x|}, ArraySegment<double> y);""", "declare 'void M(ReadOnlySpan<double> x, Span<double> y)'")]
    [InlineData("""[Activation("relu")] public static unsafe partial void M({|FACT112:float* x|}, float* y);""", "'x' has the type 'float*'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)'")]
    [InlineData("""[Activation("relu")] public static partial void M({|FACT112:float[,] x|}, float[,] y);""", "'x' has the type 'float[*,*]'; declare 'void M(ReadOnlySpan<float> x, Span<float> y)': pass the elements as one span")]
    [InlineData("""[Activation("softmax")] public static partial void M({|FACT112:float[] x|}, int columns, float[] y);""", "declare 'void M(ReadOnlySpan<float> x, int columns, Span<float> y)'")]
    [InlineData("""[Activation("logsumexp")] public static partial float M({|FACT112:float[] x|});""", "declare 'float M(ReadOnlySpan<float> x)'")]
    [InlineData("""[Loss("cross_entropy")] public static partial float M({|FACT112:float[] x|}, int[] labels, int columns, float[] dx);""", "declare 'float M(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, int columns, Span<float> dx)'")]
    public async Task A_buffer_in_the_place_of_a_span_is_named(string member, string part) =>
        Assert.Contains(
            part,
            Assert.Single(
                await RuleCheck.MembersAsync(member.Replace("Vector<", "System.Numerics.Vector<", StringComparison.Ordinal)
                    .Replace("List<", "System.Collections.Generic.List<", StringComparison.Ordinal)
                    .Replace(":IEnumerable<", ":System.Collections.Generic.IEnumerable<", StringComparison.Ordinal)))
                .Replace("float[,]", "float[*,*]", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("public static void {0}Derivative(ReadOnlySpan<float> x, Span<float> slope) => slope.Clear();", "'Kernels.MDerivative' is your own, and takes the place of the one generated for 'M'; rename it, or leave Derivative out of Members")]
    [InlineData("""[Activation("gelu", Members = GeneratedMembers.Forward)] public static partial void {0}Derivative(ReadOnlySpan<float> x, Span<float> y);""", "'Kernels.MDerivative' is your own")]
    [InlineData("public static int {0}Backward;", "leave Backward out of Members")]
    public async Task A_member_in_the_place_of_a_sibling_is_told(string member, string part)
    {
        const string Method = """[Activation("relu")] public static partial void {|FACT120:M|}(ReadOnlySpan<float> x, Span<float> y);""";
        Assert.Contains(part, Assert.Single(await RuleCheck.MembersAsync(Method + member.Replace("{0}", "M", StringComparison.Ordinal))),
            StringComparison.Ordinal);
        Assert.Empty(
            await RuleCheck.MembersAsync(
                Method.Replace("\"relu\"", "\"relu\", Members = GeneratedMembers.Forward", StringComparison.Ordinal)
                    .Replace("{|FACT120:M|}", "M", StringComparison.Ordinal) + member.Replace("{0}", "M", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_member_in_the_place_of_a_sibling_over_rows_is_told() =>
        Assert.Contains("'Kernels.MBackward' is your own", Assert.Single(await RuleCheck.MembersAsync("""
            [Activation("softmax")] public static partial void {|FACT120:M|}(ReadOnlySpan<float> x, int columns, Span<float> y);
            public static void MBackward(ReadOnlySpan<float> y, int columns, ReadOnlySpan<float> dy, Span<float> dx) { }
            """)), StringComparison.Ordinal);

    [Fact]
    public Task A_backward_method_with_the_usual_name_is_on_purpose() => RuleCheck.MembersAsync("""
        [Activation("relu")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        [ActivationBackward(nameof(M))] public static partial void MBackward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);
        public static void MDerivative(ReadOnlySpan<double> x, Span<double> y) { }
        """);

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
        const string Forward =
            """[Activation("leaky_relu")] public static partial void M(ReadOnlySpan<float> x, float alpha, Span<float> y);""";
        IReadOnlyList<string> messages = await RuleCheck.MembersAsync(Forward + backward);
        Assert.Contains(part, Assert.Single(messages), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_faulty_forward_method_alone_is_reported() => RuleCheck.MembersAsync("""
        [Activation("{|FACT101:no_such|}")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
        [ActivationBackward("M")] public static partial void B(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dx);
        """);
}
