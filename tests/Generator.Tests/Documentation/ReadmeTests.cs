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
    public void The_tables_of_rules_are_those_of_the_analyzers()
    {
        IEnumerable<string> rows = DocumentFile.Read("docs/rules.md").Text
            .Split('\n')
            .Where(static line => line.StartsWith("| [FACT", StringComparison.Ordinal));
        Assert.Equal(
            Rules().Select(
                static rule =>
                    $"| [{rule.Id}](rules/{rule.Id}.md) | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Off")} | {rule.Title} |"),
            rows,
            StringComparer.Ordinal);
    }

    [Fact]
    public void The_notes_of_the_release_are_those_of_the_analyzers()
    {
        IEnumerable<string> rows = DocumentFile.Read("generator/Generator/AnalyzerReleases.Unshipped.md").Text
            .Split('\n')
            .Where(static line => line.StartsWith("FACT", StringComparison.Ordinal));
        Assert.Equal(
            Rules().Select(static rule => $"{rule.Id} | {rule.Category} | {(rule.IsEnabledByDefault ? rule.DefaultSeverity : "Disabled")}"),
            rows.Select(static row => string.Join(" | ", row.Split(" | ")[..3])),
            StringComparer.Ordinal);
    }

    /// <summary>Gets every rule of every analyzer, by id.</summary>
    internal static IEnumerable<DiagnosticDescriptor> Rules() => typeof(ActivationAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .SelectMany(static type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
        .DistinctBy(static rule => rule.Id, StringComparer.Ordinal)
        .OrderBy(static rule => rule.Id, StringComparer.Ordinal);
}
