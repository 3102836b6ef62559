using System;
using System.Linq;
using System.Threading;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Binding;

public sealed class MethodBinderTests
{
    [Theory]
    [InlineData("public static partial", "public static ")]
    [InlineData("static unsafe partial", "static unsafe ")]
    [InlineData("partial", "")]
    [InlineData("protected internal static partial", "protected internal static ")]
    public void Modifiers_are_repeated_as_written(string written, string repeated) =>
        Assert.Equal(repeated,
            BindMember($"""[Activation("relu")] {written} void M(ReadOnlySpan<float> x, Span<float> y);""").Method.Modifiers);

    [Fact]
    public void Modifiers_of_parameters_are_repeated_and_names_lose_their_at()
    {
        KernelRequest request =
            BindMember("""[Activation("relu")] static partial void @class(scoped in ReadOnlySpan<float> @in, Span<float> y);""");
        Assert.Equal("class", request.Method.Name);
        Assert.Equal(new MethodParameter("in", "global::System.ReadOnlySpan<float>", "scoped in ", ParameterRole.Elementwise),
            request.Forward[0]);
    }

    [Fact]
    public void Roles_follow_types_and_attributes()
    {
        KernelRequest request = BindMember("""
            [Activation("(x + b) * s * t * r")] static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> b, [PerRow] ReadOnlySpan<float> r, [Learned] float s, float t, int columns, Span<float> y);
            """);
        Assert.Equal(
            [
                ParameterRole.Elementwise,
                ParameterRole.PerColumn,
                ParameterRole.PerRow,
                ParameterRole.Learned,
                ParameterRole.Uniform,
                ParameterRole.Columns,
                ParameterRole.Output
            ],
            request.Forward.Select(static parameter => parameter.Role));
    }

    [Fact]
    public void A_lone_span_is_in_place() =>
        Assert.Equal(ParameterRole.InPlace,
            Assert.Single(BindMember("""[Activation("relu")] static partial void M(Span<double> x);""").Forward).Role);

    [Theory]
    [InlineData("""[Activation("leaky_relu")] static partial float M(float x, float alpha);""", ValueForm.Scalar, ParameterRole.Uniform)]
    [InlineData("""[Activation("x * alpha")] static partial float M(float x, float alpha);""", ValueForm.Scalar, ParameterRole.Elementwise)]
    [InlineData("""[Activation("x * alpha")] static partial Vector128<float> M(Vector128<float> x, float alpha);""", ValueForm.Vector128, ParameterRole.Uniform)]
    [InlineData("""[Activation("x * alpha")] static partial Vector512<float> M(Vector512<float> x, Vector512<float> alpha);""", ValueForm.Vector512, ParameterRole.Elementwise)]
    public void A_second_operand_of_a_value_is_one_too(string member, object form, object role)
    {
        KernelRequest request = BindMember(member);
        Assert.Equal((form, role), (request.Form, request.Forward[1].Role));
    }

    [Fact]
    public void The_attribute_is_read_by_name()
    {
        ActivationText text = BindMember(
            """[Activation("relu", Threshold = 1, Alpha = 0.5, Dialect = Dialect.Jax, Members = GeneratedMembers.Forward)] static partial void M(Span<float> x);""").Activation;
        Assert.Equal(new ActivationText("relu", [new NamedConstant("alpha", 0.5), new NamedConstant("threshold", 1)],
            Dialect.Jax, GeneratedMembers.Forward), text);
    }

    [Fact]
    public void The_types_around_are_repeated_with_their_parameters()
    {
        MethodRequest request = Bind("""
            using System;
            namespace @event.Deep;
            partial interface Outer<in T> { partial record struct @struct<U> where U : class { partial record Inner { [FusedActivations.Activation("relu")] static partial void M(Span<float> x); } } }
            """).Request!;
        Assert.Equal("@event.Deep", request.Type.Namespace);
        Assert.Equal(
            [
                new TypeDeclaration("interface", "Outer<in T>"),
                new TypeDeclaration("record struct", "@struct<U>"),
                new TypeDeclaration("record", "Inner")
            ],
            request.Type.Chain);
        Assert.Equal("event.Deep.Outer`1+struct`1+Inner", request.Type.MetadataName);
    }

