using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Checks that docs/losses.md has every loss that code is written for, with its aliases and options.</summary>
public sealed class LossPageTests
{
    /// <summary>Gets the losses.</summary>
    public static TheoryData<string> Names =>
        [.. LossCatalogue.All.Where(static loss => loss.IsGenerated).Select(static loss => loss.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_generated_loss_is_described(string name)
    {
        Loss loss = LossCatalogue.Find(name)!;
        string page = DocumentFile.Read("docs/losses.md").Text;
        string start = $"| `{name}` | {string.Join(", ", loss.Aliases.Select(static alias => $"`{alias}`"))} | ";
        Assert.Contains(page.Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal));
        IEnumerable<string> options = loss.Options.Select(static option => option.Property);
        Assert.All(options, option => Assert.Contains($"`{option}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_loss_is_paired_with_what_it_takes()
    {
        string pairs = DocumentFile.Read("docs/losses.md").Section("## Which loss takes what");
        Assert.All(LossCatalogue.All.Where(static loss => loss.IsGenerated),
            loss => Assert.Contains($"`{loss.Name}`", pairs, StringComparison.Ordinal));
    }
}
