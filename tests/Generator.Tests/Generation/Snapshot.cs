using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Generation;

/// <summary>
/// Compares generated files with approved ones: <c>Snapshots/{Class}.{Test}#{Hint}.verified.cs</c>. What differs is left beside
/// as <c>.received.cs</c>; with ACCEPT_SNAPSHOTS=1 it is approved, but never where CI is set.
/// </summary>
internal static partial class Snapshot
{
    /// <summary>Gets the folder of the approved files.</summary>
    public static string Folder { get; } = Path.Combine(
        typeof(Snapshot).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static item => string.Equals(item.Key, "ProjectDirectory", StringComparison.Ordinal)).Value!,
        "Generation",
        "Snapshots");

    private static bool Accepts => Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1";

    /// <summary>Compares the files of a test; an approved file that is no longer generated fails, too.</summary>
    public static void Verify(string testClass, IEnumerable<GeneratedSourceResult> sources, [CallerMemberName] string test = "")
    {
        if (Accepts && Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            throw new InvalidOperationException("Snapshots are accepted by hand, not under CI.");
        }

        string prefix = $"{testClass}.{test}#";
        HashSet<string> generated = new(StringComparer.Ordinal);
        List<string> differences = [];
        foreach (GeneratedSourceResult source in sources)
        {
            string name = prefix + source.HintName[..^".cs".Length];
            generated.Add(name + ".verified.cs");
            differences.AddRange(Compare(name, $"//HintName: {source.HintName}\n{Scrub(source.SourceText.ToString())}"));
        }

        differences.AddRange(Directory.EnumerateFiles(Folder, prefix + "*.verified.cs")
            .Select(Path.GetFileName)
            .Where(name => !generated.Contains(name!))
            .Select(static name => $"{name} is no longer generated."));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Compare(string name, string received)
    {
        string approvedPath = Path.Combine(Folder, name + ".verified.cs");
        string receivedPath = Path.Combine(Folder, name + ".received.cs");
        string approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : "";
        if (string.Equals(approved, received, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return [];
        }

        if (Accepts)
        {
            File.WriteAllText(approvedPath, received);
            File.Delete(receivedPath);
            return [];
        }

        File.WriteAllText(receivedPath, received);
        (string Approved, string Received, int Line) = approved.Split('\n')
            .Zip(received.Split('\n'))
            .Select(static (pair, index) => (pair.First, pair.Second, index + 1))
            .FirstOrDefault(static line => !string.Equals(line.First, line.Second, StringComparison.Ordinal));
        return [$"{name}, line {Line}: '{Received}' instead of '{Approved}'"];
    }

    // The version says nothing about the text.
    private static string Scrub(string text) => VersionOf().Replace(text.ReplaceLineEndings("\n"), "${lead}{version}");

    [GeneratedRegex("""(?<lead>GeneratedCode\("FusedActivations", "|Written by FusedActivations )[0-9.]+""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex VersionOf();
}
