using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;

namespace FusedActivations.Generator.Remedies;

/// <summary>Makes remedies of edits, and leaves out those that cannot be written.</summary>
internal static class RemedyList
{
    /// <summary>Makes a remedy that changes what the program means, or null where one of its edits cannot be made.</summary>
    public static Remedy? Make(string title, params IEnumerable<TextEdit?> edits) => Make(title, keepsMeaning: false, edits);

    /// <summary>Makes a remedy, or null where one of its edits cannot be made.</summary>
    public static Remedy? Make(string title, bool keepsMeaning, params IEnumerable<TextEdit?> edits)
    {
        TextEdit?[] all = [.. edits];
        return all.Length == 0 || all.Contains(null) ? null : new Remedy(title, keepsMeaning, all.OfType<TextEdit>().ToEquatableArray());
    }

    /// <summary>Lists the remedies that there are, each title once.</summary>
    public static EquatableArray<Remedy> Of(params IEnumerable<Remedy?> remedies) =>
        remedies.OfType<Remedy>()
            .GroupBy(static remedy => remedy.Title, System.StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToEquatableArray();
}
