using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FusedActivations.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FusedActivations.Generator.Tests.Samples;

/// <summary>Checks samples/Diagnostics: wrong networks get exactly what they say that they get, their corrected twins nothing.</summary>
public sealed class GalleryTests
{
    private const string Page = "samples/Diagnostics/README.md";

    private const string Heading = "| Network | Rule | Message |";

    /// <summary>Gets the wrong networks.</summary>
    public static TheoryData<string> Names => [.. GallerySide.Names("Wrong")];

    /// <summary>Gets the corrected ones.</summary>
    public static TheoryData<string> Twins => [.. GallerySide.Names("Right")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Wrong_networks_get_what_their_markers_say(string name)
    {
        GallerySide side = await GallerySide.Wrong;
        Assert.NotEmpty(side.Of(name));
        DocumentFile file = side.File(name);
        AcceptedText.Check(GalleryMarkers.Write(file.Text, side.Of(name)), file.Name);
    }

    [Theory]
    [MemberData(nameof(Twins))]
    public async Task Corrected_networks_get_nothing(string name)
    {
        GallerySide side = await GallerySide.Right;
        Assert.Empty(side.Of(name));
        Assert.DoesNotContain(side.File(name).Text.Split('\n'), GalleryMarkers.IsMarker);
    }

    [Fact]
    public void Every_network_has_its_twin() =>
        Assert.Equal(GallerySide.Names("Wrong"), GallerySide.Names("Right"), StringComparer.Ordinal);

    // What is no warning would stop the build, or would not be shown by it.
    [Fact]
    public async Task What_is_no_warning_is_made_one()
    {
        IEnumerable<string> others = (await GallerySide.Wrong).Found.SelectMany(static file => file)
            .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Warning)
            .Select(static diagnostic => $"dotnet_diagnostic.{diagnostic.Id}.severity = warning");
        IEnumerable<string> settings = File.ReadLines(Path.Combine(DocumentFile.Root, "samples/Diagnostics/Wrong/.editorconfig"))
            .Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal));
        Assert.Equal(others.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), settings, StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_page_lists_the_gallery()
    {
        GallerySide side = await GallerySide.Wrong;
        IEnumerable<string> rows = GallerySide.Names("Wrong")
            .SelectMany(name => side.Of(name).Select(diagnostic => Row(name, diagnostic)).Distinct(StringComparer.Ordinal));
        string text = DocumentFile.Read(Page).Text;
        int start = text.IndexOf(Heading, StringComparison.Ordinal);
        int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        AcceptedText.Check($"{text[..start]}{Heading}\n|---|---|---|\n{string.Join('\n', rows)}{text[end..]}", Page);
    }

    private static string Row(string name, Diagnostic diagnostic) =>
        $"| [{name}](Wrong/{name}.cs), [corrected](Right/{name}.cs) | [{diagnostic.Id}](../../docs/rules/{diagnostic.Id}.md) | {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Replace("|", "\\|", StringComparison.Ordinal)} |";
}
