using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Writes a program with expressions whose members have parts in common, in every form.</summary>
public static class MemberSource
{
    /// <summary>
    /// Gets the expressions. In each, the derivative uses a product, a quotient or an exponential of the value once more, which must not
    /// change how the value is rounded.
    /// </summary>
    public static IReadOnlyList<string> Expressions { get; } =
    [
        "silu(x)",
        "swish(x, 1.3)",
        "gelu_tanh(x)",
        "x * x * sigmoid(x) + x",
        "silu(x) * silu(x) - x * sigmoid(x)",
        "x * x + 0.3 * x * x * x",
        "(x * x + x) * tanh(x * x + 0.7)",
        "1 - x * x * exp(-x)",
        "x * gelu(0.9 * x) + mish(x) * x",
        "sqrt(x * x + 1.7) * x - x * x",
        "x / (1 + x * x) + atan(x)",
        "sin(x) * x + cos(x) * x * x",
        "elish(x) + x * tanh(x)",
    ];

    /// <summary>Gets the program.</summary>
    public static string Text => """
        using System;
        using System.Runtime.Intrinsics;
        using FusedActivations;

        namespace Members;

        """ + string.Concat(Expressions.Select(Class));

    /// <summary>Gets the name of the class with the methods of an expression.</summary>
    public static string ClassOf(int index) => "Expression" + index.ToString("D2", CultureInfo.InvariantCulture);

    private static string Class(string expression, int index) => $$"""

        public static partial class {{ClassOf(index)}}
        {
        {{Methods(expression, "float")}}
        {{Methods(expression, "double")}}
        }

        """;

    private static string Methods(string expression, string element)
    {
        string attribute = $"    [Activation(\"{expression}\", Members = (GeneratedMembers)47)] public static partial ";
        string[] values = [element, .. new[] { "Vector128", "Vector256", "Vector512" }.Select(register => $"{register}<{element}>")];
        return $"{attribute}void Spans(ReadOnlySpan<{element}> x, Span<{element}> y);\n"
            + $"    [Activation(\"({expression}) * scale\", Members = (GeneratedMembers)47)] public static partial void Learns(ReadOnlySpan<{element}> x, [Learned] {element} scale, Span<{element}> y);\n"
            + string.Concat(values.Select(value => $"{attribute}{value} Value({value} x);\n"));
    }
}
