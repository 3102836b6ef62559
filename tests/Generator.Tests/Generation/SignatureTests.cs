using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>Generates for declarations of many shapes, and requires that all of it compiles without a warning.</summary>
public sealed class SignatureTests
{
    private const string Both = "[Activation(\"silu\", Members = (GeneratedMembers)15)]";

    [Theory]
    [InlineData("public static partial class K { public class Inner { } BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public partial class K { BOTH public partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public partial class K<T, U> where T : struct where U : new() { public partial class L<V> { BOTH protected internal static partial void M(ReadOnlySpan<double> x, Span<double> y); } }")]
    [InlineData("public partial record K(int One) { BOTH internal partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public readonly partial record struct K(int One) { BOTH public partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public ref partial struct K { BOTH public readonly partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public partial interface I { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public static partial class K { BOTH private static partial void M(ReadOnlySpan<float> x, Span<float> y); BOTH internal static partial float M(float x); BOTH public static partial Vector128<double> M(Vector128<double> x); }")]
    [InlineData("public static partial class K { [Activation(\"silu(a) * b\")] public static partial Vector256<float> M(Vector256<float> a, Vector256<float> b); [Activation(\"silu(a) * b * c\")] public static partial double M(double a, double b, [Learned] double c); }")]
    public void Types_and_accessibilities(string program) => GeneratorRun.Compile(Fill(program));

    [Theory]
    [InlineData("public static partial class K { BOTH public static partial void Tanh(ReadOnlySpan<float> x, Span<float> y); BOTH public static partial void TANH(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public static partial class Foo { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); } public static partial class FOO { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); }")]
    [InlineData("public static partial class K { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); BOTH public static partial void M(Span<float> x); }")]
    [InlineData("public static partial class K { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); BOTH public static partial void M(ReadOnlySpan<double> x, Span<double> y); BOTH public static partial void MDerivative(ReadOnlySpan<double> x, Span<double> y); }")]
    [InlineData("public static partial class @class { BOTH public static partial void @void(ReadOnlySpan<float> @in, Span<float> @out); BOTH public static partial float @checked(float @await); }")]
    [InlineData("public static partial class Kernel { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); public static void MKernel() { } public static int Forward => 1; public static int ForwardLoop => 1; }")]
    [InlineData("public static partial class MKernel { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); } public static class MKernel2 { }")]
    [InlineData("public static partial class K { BOTH public static partial void M(ReadOnlySpan<float> x, Span<float> y); } public static class MKernel { }")]
    public void Names_that_could_collide(string program) => GeneratorRun.Compile(Fill(program));

    [Theory]
    [InlineData("i", "rest", "length")]
    [InlineData("v", "rows", "columns2")]
    [InlineData("xStart", "yLanes", "row")]
    [InlineData("start", "column", "strip")]
    [InlineData("logistic", "chosen", "product")]
    [InlineData("dy", "dx", "y")]
    [InlineData("upstream", "dydx", "stripEnd")]
    [InlineData("System", "FusedActivations", "Vectors")]
    [InlineData("x", "dx", "dy")]
    [InlineData("dbias", "dbiasSums", "dbiasErrors")]
    [InlineData("nint", "var", "value")]
    [InlineData("V", "Forward", "BackwardLoop")]
    [InlineData("Derivative", "V", "ForwardRest")]
    public void Parameters_named_like_locals(string x, string bias, string y)
    {
        GeneratorRun.Compile($$"""
            public static partial class K
            {
                [Activation("silu({{x}} + {{bias}}) * scale", Members = (GeneratedMembers)7)]
                public static partial void M(ReadOnlySpan<float> {{x}}, [PerColumn] ReadOnlySpan<float> {{bias}}, [PerRow] ReadOnlySpan<float> scale, Span<float> {{y}});
                [Activation("silu({{x}}) * {{bias}}", Members = (GeneratedMembers)7)]
                public static partial void N(ReadOnlySpan<float> {{x}}, [Learned] float {{bias}}, Span<float> {{y}});
                [Activation("silu", Members = (GeneratedMembers)15)]
                public static partial void U(ReadOnlySpan<float> {{x}}, Span<float> {{y}});
                [Activation("silu({{x}}) * {{bias}}", Members = (GeneratedMembers)7)]
                public static partial Vector256<float> R(Vector256<float> {{x}}, Vector256<float> {{bias}});
            }
            """);
    }

