using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using FusedActivations.Generator.Collections;

namespace FusedActivations.Generator.Diagnostics;

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
        ImmutableDictionary<string, string?>.Builder properties =
            ImmutableDictionary.CreateBuilder<string, string?>(System.StringComparer.Ordinal);
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

            remedies.Add(new Remedy(title!, string.Equals(properties[prefix + "keepsMeaning"], "true", System.StringComparison.Ordinal),
                edits.ToEquatableArray()));
        }

        return remedies;
    }

    private static string Prefix(int number) => number.ToString(CultureInfo.InvariantCulture) + ".";
}
