using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>The folders of the generator stand in layers, each of which uses those below it; the page shows them as they are.</summary>
public sealed partial class ArchitecturePageTests(ITestOutputHelper output)
{
    private const string Page = "docs/architecture.md";
    private const string Folder = "generator/Generator/";
    private const string Heading = "## The layers\n";

    private static readonly FolderGraph Graph = FolderGraph.Read(Path.Combine(DocumentFile.Root, Folder));

    [Fact]
    public void Folders_stand_in_layers()
    {
        IReadOnlyList<IReadOnlyList<string>> layers = Graph.Layers();
        foreach (IReadOnlyList<string> layer in layers.Reverse())
        {
            output.WriteLine(string.Join("  ", layer));
        }

        Assert.Empty(Graph.Folders.Except(layers.SelectMany(static layer => layer), StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_shows_the_layers()
    {
        string text = DocumentFile.Read(Page).Text;
        int start =
            text.IndexOf("```text\n", text.IndexOf(Heading, StringComparison.Ordinal), StringComparison.Ordinal) + "```text\n".Length;
        int end = text.IndexOf("```", start, StringComparison.Ordinal);
        AcceptedText.Check(text[..start] + Draw() + text[end..], Page);
    }

    [Fact]
    public void The_page_says_what_each_folder_is_for()
    {
        IEnumerable<string> rows = DocumentFile.Read(Page).Section("## The folders").Split('\n')
            .Where(static line => line.StartsWith("| `" + Folder, StringComparison.Ordinal))
            .Select(static row => Name().Match(row).Groups["name"].Value);
        Assert.Equal(Graph.Folders.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // The highest layer first, with what each folder uses.
    private static string Draw() => string.Concat(Graph.Layers()
        .Select(static (layer, number) => string.Concat(layer.Select(folder => Line(number, folder))))
        .Reverse());

    private static string Line(int layer, string folder) =>
        $"{layer,2}  {folder,-12} {string.Join(' ', Graph.UsedBy(folder))}".TrimEnd() + "\n";

    [GeneratedRegex("`" + Folder + "(?<name>[A-Za-z]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