    [Theory]
    [InlineData("namespace Demo { public static class System { } public static class FusedActivations { } public static class Generated { } PART }")]
    [InlineData("namespace Demo.System { PART }")]
    [InlineData("namespace Demo.FusedActivations.Generated { public class IVector { } PART }")]
    [InlineData("namespace @namespace.@class { PART }")]
    public void Namespaces_and_types_named_like_ours(string program) =>
        GeneratorRun.Compile(
            program.Replace(
                "PART",
                "public static partial class K { [global::FusedActivations.Activation(\"gelu(x + b)\")] public static partial void M(global::System.ReadOnlySpan<float> x, [global::FusedActivations.PerColumn] global::System.ReadOnlySpan<float> b, global::System.Span<float> y); }",
                StringComparison.Ordinal));

    [Fact]
    public void A_sibling_that_the_user_declares_is_not_generated_twice()
    {
        Compilation compilation = GeneratorRun.Compile("""
            public static partial class K
            {
                [Activation("silu")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
                public static void MDerivative(ReadOnlySpan<float> x, Span<float> slope) => slope.Clear();
            }
            """);
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("K")!;
        Assert.Single(type.GetMembers("MDerivative"));
        Assert.Single(type.GetMembers("MBackward"));
    }

    [Fact]
    public void A_backward_method_of_the_users_own_order_may_leave_gradients_out() => GeneratorRun.Compile("""
        public static partial class K
        {
            [Activation("silu(x * scale + bias) * gain", Members = GeneratedMembers.Forward)]
            public static partial void M(ReadOnlySpan<float> x, [PerRow] ReadOnlySpan<float> scale, [PerColumn] ReadOnlySpan<float> bias, [Learned] float gain, Span<float> y);

            [ActivationBackward(nameof(M))]
            public static partial void All(out float dgain, Span<float> dbias, Span<float> dscale, Span<float> dx, ReadOnlySpan<float> dy, float gain, ReadOnlySpan<float> bias, ReadOnlySpan<float> scale, ReadOnlySpan<float> x);

            [ActivationBackward(nameof(M))]
            internal static partial void OnlyX(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, ReadOnlySpan<float> bias, float gain, ReadOnlySpan<float> dy, Span<float> dx);

            [ActivationBackward(nameof(M))]
            internal static partial void OnlyBias(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, ReadOnlySpan<float> bias, float gain, ReadOnlySpan<float> dy, Span<float> dbias);

            [ActivationBackward(nameof(M))]
            internal static partial void OnlyGain(ReadOnlySpan<float> x, ReadOnlySpan<float> scale, ReadOnlySpan<float> bias, float gain, ReadOnlySpan<float> dy, out float dgain);
        }
        """);

    [Theory]
    [InlineData("[Activation(\"no_such\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("[Activation(\"silu(\")] public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("[Activation(\"relu\", Max = -1)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);")]
    [InlineData("[Activation(\"relu\")] public static partial int M(int x);")]
    public void A_faulty_attribute_leaves_a_body_that_throws(string member)
    {
        Compilation compilation = GeneratorRun.Compile("public static partial class K { " + member + " }");
        Assert.Contains("throw new global::System.NotSupportedException", compilation.SyntaxTrees.Last().ToString(),
            StringComparison.Ordinal);
    }

    private static string Fill(string program) => program.Replace("BOTH", Both, StringComparison.Ordinal);
}
