using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Writes docs/activations.md from the catalogue.</summary>
internal static class ActivationTable
{
    private const string Introduction = """
        # Activations

        Each of these names can stand in `[Activation("...")]`, alone or as a function in an expression. Case and underscores do
        not matter: `LeakyReLU` is `leaky_relu`. This page is written from the catalogue by
        `ACCEPT_SNAPSHOTS=1 dotnet test tests/Generator.Tests --filter ActivationPage`, and a test fails when the two differ.

        - **Formula**: over `x` and the parameters. A comparison decides the derivative at a kink: it belongs to the side that
          holds the equality, so `x > 0 ? x : 0` has the derivative 0 at 0. Derivatives are derived from this line. Five functions
          are names for formulas that are computed without cancellation or overflow: `capped_tanh(u, v)` is `v * tanh(u / v)`,
          `sine_square_over(u, v)` is `sin(v * u) * sin(v * u) / v`, `tanh_rest(u)` is `u - tanh(u)`, `expm1_rest(u)` is `expm1(u) - u`, and
          `gelu_argument(u)` is `2 * sqrt(2 / pi) * (u + 0.044715 * u * u * u)`.
        - **Parameters**: default and legal values. They are properties of the attribute (`Alpha = 0.2`), parameters of the
          method (`float alpha`, `[PerColumn] ReadOnlySpan<float> alpha`), or arguments (`leaky_relu(x, alpha: 0.2)`), in this
          order behind `x`. "Learned" means that there is no default: give a value, or a parameter of the method.
        - **Dialects**: what differs from the PyTorch default. PyTorch is version 2.10, run on the CPU in double; ONNX is operator set 28; the
          others are read from their sources: Keras 3 at 3422977a, JAX at cec06d11, oneDNN at 3f27bec2, ggml at d99724f2.
        - **Range**: the outputs for the default parameters.
        - **f' from y**: the derivative by the output alone, where it has a closed form (`GeneratedMembers.BackwardFromOutput`).

        | Name | Aliases | Formula | Parameters | Dialects | Range | f' from y |
        |---|---|---|---|---|---|---|

        """;

    private const string Gated = """

        ## Gated activations

        These take a gate and a value: two inputs in this order, or one packed input, in the order of `Layout`. [Gated activations](gated.md)
        tells how. The functions in the formulas are those of the same dialect, unless the last column says otherwise. A
        parameter with another name in parentheses is that property of the attribute.

        | Name | Aliases | Formula | Parameters | Layout of a packed input | Range | Functions of |
        |---|---|---|---|---|---|---|

        """;

    private const string RowTable = """

        ## Over rows

        These stand alone: each output depends on a whole row. z is x / temperature + mask; [softmax](softmax.md) tells of options and special
        rows.

        | Name | Formula | Gradient | Options | Range |
        |---|---|---|---|---|

        """;

    private const string Uses = """

        ## What they are used for

        | Name | Used for |
        |---|---|

        """;

    /// <summary>Writes the page.</summary>
    public static string Write()
    {
        Activation[] activations = [.. ActivationCatalogue.All.OrderBy(static activation => activation.Name, StringComparer.Ordinal)];
        StringBuilder page = new(Introduction.ReplaceLineEndings("\n"));
        page.AppendJoin("", activations.Where(static activation => !activation.IsGated).Select(Row));
        page.Append(Gated.ReplaceLineEndings("\n"))
            .AppendJoin("", activations.Where(static activation => activation.IsGated).Select(GatedRow));
        page.Append(RowTable.ReplaceLineEndings("\n")).AppendJoin("", RowCatalogue.All.Select(Row)).Append(Uses.ReplaceLineEndings("\n"));
        page.AppendJoin("", activations.Select(static activation => $"| `{activation.Name}` | {activation.Use} |\n"));
        return page.AppendJoin("", RowCatalogue.All.Select(static activation => $"| `{activation.Name}` | {activation.Use} |\n"))
            .ToString();
    }

    private static string Row(RowActivation activation)
    {
        string[] options =
        [
            .. activation.HasTemperature ? ["temperature"] : Array.Empty<string>(),
            .. activation.HasMask ? ["mask"] : Array.Empty<string>(),
            "causal",
            .. activation.HasSink ? ["sink"] : Array.Empty<string>(),
            .. activation.HasSeed ? ["seed", "hard"] : Array.Empty<string>()
        ];
        return $"| `{activation.Name}` | `{activation.Formula}` | `{activation.Gradient}` | {string.Join(", ", options)} | {activation.Range} |\n";
    }

    private static string Row(Activation activation)
    {
        string[] cells =
        [
            Code(activation.Name),
            string.Join(", ", activation.Aliases.Select(Code)),
            Code(activation.Formula),
            string.Join("; ", activation.Parameters.Select(Describe).Concat(activation.Constraints.Select(Code))),
            string.Join("; ", Dialects(activation)),
            activation.Range,
            activation.FromOutput is null
                ? ""
                : Code(activation.FromOutput) + (activation.FromOutputWhen is { } condition ? " if " + Code(condition) : ""),
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string GatedRow(Activation activation)
    {
        string[] cells =
        [
            Code(activation.Name),
            string.Join(", ", activation.Aliases.Select(Code)),
            Code(activation.Formula),
            string.Join("; ", activation.Parameters.Select(Describe)),
            string.Join("; ", activation.DialectLayouts
                .OrderBy(static pair => pair.Key)
                .Select(static pair => $"{pair.Key}: {Code(pair.Value.ToString())}")
                .Prepend(Code(activation.Layout.ToString()))),
            activation.Range,
            activation.FormulaDialect?.ToString() ?? "",
        ];
        return $"| {string.Join(" | ", cells)} |\n";
    }

    private static string Describe(Parameter parameter)
    {
        string property = string.Equals(parameter.Property!.Operand, parameter.Name, StringComparison.Ordinal)
            ? ""
            : $" ({Code(parameter.Property.Property)})";
        string value = parameter.Default is { } known ? " = " + Number(known) : parameter.IsLearned ? " learned" : " required";
        return Code(parameter.Name) + property + value + (parameter.Range == Interval.Finite ? "" : " in " + parameter.Legal);
    }

    private static IEnumerable<string> Dialects(Activation activation) => Enum.GetValues<Dialect>()
        .Select(dialect => (dialect, differences: Differences(activation, dialect)))
        .Where(static pair => pair.differences.Length > 0)
        .Select(static pair => $"{pair.dialect}: {pair.differences}");

    private static string Differences(Activation activation, Dialect dialect) => string.Join(", ", activation.Parameters
        .Where(parameter => parameter.DialectDefaults.ContainsKey(dialect))
        .Select(parameter => $"{Code(parameter.Name)} = {Number(parameter.DialectDefaults[dialect])}")
        .Concat(activation.DialectFormulas.TryGetValue(dialect, out string? formula) ? [Code(formula)] : Array.Empty<string>()));

    private static string Number(double value) =>
        double.IsInfinity(value) ? (value > 0 ? "inf" : "-inf") : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Code(string text) => $"`{text}`";
}
