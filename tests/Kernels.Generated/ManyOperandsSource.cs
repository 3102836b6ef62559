namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of methods with more spans than the loops of the library take by reference.</summary>
public static class ManyOperandsSource
{
    /// <summary>Gets the program.</summary>
    public const string Text = """
        using System;
        using FusedActivations;

        namespace ManyOperands;

        public static partial class Kernels
        {
            [Activation("a * b + c * d + e * f + g * h")]
            public static partial void Products(ReadOnlySpan<float> a, ReadOnlySpan<float> b, ReadOnlySpan<float> c, ReadOnlySpan<float> d, ReadOnlySpan<float> e, ReadOnlySpan<float> f, ReadOnlySpan<float> g, ReadOnlySpan<float> h, Span<float> y);

            [Activation("(a + bias) * scale + b * c + d * gain + e * f * p")]
            public static partial void Rows(ReadOnlySpan<double> a, [PerColumn] ReadOnlySpan<double> bias, [PerColumn] ReadOnlySpan<double> scale, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d, [PerRow] ReadOnlySpan<double> gain, ReadOnlySpan<double> e, ReadOnlySpan<double> f, [Learned] double p, Span<double> y);
        }
        """;
}
