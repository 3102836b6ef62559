using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks the page of each rule: it exists, has the rule's title, and its wrong examples break that rule.</summary>
public sealed class RulePageTests
{
    /// <summary>The heading above examples that break the rule; the others break none.</summary>
    public const string Wrong = "## Wrong";

    /// <summary>Gets the ids of the rules.</summary>
    public static TheoryData<string> Ids => [.. ReadmeTests.Rules().Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Help_link_leads_to_a_page_with_the_title(string id)
    {
        DiagnosticDescriptor rule = ReadmeTests.Rules().Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
        string page = new Uri(rule.HelpLinkUri).Segments[^1];
        string[] lines = DocumentFile.Read($"docs/rules/{page}.md").Text.Split('\n');
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.Equal($"Severity: {rule.DefaultSeverity}{(rule.IsEnabledByDefault ? "" : ", off unless a project turns it on")}.", lines[2]);
    }

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            ReadmeTests.Rules().Select(static rule => rule.Id),
            Directory.EnumerateFiles(Path.Combine(DocumentFile.Root, "docs", "rules"), "*.md")
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Wrong_examples_break_the_rule_and_no_other(string id)
    {
        string section = DocumentFile.Read($"docs/rules/{id}.md").Section(Wrong);
        string[] examples = [.. DocumentFile.Blocks(section, "csharp")];
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            ImmutableArray<Diagnostic> found = await AnalyzeAsync(id, example);
            Assert.All(
                found,
                diagnostic => Assert.True(string.Equals(id, diagnostic.Id, StringComparison.Ordinal) || IsPartOf(diagnostic.Id, id),
                    diagnostic.ToString()));
            Assert.Contains(found, diagnostic => string.Equals(id, diagnostic.Id, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_message_shown_is_the_analyzer_s(string id)
    {
        DocumentFile page = DocumentFile.Read($"docs/rules/{id}.md");
        string[] parts = page.Section(Wrong).Split("```text\n");
        IReadOnlyList<string> examples = DocumentFile.Blocks(page.Section(Wrong), "csharp");
        Assert.Equal(examples.Count, parts.Length - 1);
        for (int i = 0; i < examples.Count; i++)
        {
            IEnumerable<string> messages = (await AnalyzeAsync(id, examples[i]))
                .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
            parts[i + 1] = string.Concat(messages) + parts[i + 1][parts[i + 1].IndexOf("```", StringComparison.Ordinal)..];
        }

        AcceptedText.Check(page.Text.Replace(page.Section(Wrong), string.Join("```text\n", parts), StringComparison.Ordinal), page.Name);
    }

    // A linear model is made of linear layers.
    private static bool IsPartOf(string part, string whole) => (part, whole) is ("FACT301", "FACT502");

    // The rule about old compilers is the only one whose examples need one; a rule that is off is turned on for its own.
    private static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string id, string example)
    {
        Compilation compilation = DocumentedCode.Compile(example);
        if (string.Equals(id, "FACT117", StringComparison.Ordinal))
        {
            return RuleCheck.AnalyzeAsync(
                TestCompilation.Create(LanguageVersion.CSharp10, ("Demo.cs", compilation.SyntaxTrees.First().ToString())));
        }

        bool isOn = ReadmeTests.Rules().Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal)).IsEnabledByDefault;
        return RuleCheck.AnalyzeAsync(isOn
            ? compilation
            : compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Info)])));
    }
}
