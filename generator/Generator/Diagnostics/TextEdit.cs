using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Diagnostics;

/// <summary>Represents a piece of text and what takes its place.</summary>
/// <param name="Place">The piece; of length 0 to insert.</param>
/// <param name="NewText">The new text.</param>
internal sealed record TextEdit(Location Place, string NewText)
{
    /// <summary>Gets the file.</summary>
    public string FilePath => this.Place.SourceTree?.FilePath ?? this.Place.GetLineSpan().Path;

    /// <summary>Writes the edit: "start:length:path", a line break, the new text.</summary>
    public string Encode() =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}\n{3}", this.Place.SourceSpan.Start, this.Place.SourceSpan.Length,
            this.FilePath, this.NewText);

    /// <summary>Reads what <see cref="Encode"/> wrote; the lines of the place are not among it.</summary>
    public static TextEdit Decode(string text)
    {
        string[] place = text.Substring(0, text.IndexOf('\n')).Split([':'], 3);
        TextSpan span = new(int.Parse(place[0], CultureInfo.InvariantCulture), int.Parse(place[1], CultureInfo.InvariantCulture));
        return new TextEdit(Location.Create(place[2], span, default), text.Substring(text.IndexOf('\n') + 1));
    }
}
