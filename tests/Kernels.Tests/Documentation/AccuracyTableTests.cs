using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Intrinsics.X86;
using FusedActivations.Kernels.Probe;
using Xunit;

namespace FusedActivations.Kernels.Tests.Documentation;

/// <summary>
/// Keeps the accuracy tables of the documentation equal to what is measured. ACCEPT_SNAPSHOTS=1 writes the rows anew.
/// Without fused multiplication other errors are measured, and the bounds alone are compared.
/// </summary>
public sealed class AccuracyTableTests
{
    private const string Heading = "| Function | float | bound | double | bound |";

    // The pages for users have the names of activations.
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal) { ["gelu"] = "normal_cdf_times_x" };

    private static readonly string Root = typeof(AccuracyTableTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key is "RepositoryRoot").Value!;

    /// <summary>Checks the rows of both tables.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/numerics.md")]
    public void Table_shows_what_is_measured(string page)
    {
        string path = Path.Combine(Root, page);
        string[] lines = File.ReadAllLines(path);
        int start = Array.IndexOf(lines, Heading) + 2;
        string[] expected = [.. lines.Select((line, i) => i >= start && Array.IndexOf(lines, "", start) > i ? Measure(line) : line)];
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, string.Join('\n', expected) + "\n");
            lines = expected;
        }

        Assert.Equal(expected, lines, StringComparer.Ordinal);
    }

    /// <summary>Checks that no function is left out.</summary>
    [Fact]
    public void Page_of_numerics_shows_every_function()
    {
        string text = File.ReadAllText(Path.Combine(Root, "docs", "numerics.md"));
        Assert.All(FunctionTable.Rows, row => Assert.Contains($"| `{row.Name}` |", text, StringComparison.Ordinal));
    }

    private static string Measure(string line)
    {
        string[] cells = line.Trim('|', ' ').Split(" | ");
        string name = cells[0].Trim('`');
        FunctionRow row =
            FunctionTable.Rows.Single(row => string.Equals(row.Name, Names.GetValueOrDefault(name, name), StringComparison.Ordinal));
        string single = Fma.IsSupported ? Number(row.MeasureFloat().MaxUlp, "F2") : cells[1];
        string twice = Fma.IsSupported ? Number(row.MeasureDouble().MaxUlp, "F2") : cells[3];
        return $"| {cells[0]} | {single} | {Number(row.FloatBound)} | {twice} | {Number(row.DoubleBound)} |";
    }

    private static string Number(double value, string? format = null) => value.ToString(format, CultureInfo.InvariantCulture);
}
