using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks what a visitor reads first: the program runs and prints what is shown, and what is measured is what is shown.</summary>
public sealed class FirstScreenTests
{
    private const string Output = "```text\n";

    private static readonly DocumentFile Readme = DocumentFile.Read("README.md");

    private static string Program => DocumentFile.Blocks(Readme.Text, "csharp").First();

    [Fact]
    public void The_program_prints_what_is_shown()
    {
        string printed = DocumentedCode.Run(Program);
        int start =
            Readme.Text.IndexOf(Output, Readme.Text.IndexOf(Program, StringComparison.Ordinal), StringComparison.Ordinal) + Output.Length;
        int end = Readme.Text.IndexOf("```", start, StringComparison.Ordinal);
        AcceptedText.Check(Readme.Text[..start] + printed + Readme.Text[end..], Readme.Name);
    }

    [Theory]
    [InlineData("benchmarks/Kernels/Measured/ReadmeLoop.cs", "cs")]
    [InlineData("benchmarks/Kernels/Measured/ReadmeKernels.cs", "csharp")]
    public void What_is_measured_is_what_is_shown(string file, string language)
    {
        string shown = DocumentFile.Blocks(Readme.Text, language).First();
        IEnumerable<string> lines = shown.Split('\n').Select(static line => line.Trim());
        string[] declared = language is "csharp"
            ? [.. lines.Where(static line => line.StartsWith("[Activation", StringComparison.Ordinal)
                || line.Contains(" partial void ", StringComparison.Ordinal))]
            : [.. lines];
        string[] measured = [.. File.ReadLines(Path.Combine(DocumentFile.Root, file)).Select(static line => line.Trim())];
        Assert.NotEmpty(declared);
        Assert.Equal(declared, measured.Skip(Array.IndexOf(measured, declared[0])).Take(declared.Length), StringComparer.Ordinal);
    }
}
