namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of activations with learned numbers, whose gradients meet the largest and the smallest numbers.</summary>
public static class LearnedSource
{
    /// <summary>Gets the program.</summary>
    public static string Text => """
        using System;
        using FusedActivations;

        namespace Learned;

        """ + Class("Single", "float") + Class("Double", "double");

    private static string Class(string name, string element) => $$"""

        public static partial class {{name}}
        {
            [Activation("pow(x, p)")]
            public static partial void Pow(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);

            [Activation("snake(x, p)")]
            public static partial void Snake(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);

            [Activation("softcap(x, p)")]
            public static partial void Softcap(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);

            [Activation("p * tanh(x / p)")]
            public static partial void Written(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);

            [Activation("softplus(x, p)")]
            public static partial void Softplus(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);

            [Activation("xielu(x, 0.8, p)")]
            public static partial void Xielu(ReadOnlySpan<{{element}}> x, [Learned] {{element}} p, Span<{{element}}> y);
        }

        """;
}
