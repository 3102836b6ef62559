using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FusedActivations.CodeFixes;

/// <summary>
/// Says which remedies of several diagnostics belong together: those with the same place in the list, not those with the
/// same words, for two misspelt names have two titles. What keeps the meaning is counted apart from what does not.
/// </summary>
internal static class KeyedRemedies
{
    /// <summary>Lists the remedies of a diagnostic, each with its key.</summary>
    public static IEnumerable<(string Key, Remedy Remedy)> Of(Diagnostic diagnostic)
    {
        int keeping = 0;
        int changing = 0;
        foreach (Remedy remedy in Remedy.Decode(diagnostic.Properties))
        {
            yield return (remedy.KeepsMeaning ? Key(diagnostic, "keeping", keeping++) : Key(diagnostic, "changing", changing++), remedy);
        }
    }

    /// <summary>
    /// Gives the remedy with a key, or null. It is the first without a key, and with that of another rule: <c>dotnet format</c>
    /// takes the key from the first diagnostic it has, whichever rule is being fixed.
    /// </summary>
    public static Remedy? Find(Diagnostic diagnostic, string? key)
    {
        bool isOwn = key?.StartsWith(diagnostic.Id + ".", System.StringComparison.Ordinal) ?? false;
        return Of(diagnostic)
            .Where(pair => !isOwn || string.Equals(pair.Key, key, System.StringComparison.Ordinal))
            .Select(static pair => pair.Remedy)
            .FirstOrDefault();
    }

    private static string Key(Diagnostic diagnostic, string kind, int number) =>
        diagnostic.Id + "." + kind + number.ToString(CultureInfo.InvariantCulture);
}
