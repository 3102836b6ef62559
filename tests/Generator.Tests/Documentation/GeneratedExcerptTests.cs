using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks the generated code that pages show: each excerpt is what the generator writes for the example above it.</summary>
public sealed class GeneratedExcerptTests
{
    [Theory]
    [InlineData("README.md", "## The generated code")]
    [InlineData("docs/expressions.md", "### A gate")]
    [InlineData("docs/expressions.md", "### Bias, activation, residual")]
    public void Excerpts_are_what_the_generator_writes(string page, string heading)
    {
        DocumentFile file = DocumentFile.Read(page);
        string section = file.Section(heading);
        string[] generated = DocumentedCode.Generate(Assert.Single(DocumentFile.Blocks(section, "csharp"))).Split('\n');
        IReadOnlyList<string> excerpts = DocumentFile.Blocks(section, "cs");
        Assert.NotEmpty(excerpts);
        string expected = excerpts.Aggregate(section,
            (text, excerpt) => text.Replace(Fenced(excerpt), Fenced(Excerpt(generated, excerpt.Split('\n')[0])), StringComparison.Ordinal));
        AcceptedText.Check(file.Text.Replace(section, expected, StringComparison.Ordinal), page);
    }

    private static string Fenced(string code) => "```cs\n" + code + "\n```";

    // From a first line to the brace below it, set to the left.
    private static string Excerpt(string[] file, string first)
    {
        int start = Array.FindIndex(file, line => string.Equals(line.TrimStart(), first, StringComparison.Ordinal));
        Assert.True(start >= 0, $"The generator does not write '{first}', but this:\n{string.Join('\n', file)}");
        int indent = file[start].Length - first.Length;
        int end = Array.FindIndex(file, start, line => string.Equals(line, new string(' ', indent) + "}", StringComparison.Ordinal));
        return string.Join('\n', file[start..(end + 1)].Select(line => line.Length == 0 ? "" : line[indent..]));
    }
}
