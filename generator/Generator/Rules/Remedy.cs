using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Collections;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Rules;

/// <summary>
/// Represents what cures a violation, as edits of the text. It travels in the properties of the diagnostic, so that one code fix
/// serves every rule.
/// </summary>
/// <param name="Title">What the light bulb says: "Use 'sigmoid'".</param>
/// <param name="KeepsMeaning">Whether the program does the same after it, so that it may be applied everywhere at once.</param>
/// <param name="Edits">The edits; they do not overlap.</param>
internal sealed record Remedy(string Title, bool KeepsMeaning, EquatableArray<TextEdit> Edits)
{
    /// <summary>Writes remedies into the properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Encode(IReadOnlyList<Remedy> remedies)
    {
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>(System.StringComparer.Ordinal);
        for (int i = 0; i < remedies.Count; i++)
        {
            string prefix = Prefix(i);
            properties[prefix + "title"] = remedies[i].Title;
            properties[prefix + "keepsMeaning"] = remedies[i].KeepsMeaning ? "true" : "false";
            for (int j = 0; j < remedies[i].Edits.Count; j++)
            {
                properties[prefix + j.ToString(CultureInfo.InvariantCulture)] = remedies[i].Edits[j].Encode();
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>Reads remedies from the properties of a diagnostic.</summary>
    public static IReadOnlyList<Remedy> Decode(ImmutableDictionary<string, string?> properties)
    {
        List<Remedy> remedies = [];
        while (properties.TryGetValue(Prefix(remedies.Count) + "title", out string? title))
        {
            string prefix = Prefix(remedies.Count);
            List<TextEdit> edits = [];
            while (properties.TryGetValue(prefix + edits.Count.ToString(CultureInfo.InvariantCulture), out string? edit))
            {
                edits.Add(TextEdit.Decode(edit!));
            }

            remedies.Add(new Remedy(title!, string.Equals(properties[prefix + "keepsMeaning"], "true", System.StringComparison.Ordinal), edits.ToEquatableArray()));
        }

        return remedies;
    }

    private static string Prefix(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";
}

/// <summary>Represents a piece of text and what takes its place.</summary>
/// <param name="Place">The piece; of length 0 to insert.</param>
/// <param name="NewText">The new text.</param>
internal sealed record TextEdit(LocationInfo Place, string NewText)
{
    /// <summary>Writes the edit: "start:length:path", a line break, the new text.</summary>
    public string Encode() =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}\n{3}", this.Place.Span.Start, this.Place.Span.Length, this.Place.FilePath, this.NewText);

    /// <summary>Reads what <see cref="Encode"/> wrote; the lines of the place are not among it.</summary>
    public static TextEdit Decode(string text)
    {
        string[] place = text.Substring(0, text.IndexOf('\n')).Split([':'], 3);
        TextSpan span = new(int.Parse(place[0], CultureInfo.InvariantCulture), int.Parse(place[1], CultureInfo.InvariantCulture));
        return new TextEdit(new LocationInfo(place[2], span, default), text.Substring(text.IndexOf('\n') + 1));
    }
}
