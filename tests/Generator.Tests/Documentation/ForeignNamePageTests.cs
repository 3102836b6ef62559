using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks the page of names from elsewhere: its tables are those of the messages.</summary>
public sealed class ForeignNamePageTests
{
    private const string Page = "docs/elsewhere.md";

    [Fact]
    public void The_tables_are_those_of_the_messages()
    {
        string text = DocumentFile.Read(Page).Text;
        text = WithRows(text, "## What is no activation and no loss",
            ForeignNames.Entries.Select(static entry => $"| `{entry.Name}` | {entry.Is} | {entry.Instead} |"));
        text = WithRows(text, "## Activations with another name",
            ForeignNames.Activations.Select(static pair => $"| `{pair.Key}` | `{pair.Value}` |"));
        text =
            WithRows(text, "## Losses with another name", ForeignNames.Losses.Select(static pair => $"| `{pair.Key}` | `{pair.Value}` |"));
        AcceptedText.Check(text, Page);
    }

    private static string WithRows(string text, string heading, IEnumerable<string> rows)
    {
        int table = text.IndexOf("|---", text.IndexOf(heading + "\n", StringComparison.Ordinal), StringComparison.Ordinal);
        int start = text.IndexOf('\n', table) + 1;
        int end = start;
        while (end < text.Length && text[end] == '|')
        {
            end = text.IndexOf('\n', end) + 1;
        }

        return text[..start] + string.Concat(rows.Select(static row => row + "\n")) + text[end..];
    }
}