    [Fact]
    public void The_global_namespace_is_empty() =>
        Assert.Equal(new ContainingType("", [new TypeDeclaration("class", "Kernels")], "Kernels"),
            BindMember("""[Activation("relu")] static partial void M(Span<float> x);""").Type);

    [Theory]
    [InlineData("static void MDerivative(ReadOnlySpan<float> a, Span<float> b) { }", "MDerivative")]
    [InlineData("static void MDerivative(ReadOnlySpan<double> a, Span<double> b) { }", null)]
    [InlineData("const int MBackward = 1;", "MBackward")]
    [InlineData("static void MBackward(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c) { }", "MBackward")]
    [InlineData("static void MBackward<T>(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c) { }", null)]
    [InlineData("static void mbackward(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c) { }", null)]
    public void Siblings_that_the_user_declares_are_taken(string member, string? taken)
    {
        KernelRequest request =
            BindMember("""[Activation("relu")] static partial void M(ReadOnlySpan<float> x, Span<float> y);""" + member);
        Assert.Equal(taken ?? "", string.Join(", ", request.TakenNames));
    }

    [Theory]
    [InlineData("""[Activation("no_such")] static partial void M(Span<float> x);""", "'M' cannot be generated: see FACT101")]
    [InlineData("""[Activation("no_such")] static partial int M(int x);""", "'M' cannot be generated: see FACT113, FACT101")]
    public void A_faulty_method_throws_and_names_the_rule(string member, string reason)
    {
        FaultyRequest request = Assert.IsType<FaultyRequest>(Bind(TestCompilation.InClass(member)).Request);
        Assert.Equal(reason, request.Failure);
    }

    [Theory]
    [InlineData("""[Activation("relu")] static void M(Span<float> x) { }""")]
    [InlineData("""[Activation("relu")] static partial void M(Span<float> x); static partial void M(Span<float> x) { }""")]
    public void A_method_that_cannot_be_implemented_has_no_request(string member) =>
        Assert.Null(Bind(TestCompilation.InClass(member)).Request);

    [Fact]
    public void A_backward_method_keeps_its_own_order_and_the_operands_of_the_forward_one()
    {
        CSharpCompilation compilation = TestCompilation.Create(TestCompilation.InClass("""
            [Activation("silu(gate) * up")] static partial void M(ReadOnlySpan<float> gate, ReadOnlySpan<float> up, Span<float> z);
            [ActivationBackward("M")] static partial void B(Span<float> dup, ReadOnlySpan<float> dz, ReadOnlySpan<float> up, ReadOnlySpan<float> gate);
            """));
        IMethodSymbol method =
            TestCompilation.Methods(compilation).Single(static method => string.Equals(method.Name, "B", StringComparison.Ordinal));
        KernelRequest request = Assert.IsType<KernelRequest>(
            MethodBinder.Bind(method, method.GetAttributes()[0], compilation, CancellationToken.None)!.Request);
        Assert.Equal(RequestKind.Backward, request.Kind);
        Assert.Equal(
            [
                ("dup", ParameterRole.Gradient, "up"),
                ("dz", ParameterRole.Upstream, ""),
                ("up", ParameterRole.Elementwise, ""),
                ("gate", ParameterRole.Elementwise, "")
            ],
            request.Method.Parameters.Select(static parameter => (parameter.Name, parameter.Role, parameter.Of)));
        Assert.Equal(["gate", "up", "z"], request.Forward.Select(static parameter => parameter.Name), StringComparer.Ordinal);
    }

    [Fact]
    public void Equal_sources_give_equal_requests()
    {
        string source =
            TestCompilation.InClass("""[Activation("relu", Alpha = 0.5)] static partial void M(ReadOnlySpan<float> x, Span<float> y);""");
        Assert.Equal(Bind(source), Bind(source));
    }

    private static KernelRequest BindMember(string member) => Assert.IsType<KernelRequest>(Bind(TestCompilation.InClass(member)).Request);

    private static MethodBinding Bind(string source)
    {
        CSharpCompilation compilation = TestCompilation.Create(source);
        IMethodSymbol method = TestCompilation.Methods(compilation).First(static method => !method.GetAttributes().IsEmpty);
        return MethodBinder.Bind(method, method.GetAttributes()[0], compilation, CancellationToken.None)!;
    }
}
