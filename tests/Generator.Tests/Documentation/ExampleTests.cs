using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks what all pages have: examples that compile, links that lead somewhere, no raw HTML.</summary>
public sealed partial class ExampleTests
{
    /// <summary>Gets the pages.</summary>
    public static TheoryData<string> Pages => [.. DocumentFile.All.Select(static page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Examples_compile_and_break_no_rule(string page)
    {
        DocumentFile file = DocumentFile.Read(page);
        string[] wrong = page.StartsWith("docs/rules/", StringComparison.Ordinal)
            ? [.. DocumentFile.Blocks(file.Section(RulePageTests.Wrong), "csharp")]
            : [];
        foreach (string example in DocumentFile.Blocks(file.Text, "csharp").Except(wrong, StringComparer.Ordinal))
        {
            Compilation compilation = DocumentedCode.Compile(example);
            Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            Assert.Empty(await RuleCheck.AnalyzeAsync(compilation));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files(string page)
    {
        string directory = Path.GetDirectoryName(Path.Combine(DocumentFile.Root, page))!;
        IEnumerable<string> targets = Link()
            .Matches(DocumentFile.Read(page).Text)
            .Select(static match => match.Groups["target"].Value.Split('#')[0]);
        Assert.All(
            targets,
            target => Assert.True(
                target.Length == 0 || target.Contains(':', StringComparison.Ordinal) || Path.Exists(Path.Combine(directory, target)),
                target));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void There_is_no_raw_html(string page) => Assert.DoesNotMatch(Tag(), Fenced().Replace(DocumentFile.Read(page).Text, ""));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("</?[a-z][^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fenced();
}
