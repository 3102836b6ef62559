using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Represents a page of the documentation, as it stands in the repository.</summary>
/// <param name="Name">The path from the repository's root, with slashes.</param>
/// <param name="Text">The text, with line feeds.</param>
internal sealed record DocumentFile(string Name, string Text)
{
    /// <summary>Gets the repository's root.</summary>
    public static string Root { get; } = typeof(DocumentFile).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static data => data.Key is "RepositoryRoot").Value!;

    /// <summary>Gets every page: the one at the root, those of docs/, those of the samples' data.</summary>
    public static IEnumerable<DocumentFile> All =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.md", SearchOption.AllDirectories))
            .Append(Path.Combine(Root, "README.md"))
            .Select(static path => Read(Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .OrderBy(static page => page.Name, StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    public static DocumentFile Read(string name) => new(name, File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n"));

    /// <summary>Gets the text under a heading, up to the next one of its level or above.</summary>
    public string Section(string heading)
    {
        string[] lines = this.Text.Split('\n');
        int start = Array.IndexOf(lines, heading);
        int level = LevelOf(heading);
        return start < 0
            ? throw new InvalidDataException($"{this.Name} has no heading '{heading}'.")
            : string.Join('\n', lines.Skip(start + 1).TakeWhile(line => LevelOf(line) == 0 || LevelOf(line) > level));
    }

    /// <summary>Gets the fenced blocks of a language: "csharp" is compiled by tests, "cs" is a piece of something longer.</summary>
    public static IReadOnlyList<string> Blocks(string text, string language)
    {
        List<string> blocks = [];
        List<string>? block = null;
        foreach (string line in text.Split('\n'))
        {
            if (block is null)
            {
                block = string.Equals(line, "```" + language, StringComparison.Ordinal) ? [] : null;
            }
            else if (string.Equals(line, "```", StringComparison.Ordinal))
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else
            {
                block.Add(line);
            }
        }

        return blocks;
    }

    // The number of number signs before a space; 0 where the line is no heading.
    private static int LevelOf(string line)
    {
        int level = line.TakeWhile(static letter => letter == '#').Count();
        return level > 0 && level < line.Length && line[level] == ' ' ? level : 0;
    }
}
