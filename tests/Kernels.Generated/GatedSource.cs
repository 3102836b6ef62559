using System.Linq;
using System.Text;

namespace FusedActivations.Kernels.Generated;

/// <summary>Holds a program of every gated activation in every layout, in float and in double.</summary>
public static class GatedSource
{
    /// <summary>Gets the names of the activations, each the start of its methods' names.</summary>
    public static string[] Names { get; } =
        ["glu", "bilinear", "reglu", "sreglu", "geglu", "geglu_erf", "geglu_tanh", "geglu_quick", "swiglu", "swiglu_oai", "situglu"];

    /// <summary>Gets the layouts of a packed input.</summary>
    public static string[] Layouts { get; } = ["GateFirst", "ValueFirst", "Interleaved"];

    /// <summary>Gets the program.</summary>
    public static string Text
    {
        get
        {
            StringBuilder text = new("""
                using System;
                using System.Runtime.Intrinsics;
                using FusedActivations;

                namespace Gated;

                """);
            return text.Append(Class("Single", "float")).Append(Class("Double", "double")).ToString();
        }
    }

    private static string Class(string name, string element) =>
        $"public static partial class {name}\n{{\n{string.Concat(Names.Select(activation => Methods(activation, element)))}{string.Concat(Layouts.Select(layout => Expressions(layout, element)))}{Others(element)}}}\n";

    private static string Methods(string name, string element) =>
        $"""
        [Activation("{name}")] public static partial void {name}(ReadOnlySpan<{element}> a, ReadOnlySpan<{element}> b, Span<{element}> y);
        [Activation("{name}")] public static partial {element} {name}({element} a, {element} b);
        [Activation("{name}")] public static partial Vector256<{element}> {name}(Vector256<{element}> a, Vector256<{element}> b);

        """ + string.Concat(Layouts.Select(layout =>
        $"""
        [Activation("{name}", Layout = GatedLayout.{layout})] public static partial void {name}_{layout}(ReadOnlySpan<{element}> x, int columns, Span<{element}> y);

        """));

    private static string Expressions(string layout, string element) =>
        $"""
        [Activation("swiglu(x + bias)", Layout = GatedLayout.{layout})]
        public static partial void Biased_{layout}(ReadOnlySpan<{element}> x, [PerColumn] ReadOnlySpan<{element}> bias, Span<{element}> y);
        [Activation("geglu(x) * scale + residual", Layout = GatedLayout.{layout})]
        public static partial void Scaled_{layout}(ReadOnlySpan<{element}> x, [PerRow] ReadOnlySpan<{element}> scale, ReadOnlySpan<{element}> residual, int columns, Span<{element}> y);
        [Activation("swiglu", Layout = GatedLayout.{layout})]
        public static partial void Learned_{layout}(ReadOnlySpan<{element}> x, [Learned] {element} beta, Span<{element}> y);

        """;

    private static string Others(string element) =>
        $"""
        [Activation("glu")] public static partial void OneRow(ReadOnlySpan<{element}> x, Span<{element}> y);
        [Activation("glu", Dialect = Dialect.OneDnn)] public static partial void OneRowOneDnn(ReadOnlySpan<{element}> x, Span<{element}> y);
        [Activation("swiglu_oai", Max = 1.5, Beta = 0)] public static partial void Clamped(ReadOnlySpan<{element}> a, ReadOnlySpan<{element}> b, Span<{element}> y);

        """;
}
