using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks the table of folders: every folder of the generator is in it, with the folders that it uses.</summary>
public sealed partial class ArchitecturePageTests
{
    private const string Folder = "generator/Generator/";

    [Fact]
    public void Folders_use_what_the_page_allows()
    {
        IEnumerable<string> rows = DocumentFile.Read("docs/architecture.md").Section("## The folders").Split('\n').Where(static line => line.StartsWith("| `" + Folder, StringComparison.Ordinal));
        Assert.Equal(Directory.EnumerateDirectories(Path.Combine(DocumentFile.Root, Folder)).Select(Path.GetFileName).Where(IsCode).Order(StringComparer.Ordinal), rows.Select(NameOf).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(rows, static row => Assert.Equal(Used(NameOf(row)), Name().Matches(row.Split(" | ")[^1]).Select(static match => match.Groups["name"].Value).Order(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    private static bool IsCode(string? folder) => folder is not ("bin" or "obj" or "Polyfills");

    private static string NameOf(string row) => Name().Match(row).Groups["name"].Value[Folder.Length..];

    private static IEnumerable<string> Used(string folder) => Directory.EnumerateFiles(Path.Combine(DocumentFile.Root, Folder, folder), "*.cs", SearchOption.AllDirectories)
        .SelectMany(File.ReadLines)
        .Select(static line => Using().Match(line).Groups["name"].Value)
        .Where(name => name.Length > 0 && !string.Equals(name, folder, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("`(?<name>[A-Za-z/]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"^using FusedActivations\.Generator\.(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using();
}
