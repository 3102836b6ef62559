using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>
/// Builds the wrong networks of samples/Diagnostics against the package: the build prints what their comments say, and nothing else.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed partial class GalleryTests(PackedProject project)
{
    private const string Consumer = "Gallery";

    private static readonly string Source = Path.Combine(PackedProject.Root, "samples", "Diagnostics", "Wrong");

    [Fact]
    public async Task The_build_prints_what_the_comments_say()
    {
        foreach (string path in Directory.EnumerateFiles(Source, "*.cs").Append(Path.Combine(Source, ".editorconfig")))
        {
            File.Copy(path, Path.Combine(project.FolderOf(Consumer), Path.GetFileName(path)));
        }

        CommandResult build = (await project.BuildAsync(Consumer)).Succeeded();
        Assert.All(build.Ids, static id => Assert.StartsWith("FACT", id, StringComparison.Ordinal));
        IEnumerable<string> printed = Warning().Matches(build.Output).Select(Comment).Distinct(StringComparer.Ordinal);
        Assert.Equal(Expected().Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    // The comments above a line are about it.
    private static IEnumerable<string> Expected()
    {
        foreach (string path in Directory.EnumerateFiles(Source, "*.cs"))
        {
            List<string> comments = [];
            int number = 0;
            foreach (string line in File.ReadLines(path))
            {
                number++;
                if (Marker().IsMatch(line))
                {
                    comments.Add(line.Trim());
                    continue;
                }

                foreach (string comment in comments)
                {
                    yield return $"{Path.GetFileName(path)}({number}): {comment}";
                }

                comments.Clear();
            }
        }
    }

    // A build prints where the underlined words begin, so they are looked up behind the comment that has the same message.
    private static string Comment(Match warning)
    {
        string file = warning.Groups["file"].Value;
        int number = int.Parse(warning.Groups["line"].Value, CultureInfo.InvariantCulture);
        string[] lines = File.ReadAllLines(Path.Combine(Source, file));
        string rest = lines[number - 1][(int.Parse(warning.Groups["column"].Value, CultureInfo.InvariantCulture) - 1)..];
        string start = $"// {warning.Groups["id"].Value} at ";
        string end = ": " + warning.Groups["message"].Value;
        string? underlined = lines.Select(static line => line.Trim())
            .Where(line => line.StartsWith(start, StringComparison.Ordinal) && line.EndsWith(end, StringComparison.Ordinal))
            .Select(line => line[start.Length..^end.Length])
            .FirstOrDefault(words => rest.StartsWith(words, StringComparison.Ordinal));
        return $"{file}({number}): {start}{underlined ?? rest}{end}";
    }

    [GeneratedRegex(@"^\s*// FACT\d{3} at ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),(?<column>\d+)\): warning (?<id>[A-Z]+\d+): (?<message>.*?) \(https:",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Warning();
}
