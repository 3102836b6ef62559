using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Compares names as people write them, and finds the names that a misspelt one was meant to be.</summary>
internal static class Spelling
{
    /// <summary>Gives a name as it is compared: its letters and digits, in small letters. "Leaky-ReLU" is "leakyrelu".</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Gives at most three candidates that are near a name, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates)
    {
        string plain = Plain(name);
        return [.. candidates
            .Select(candidate => (candidate, plain: Plain(candidate)))
            .Select(pair =>
                (pair.candidate, distance: Distance(plain, pair.plain), allowed: Allowed(Math.Min(plain.Length, pair.plain.Length))))
            .Where(static pair => pair.distance <= pair.allowed)
            .OrderBy(static pair => pair.distance)
            .ThenBy(pair => Math.Abs(pair.candidate.Length - name.Length))
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .Select(static pair => pair.candidate)
            .Distinct(StringComparer.Ordinal)
            .Take(3)];
    }

    /// <summary>Gives the candidates that are near a name; where none is, the only one that there is.</summary>
    public static IReadOnlyList<string> Meant(string name, IReadOnlyCollection<string> candidates) =>
        Nearest(name, candidates) is { Count: > 0 } near ? near : candidates.Count == 1 ? [.. candidates] : [];

    // Two wrong letters of four, and "rope" would be "none"; one of two, and every name would be every other.
    private static int Allowed(int length) => length < 3 ? 0 : Math.Max(1, length / 3);

    // The optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours.
    private static int Distance(string a, string b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
