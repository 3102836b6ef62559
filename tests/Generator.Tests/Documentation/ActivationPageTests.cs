using System;
using System.IO;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Keeps docs/activations.md equal to the catalogue.</summary>
public sealed class ActivationPageTests
{
    private const string Page = "docs/activations.md";

    [Fact]
    public void The_page_is_written_from_the_catalogue()
    {
        string expected = ActivationTable.Write();
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(Path.Combine(DocumentFile.Root, Page), expected);
        }

        Assert.Equal(expected, DocumentFile.Read(Page).Text);
    }
}
