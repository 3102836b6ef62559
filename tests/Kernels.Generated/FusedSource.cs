namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of fused expressions with operands of every role, in float and in double.</summary>
public static class FusedSource
{
    /// <summary>Gets the program.</summary>
    public static string Text => Header + Class("Single", "float") + Class("Double", "double");

    private const string Header = """
        using System;
        using System.Runtime.Intrinsics;
        using FusedActivations;

        namespace Fused;

        """;

    private static string Class(string name, string element) => $$"""

        public static partial class {{name}}
        {
            [Activation("silu(gate) * up")]
            public static partial void SwiGlu(ReadOnlySpan<{{element}}> gate, ReadOnlySpan<{{element}}> up, Span<{{element}}> z);

            [Activation("gelu(x + bias) + residual")]
            public static partial void BiasGelu(ReadOnlySpan<{{element}}> x, [PerColumn] ReadOnlySpan<{{element}}> bias, ReadOnlySpan<{{element}}> residual, Span<{{element}}> y);

            [Activation("tanh(x * scale + bias) * gain")]
            public static partial void ScaledTanh(ReadOnlySpan<{{element}}> x, [PerRow] ReadOnlySpan<{{element}}> scale, [PerColumn] ReadOnlySpan<{{element}}> bias, [Learned] {{element}} gain, Span<{{element}}> y);

            [Activation("elu")]
            public static partial void Elu(ReadOnlySpan<{{element}}> x, {{element}} alpha, Span<{{element}}> y);

            [Activation("swish")]
            public static partial void Swish(ReadOnlySpan<{{element}}> x, [Learned] {{element}} beta, Span<{{element}}> y);

            [Activation("prelu")]
            public static partial void PRelu(ReadOnlySpan<{{element}}> x, [PerColumn] ReadOnlySpan<{{element}}> alpha, Span<{{element}}> y);

            [Activation("x * weight")]
            public static partial void Weigh(ReadOnlySpan<{{element}}> x, [PerRow] ReadOnlySpan<{{element}}> weight, int columns, Span<{{element}}> y);

            [Activation("silu(gate) * up")]
            public static partial {{element}} SwiGlu({{element}} gate, {{element}} up);

            [Activation("silu(gate) * up")]
            public static partial Vector256<{{element}}> SwiGlu(Vector256<{{element}}> gate, Vector256<{{element}}> up);
        }

        """;
}
