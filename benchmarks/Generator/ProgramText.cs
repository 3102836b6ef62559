using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FusedActivations.Benchmarks.Generator;

/// <summary>Writes a program with many annotated methods: one file a class, ten methods a class.</summary>
internal static class ProgramText
{
    /// <summary>The annotated methods of a class.</summary>
    public const int MethodsOfClass = 10;

    // What people declare: mostly one input and the default members, then operands, gates, formulas, rows and losses.
    private static readonly string[] Methods =
    [
        """[Activation("relu")] public static partial void Relu{0}(ReadOnlySpan<float> x, Span<float> y);""",
        """[Activation("gelu")] public static partial void Gelu{0}(ReadOnlySpan<float> x, Span<float> y);""",
        """[Activation("silu")] public static partial void Silu{0}(ReadOnlySpan<float> x, Span<float> y);""",
        """[Activation("mish")] public static partial void Mish{0}(ReadOnlySpan<double> x, Span<double> y);""",
        """[Activation("leaky_relu", Alpha = 0.0{0}1)] public static partial void Leaky{0}(ReadOnlySpan<float> x, Span<float> y);""",
        """[Activation("elu")] public static partial void Elu{0}(Span<float> x);""",
        """[Activation("tanh(x * {0}) + sigmoid(x)")] public static partial void Sum{0}(ReadOnlySpan<float> x, Span<float> y);""",
        """[Activation("gelu_tanh(x + bias) + residual")] public static partial void Fused{0}(ReadOnlySpan<float> x, [PerColumn] ReadOnlySpan<float> bias, ReadOnlySpan<float> residual, Span<float> y);""",
        """[Activation("swiglu")] public static partial void Gate{0}(ReadOnlySpan<float> gate, ReadOnlySpan<float> value, Span<float> y);""",
        """[Activation("softmax")] public static partial void Softmax{0}(ReadOnlySpan<float> x, int columns, Span<float> y);""",
    ];

    /// <summary>Gives the path and the text of each file.</summary>
    /// <param name="classes">The number of classes.</param>
    public static IEnumerable<(string Path, string Text)> Files(int classes)
    {
        yield return ("Unrelated.cs", Unrelated(0));
        for (int i = 1; i <= classes; i++)
        {
            yield return (string.Create(CultureInfo.InvariantCulture, $"Layer{i}.cs"), Class(i, comment: ""));
        }
    }

    /// <summary>Gives a file that has nothing to do with the others.</summary>
    /// <param name="number">Something that an edit changes.</param>
    public static string Unrelated(int number) =>
        string.Create(CultureInfo.InvariantCulture,
            $"namespace Network;\n\npublic static class Unrelated\n{{\n    public static int Number => {number};\n}}\n");

    /// <summary>Gives the file of a class.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="comment">A line that an edit adds.</param>
    /// <param name="activation">What the first method is instead of relu.</param>
    public static string Class(int number, string comment, string activation = "relu")
    {
        StringBuilder text = new("using System;\nusing FusedActivations;\n\nnamespace Network;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{comment}public static partial class Layer{number}\n{{\n");
        foreach (string method in Methods.Select(
            method => method.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), System.StringComparison.Ordinal)))
        {
            text.Append("    ").Append(method.Replace("\"relu\"", $"\"{activation}\"", System.StringComparison.Ordinal)).Append('\n');
        }

        return text.Append("}\n").ToString();
    }
}
