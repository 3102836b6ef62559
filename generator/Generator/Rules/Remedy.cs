using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Model;

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
            string prefix = i.ToString(CultureInfo.InvariantCulture) + ".";
            properties[prefix + "title"] = remedies[i].Title;
            properties[prefix + "keepsMeaning"] = remedies[i].KeepsMeaning ? "true" : "false";
            for (int j = 0; j < remedies[i].Edits.Count; j++)
            {
                TextEdit edit = remedies[i].Edits[j];
                properties[prefix + j.ToString(CultureInfo.InvariantCulture)] = string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}\n{3}", edit.Place.Span.Start, edit.Place.Span.Length, edit.Place.FilePath, edit.NewText);
            }
        }

        return properties.ToImmutable();
    }
}

/// <summary>Represents a piece of text and what takes its place.</summary>
/// <param name="Place">The piece; of length 0 to insert.</param>
/// <param name="NewText">The new text.</param>
internal sealed record TextEdit(LocationInfo Place, string NewText);
