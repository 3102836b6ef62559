using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Tests.Samples;

/// <summary>Writes what is expected of a file above the line that it is about: <c>// FACT201 at "softmax": the message</c>.</summary>
internal static partial class GalleryMarkers
{
    /// <summary>Gives the file with the markers that these diagnostics ask for, and no others.</summary>
    public static string Write(string text, IReadOnlyList<Diagnostic> found)
    {
        IEnumerable<string> lines = text.Split('\n').SelectMany((line, number) => IsMarker(line)
            ? []
            : found.Where(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line == number)
                .Select(diagnostic => Indent(line) + Show(diagnostic))
                .Append(line));
        return string.Join('\n', lines);
    }

    /// <summary>Finds whether a line is a marker.</summary>
    public static bool IsMarker(string line) => Marker().IsMatch(line);

    private static string Show(
        Diagnostic diagnostic) =>
            $"// {diagnostic.Id} at {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static string Indent(string line) => line[..^line.TrimStart().Length];

    [GeneratedRegex(@"^\s*// FACT\d{3} at ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();
}
