using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Keeps the errors that generated documentation names, and those of docs/accuracy.md, equal.</summary>
public sealed class MeasuredErrorTests
{
    private const string Table = "generator/Generator/Catalogue/MeasuredError.cs";
    private const string Start = "All { get; } =\n    [\n";
    private const string End = "    ];\n";

    [Fact]
    public void The_rows_are_written_from_the_page()
    {
        string text = File.ReadAllText(Path.Combine(DocumentFile.Root, Table)).ReplaceLineEndings("\n");
        int start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = text.IndexOf(End, start, StringComparison.Ordinal);
        AcceptedText.Check(text[..start] + string.Concat(Rows()) + text[end..], Table);
    }

    [Fact]
    public void An_error_is_known_of_the_activations_that_are_used_most() =>
        Assert.All(
            ["sigmoid", "tanh", "silu", "gelu", "gelu_tanh", "mish", "softplus", "elu", "selu", "quick_gelu"],
            static name => Assert.NotNull(MeasuredError.Find(name)));

    // Of a function that is no activation, no method is documented.
    private static IEnumerable<string> Rows()
    {
        string[] sections = DocumentFile.Read("docs/accuracy.md").Text.Split("\n## ");
        string Section(string name) => sections.Single(section => section.StartsWith(name, StringComparison.Ordinal));
        Dictionary<string, double>[] columns = [.. Errors(Section("Standard precision")), .. Errors(Section("Full precision"))];
        return columns[0].Keys
            .Where(static name => ActivationCatalogue.Find(name) is not null)
            .Select(name => $"        new(\"{ActivationCatalogue.Find(name)!.Name}\", "
                + string.Join(", ", columns.Select(column => column[name].ToString("0.00", CultureInfo.InvariantCulture))) + "),\n");
    }

    // The largest errors of values, and those of derivatives, by function.
    private static IEnumerable<Dictionary<string, double>> Errors(string section) => section.Split("\n### ").Skip(1).Select(static table =>
        table.Split('\n')
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(
                static cells => cells[1].Trim('`'),
                static cells => double.Parse(cells[2], CultureInfo.InvariantCulture),
                StringComparer.Ordinal));
}
