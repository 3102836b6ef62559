using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks docs/choosing.md: every row names rules that exist, and the table of weights and inputs is what the rules say.</summary>
public sealed partial class ChoosingPageTests
{
    private const string Page = "docs/choosing.md";

    /// <summary>Tells whether a line is a row of a table, not its head.</summary>
    private static bool IsRow(string line) =>
        line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("Watched by |", StringComparison.Ordinal);

    [Fact]
    public async Task The_table_of_weights_and_inputs_is_what_the_rules_say()
    {
        string text = DocumentFile.Read(Page).Text;
        int start = text.IndexOf(PreferenceTable.Heading, StringComparison.Ordinal);
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        AcceptedText.Check(text[..start] + await PreferenceTable.WriteAsync() + text[end..], Page);
    }

    [Fact]
    public void Every_row_names_a_rule_that_watches_it()
    {
        string[] rows = [.. DocumentFile.Read(Page).Text.Split('\n').Where(IsRow)];
        Assert.NotEmpty(rows);
        Assert.All(rows, static row => Assert.Matches(Rule(), row));
    }

    [Fact]
    public void Every_rule_named_exists_and_is_linked_to_its_page()
    {
        HashSet<string> ids = [.. ReadmeTests.Rules().Select(static rule => rule.Id)];
        string text = DocumentFile.Read(Page).Text;
        Assert.All(Rule().Matches(text), match =>
        {
            Assert.Contains(match.Groups["id"].Value, ids);
            Assert.Equal(match.Groups["id"].Value, match.Groups["page"].Value);
        });
        Assert.Equal(Mention().Count(text), 2 * Rule().Count(text));
    }

    // A rule about outputs that no row names watches nothing that the guide advises.
    [Fact]
    public void Every_rule_about_outputs_is_named() =>
        Assert.All(ReadmeTests.Rules().Where(static rule => rule.Id.StartsWith("FACT2", StringComparison.Ordinal)),
            static rule => Assert.Contains($"[{rule.Id}]", DocumentFile.Read(Page).Text, StringComparison.Ordinal));

    [Theory]
    [InlineData(PredictionTask.Binary)]
    [InlineData(PredictionTask.Multiclass)]
    [InlineData(PredictionTask.Multilabel)]
    [InlineData(PredictionTask.Regression)]
    [InlineData(PredictionTask.Count)]
    [InlineData(PredictionTask.UnitInterval)]
    [InlineData(PredictionTask.Composition)]
    [InlineData(PredictionTask.Policy)]
    internal void Every_kind_of_prediction_has_a_row_and_an_example(PredictionTask task)
    {
        DocumentFile page = DocumentFile.Read(Page);
        Assert.Contains(page.Section("## The output layer").Split('\n'),
            line => IsRow(line) && line.Contains($"`{task}`", StringComparison.Ordinal));
        Assert.Contains(DocumentFile.Blocks(page.Text, "csharp"),
            example => example.Contains($"Task = PredictionTask.{task}", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[(?<id>FACT\d{3})\]\(rules/(?<page>FACT\d{3})\.md\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"FACT\d{3}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();
}
