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

    private static readonly string[] TextFiles = ["*.cs", "*.csproj", "*.props", "*.targets", "*.md", "*.sln", "*.py", "*.json"];

    [Fact]
    public void No_source_file_is_long() =>
        Assert.Equal(
            [],
            Names(Files("*.cs"),
                static path => !path.EndsWith(".verified.cs", StringComparison.Ordinal) && File.ReadLines(path).Count() > LongestFile),
            StringComparer.Ordinal);

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

    // A failure lists the files.
    private static IEnumerable<string> Names(IEnumerable<string> files, Func<string, bool> isWrong) =>
        files.Where(isWrong).Select(static path => Path.GetRelativePath(PackedProject.Root, path));

    private static IEnumerable<string> Files(
        string pattern) => Directory.EnumerateFiles(PackedProject.Root, pattern,
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
        .Where(static path => !Path.GetRelativePath(PackedProject.Root, path)
            .Split(Path.DirectorySeparatorChar)
            .Any(static folder => folder is "bin" or "obj" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts"
                || folder.StartsWith('.')));

    [GeneratedRegex("Helper|Util|Manager|Common", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Drawer();

    [GeneratedRegex(@"(?<![\w.<])/(home|root|Users|tmp)/\w|[A-Z]:\\Users", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();
}
