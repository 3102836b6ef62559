using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FusedActivations.Generator.Catalogue;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>
/// Writes a type that uses one name of the catalogue in every way: declared in a network and called, with its parameters as
/// properties, in the text and in the signature. Each front end also has a fault beside it that it must find.
/// </summary>
internal static class ActivationFile
{
    /// <summary>The faults of each type: one for every analyzer.</summary>
    public static readonly string[] Faults = ["FACT101", "FACT201", "FACT210", "FACT602"];

    private static readonly double[] Candidates = [2, 0.5, 10, -0.25, 3];

    private static readonly double[] Odd = [0, -1, 1e300, double.NaN, double.PositiveInfinity];

    /// <summary>Gets every name: of activations of one input, of gated ones and of those over rows.</summary>
    public static IEnumerable<string> Names =>
        ActivationCatalogue.All.SelectMany(static activation => activation.Aliases.Prepend(activation.Name))
            .Concat(RowCatalogue.All.SelectMany(static activation => activation.Aliases.Prepend(activation.Name)));

    /// <summary>Writes the type of a name.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="name">The name of the activation.</param>
    /// <param name="dialect">An expression of the dialect.</param>
    public static string Of(string type, string name, string dialect)
    {
        bool isRow = RowCatalogue.Find(name) is not null;
        string input = isRow ? "ReadOnlySpan<float> x, int columns" : "ReadOnlySpan<float> x";
        StringBuilder members = new();
        StringBuilder calls = new();
        int count = 0;
        bool isFirst = dialect.EndsWith("PyTorch", StringComparison.Ordinal)
            && string.Equals(ActivationCatalogue.Find(name)?.Name, name, StringComparison.Ordinal);
        void Add(string attribute, string parameters, string arguments, bool isOutput)
        {
            string method = $"A{count++}";
            string layer = isOutput ? "OutputLayer(Units = 4, Loss = \"mse\")" : "HiddenLayer";
            members.AppendLine(
                CultureInfo.InvariantCulture,
                $"    [{layer}, Activation({attribute}, Dialect = {dialect})] static partial void {method}({parameters}, Span<float> y);");
            calls.AppendLine(CultureInfo.InvariantCulture, $"        {method}({arguments}, y);\n        Mse(y, t, d);");
        }

        Add($"\"{name}\"", input, isRow ? "x, 4" : "x", isOutput: true);
        if (isRow)
        {
            Add($"\"{name}\", Temperature = 2", input, "x, 4", isOutput: false);
        }

        foreach (Parameter parameter in ActivationCatalogue.Find(name)?.Parameters ?? [])
        {
            string property = parameter.Property!.Property;
            foreach (double value in (isFirst ? Odd : []).Prepend(ValueOf(parameter)))
            {
                Add($"\"{name}\", {property} = {Written(value)}", "ReadOnlySpan<float> x", "x", isOutput: true);
            }

            string number = ValueOf(parameter).ToString("R", CultureInfo.InvariantCulture);
            Add($"\"{name}(x, {parameter.Name}: {number})\"", "ReadOnlySpan<float> x", "x", isOutput: true);
            Add($"\"{name}(x, {parameter.Name}: 1 / {number})\"", "ReadOnlySpan<float> x", "x", isOutput: false);
            Add($"\"{name}\"", $"ReadOnlySpan<float> x, float {parameter.Name}", "x, 0.5f", isOutput: true);
            Add($"\"{name}(x, {parameter.Name}: {parameter.Name})\"",
                $"ReadOnlySpan<float> x, [Learned, PerColumn] ReadOnlySpan<float> {parameter.Name}", "x, t", isOutput: false);
            if (ActivationCatalogue.Find(name)!.IsGated)
            {
                Add($"\"{name}(gate, up, {parameter.Name}: {number})\"", "ReadOnlySpan<float> gate, ReadOnlySpan<float> up", "x, t",
                    isOutput: true);
                Add($"\"{name}(gate, up, {number})\"", "ReadOnlySpan<float> gate, ReadOnlySpan<float> up", "x, t", isOutput: false);
                Add($"\"{name}\", {property} = {number}", "ReadOnlySpan<float> gate, ReadOnlySpan<float> up", "x, t", isOutput: true);
            }
        }

        return $$"""
            [Network(Loss = "mse")]
            internal static partial class {{type}}
            {
            {{members}}
                [Activation("relux")] static partial void Misspelt(ReadOnlySpan<float> x, Span<float> y);
                [OutputLayer(Units = 1, Loss = "mse"), Activation("softmax")] static partial void Single(ReadOnlySpan<float> x, int columns, Span<float> y);
                [Activation("softmax")] static partial void Softmax(ReadOnlySpan<float> x, int columns, Span<float> y);
                [Loss("cross_entropy")] private static partial float CrossEntropy(ReadOnlySpan<float> x, ReadOnlySpan<int> labels, int columns, Span<float> d);
                [Loss("mse")] private static partial float Mse(ReadOnlySpan<float> x, ReadOnlySpan<float> t, Span<float> d);

                static double Growth(double x) => Math.Exp(x) - 1;

                static void Train(float[] x, float[] y, float[] t, float[] d, int[] labels)
                {
            {{calls}}
                    Softmax(x, 10, y);
                    CrossEntropy(y, labels, 10, d);
                }
            }
            """;
    }

    /// <summary>Gives a legal value of a parameter that is not its default.</summary>
    private static double ValueOf(Parameter parameter) =>
        Candidates.First(value => parameter.Range.Contains(value) && value != parameter.Default);

    private static string Written(double value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
