using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks what the first page shows against what the project does.</summary>
public sealed class ReadmeTests
{
    private static readonly DocumentFile Readme = DocumentFile.Read("README.md");

    [Fact]
    public void The_generated_code_shown_is_what_the_generator_writes()
    {
        string section = Readme.Section("## The generated code");
        string[] generated = DocumentedCode.Generate(Assert.Single(DocumentFile.Blocks(section, "csharp"))).Split('\n');
        IReadOnlyList<string> excerpts = DocumentFile.Blocks(section, "cs");
        Assert.NotEmpty(excerpts);
        AcceptedText.Check(excerpts.Aggregate(Readme.Text, (text, excerpt) => text.Replace(excerpt, Excerpt(generated, excerpt.Split('\n')[0]), StringComparison.Ordinal)), Readme.Name);
    }

    [Fact]
    public void The_tables_of_rules_are_those_of_the_analyzers()
    {
        IEnumerable<string> rows = DocumentFile.Read("docs/rules.md").Text.Split('\n').Where(static line => line.StartsWith("| [FACT", StringComparison.Ordinal));
        Assert.Equal(Rules().Select(static rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Off")} | {rule.Title} |"), rows, StringComparer.Ordinal);
    }

    [Fact]
    public void The_notes_of_the_release_are_those_of_the_analyzers()
    {
        IEnumerable<string> rows = DocumentFile.Read("generator/Generator/AnalyzerReleases.Unshipped.md").Text.Split('\n').Where(static line => line.StartsWith("FACT", StringComparison.Ordinal));
        Assert.Equal(Rules().Select(static rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")}"), rows.Select(static row => string.Join(" | ", row.Split(" | ")[..3])), StringComparer.Ordinal);
    }

    /// <summary>Gets every rule of every analyzer, by id.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Rules() => typeof(ActivationAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .DistinctBy(static rule => rule.Id, StringComparer.Ordinal)
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal);

    // From a first line to the brace below it, set to the left.
    private static string Excerpt(string[] file, string first)
    {
        int start = Array.FindIndex(file, line => string.Equals(line.TrimStart(), first, StringComparison.Ordinal));
        Assert.True(start >= 0, $"The generator does not write '{first}', but this:\n{string.Join('\n', file)}");
        int indent = file[start].Length - first.Length;
        int end = Array.FindIndex(file, start, line => string.Equals(line, new string(' ', indent) + "}", StringComparison.Ordinal));
        return string.Join('\n', file[start..(end + 1)].Select(line => line.Length == 0 ? "" : line[indent..]));
    }
}
