using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Represents which folder of the generator uses which: by its using lines, and by names with their namespace.</summary>
internal sealed partial class FolderGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> uses = new(StringComparer.Ordinal);

    private FolderGraph()
    {
    }

    /// <summary>Gets the folders, those of types that C# wants and .NET Standard lacks aside.</summary>
    public IReadOnlyCollection<string> Folders => this.uses.Keys;

    /// <summary>Reads a folder of source whose folders are namespaces.</summary>
    /// <param name="path">The folder.</param>
    public static FolderGraph Read(string path)
    {
        FolderGraph graph = new();
        Dictionary<string, string> texts = Directory.EnumerateDirectories(path)
            .Where(static folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .ToDictionary(static folder => Path.GetFileName(folder), TextOf, StringComparer.Ordinal);
        Dictionary<string, HashSet<string>> types = texts.ToDictionary(
            static pair => pair.Key,
            static pair => Captures(Declaration(), pair.Value).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal);
        foreach ((string folder, string text) in texts)
        {
            IEnumerable<string> named = Captures(FullName(), text).Concat(PartialName().Matches(text)
                .Where(match => types.TryGetValue(match.Groups["folder"].Value, out HashSet<string>? known)
                    && known.Contains(match.Groups["type"].Value))
                .Select(static match => match.Groups["folder"].Value));
            graph.uses[folder] = new(
                named.Where(name => texts.ContainsKey(name) && !string.Equals(name, folder, StringComparison.Ordinal)),
                StringComparer.Ordinal);
        }

        return graph;
    }

    /// <summary>Gets the folders that a folder uses, in the order of their names.</summary>
    public IEnumerable<string> UsedBy(string folder) => this.uses[folder];

    /// <summary>
    /// Gets the layers from the bottom: a folder stands above all that it uses. What is in a ring, or above one, is in none.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Layers()
    {
        List<IReadOnlyList<string>> layers = [];
        HashSet<string> below = new(StringComparer.Ordinal);
        while (this.Above(below) is { Length: > 0 } next)
        {
            layers.Add(next);
            below.UnionWith(next);
        }

        return layers;
    }

    private string[] Above(HashSet<string> below) =>
        [.. this.uses.Where(pair => !below.Contains(pair.Key) && pair.Value.All(below.Contains)).Select(static pair => pair.Key)];

    private static string TextOf(string folder) => string.Join(
        '\n',
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Where(static line => !Comment().IsMatch(line)));

    private static IEnumerable<string> Captures(Regex pattern, string text) =>
        pattern.Matches(text).Select(static match => match.Groups["name"].Value);

    [GeneratedRegex(@"^\s*//", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:public|internal) .*?\b(?:class|struct|record|enum|interface) (?<name>\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bFusedActivations\.Generator\.(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FullName();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w+)(\.\w+)*\.(?<type>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartialName();
}
