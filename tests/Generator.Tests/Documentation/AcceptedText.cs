using System;
using System.IO;
using Xunit;

namespace FusedActivations.Generator.Tests.Documentation;

/// <summary>Compares a page with what it should be; with ACCEPT_SNAPSHOTS=1, and never under CI, writes it instead.</summary>
internal static class AcceptedText
{
    /// <summary>Compares or writes.</summary>
    public static void Check(string expected, string page)
    {
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(Path.Combine(DocumentFile.Root, page), expected);
        }

        Assert.Equal(expected, DocumentFile.Read(page).Text);
    }
}
