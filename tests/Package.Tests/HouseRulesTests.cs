using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace FusedActivations.Package.Tests;

/// <summary>Checks what holds for every source file of the repository.</summary>
public sealed partial class HouseRulesTests
{
    private const int LongestFile = 300;
    private const int LongestLine = 140;

    // What stands between quotes is shown, compared and searched as a whole, and a row of a table of cases is read as one line; so texts
    // count for nothing. A raw text of several lines is that of another file.
    private const string RawText = "\"\"\"";

    private static readonly string[] TextFiles = ["*.cs", "*.csproj", "*.props", "*.targets", "*.md", "*.sln", "*.py", "*.json"];

    [Fact]
    public void No_source_file_is_long() =>
        Assert.Equal(
            [],
            Names(Files("*.cs"),
                static path => !path.EndsWith(".verified.cs", StringComparison.Ordinal) && File.ReadLines(path).Count() > LongestFile),
            StringComparer.Ordinal);

    [Fact]
    public void No_line_is_long() => Assert.Equal(
        [],
        Files("*.cs")
            .Where(static path => !path.EndsWith(".verified.cs", StringComparison.Ordinal))
            .SelectMany(static path => LongLines(File.ReadLines(path))
                .Select(line => Path.GetRelativePath(PackedProject.Root, path) + line)),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("", 140, 0)]
    [InlineData("", 141, 1)]
    [InlineData("\"a text of its own\"", 130, 0)]
    [InlineData("\"a text of its own\"", 139, 1)]
    [InlineData("    // FACT101 at x: ", 200, 0)]
    [InlineData("\"\"\" ", 200, 0)]
    public void A_line_is_measured_without_its_texts(string start, int rest, int count) =>
        Assert.Equal(count, LongLines([start + new string('x', rest)]).Count());

    [Fact]
    public void No_file_is_a_drawer_for_everything() =>
        Assert.Equal([], Names(Files("*.cs"), static path => Drawer().IsMatch(Path.GetFileNameWithoutExtension(path))),
            StringComparer.Ordinal);

    [Fact]
    public void No_file_names_a_folder_of_a_machine() =>
        Assert.Equal([], Names(TextFiles.SelectMany(Files), static path => MachinePath().IsMatch(File.ReadAllText(path))),
            StringComparer.Ordinal);

    [Fact]
    public void One_project_is_packed() =>
        Assert.Single(Files("*.csproj"), static path => File.ReadAllText(path).Contains("<IsPackable>true<", StringComparison.Ordinal));

    private static IEnumerable<string> LongLines(IEnumerable<string> lines)
    {
        bool isRaw = false;
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            int quotes = line.Split(RawText).Length - 1;
            if (!isRaw && quotes == 0 && Text().Replace(line, "\"\"").Length > LongestLine && !Finding().IsMatch(line))
            {
                yield return $"({number})";
            }

            isRaw ^= quotes % 2 == 1;
        }
    }

    // A failure lists the files.
    private static IEnumerable<string> Names(IEnumerable<string> files, Func<string, bool> isWrong) =>
        files.Where(isWrong).Select(static path => Path.GetRelativePath(PackedProject.Root, path));

    private static IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(
            PackedProject.Root, pattern, new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
        .Where(static path => !Path.GetRelativePath(PackedProject.Root, path)
            .Split(Path.DirectorySeparatorChar)
            .Any(static folder => folder.StartsWith('.')
                || folder is "bin" or "obj" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts"));

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();

    // What an analyzer says of the line below, as it says it.
    [GeneratedRegex(@"^\s*// FACT\d{3} at ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Finding();

    [GeneratedRegex("Helper|Util|Manager|Common", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawer();

    [GeneratedRegex(@"(?<![\w.<])/(home|root|Users|tmp)/\w|[A-Z]:\\Users", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();
}
