using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Checks the code of gated activations and of second derivatives: it compiles under any names, and has the siblings it should.
/// </summary>
public sealed class GatedTests
{
    [Theory]
    [InlineData("ReadOnlySpan<float> x, ReadOnlySpan<float> xGate, Span<float> xValue", "swiglu(x) + xGate")]
    [InlineData("ReadOnlySpan<float> x, ReadOnlySpan<float> dxGate, Span<float> xGate", "swiglu(x) + dxGate")]
    [InlineData("ReadOnlySpan<float> @class, int columns, Span<float> @void", "swiglu(@class)")]
    [InlineData("ReadOnlySpan<float> V, [PerColumn] ReadOnlySpan<float> i, Span<float> length", "geglu(V + i)")]
    [InlineData("ReadOnlySpan<float> Forward, [PerColumn] ReadOnlySpan<float> ForwardLoop, Span<float> rest", "geglu(Forward * ForwardLoop)")]
    [InlineData("ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> columns, Span<float> rows", "swiglu(x + columns)")]
    [InlineData("ReadOnlySpan<double> packedStart, [PerRow] ReadOnlySpan<double> start, ReadOnlySpan<double> position, [Learned] double row, int columns, Span<double> firstPosition", "reglu(packedStart * start + row) - position")]
    [InlineData("ReadOnlySpan<float> dx, ReadOnlySpan<float> x, Span<float> y", "glu(x + dx)")]
    [InlineData("ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> plain, [PerColumn] ReadOnlySpan<float> packed, Span<float> y", "glu(x + packed) * plain")]
    [InlineData("ReadOnlySpan<float> x, Span<float> y", "glu(x) * glu(-x)")]
    public void Any_names_leave_a_program_that_compiles(string parameters, string expression)
    {
        foreach (string layout in new[] { "GateFirst", "ValueFirst", "Interleaved" })
        {
            Compilation compilation = GeneratorRun.Compile(
                $"public static partial class K {{ [Activation(\"{expression}\", Layout = GatedLayout.{layout})] public static partial void M({parameters}); }}");
            Assert.Contains("MBackward", compilation.GetTypeByMetadataName("K")!.MemberNames, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_packed_input_has_a_backward_pass_and_no_derivative()
    {
        Compilation compilation = GeneratorRun.Compile("""
            public static partial class K
            {
                [Activation("swiglu", Members = (GeneratedMembers)47)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            }
            """);
        Assert.Equal(
            ["M", "MBackward"],
            compilation.GetTypeByMetadataName("K")!.MemberNames.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void The_user_s_own_backward_method_packs_the_gradient() => GeneratorRun.Compile("""
        public static partial class K
        {
            [Activation("swiglu(x + bias)", Layout = GatedLayout.Interleaved)]
            public static partial void M(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, Span<float> y);

            [ActivationBackward(nameof(M))]
            public static partial void Gradient(Span<float> dx, ReadOnlySpan<float> bias, ReadOnlySpan<float> dy, ReadOnlySpan<float> x);

            [ActivationBackward(nameof(M))]
            public static partial void BiasGradient(Span<float> dbias, ReadOnlySpan<float> bias, ReadOnlySpan<float> dy, ReadOnlySpan<float> x);
        }
        """);

    [Fact]
    public void The_second_derivative_is_named_after_output_and_input()
    {
        Compilation compilation = GeneratorRun.Compile("""
            public static partial class K
            {
                [Activation("swish", Members = GeneratedMembers.SecondDerivative)]
                public static partial void Spans(ReadOnlySpan<float> u, [PerColumn] ReadOnlySpan<float> beta, Span<float> v);

                [Activation("gelu", Members = GeneratedMembers.SecondDerivative)]
                public static partial double Value(double x);

                [Activation("mish", Members = GeneratedMembers.SecondDerivative)]
                public static partial Vector512<float> Register(Vector512<float> x);

                [Activation("a * b", Members = GeneratedMembers.SecondDerivative)]
                public static partial float Two(float a, float b);

                public static float Use(Span<float> d) => (float)ValueSecondDerivative(1) + RegisterSecondDerivative(default)[0] + d[0];
            }
            """);
        IMethodSymbol method = Assert.IsAssignableFrom<IMethodSymbol>(
            Assert.Single(compilation.GetTypeByMetadataName("K")!.GetMembers("SpansSecondDerivative")));
        Assert.Equal(["u", "beta", "d2vdu2"], method.Parameters.Select(static parameter => parameter.Name), StringComparer.Ordinal);
        Assert.DoesNotContain("TwoSecondDerivative", compilation.GetTypeByMetadataName("K")!.MemberNames, StringComparer.Ordinal);
    }

    [Fact]
    public void A_second_derivative_of_the_user_s_own_stays() => GeneratorRun.Compile("""
        public static partial class K
        {
            [Activation("gelu", Members = GeneratedMembers.SecondDerivative)] public static partial void M(ReadOnlySpan<float> x, Span<float> y);
            public static void MSecondDerivative(ReadOnlySpan<float> x, Span<float> d2ydx2) => d2ydx2.Clear();
        }
        """);
}
