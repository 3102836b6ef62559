using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Emit;

/// <summary>Hands out names that no other name of the scope has.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>Takes the names that are given from outside.</summary>
    public NameScope(IEnumerable<string> given) => this.taken.UnionWith(given);

    /// <summary>Takes the wanted name, or the next free one: "rest", "rest2", ...</summary>
    public string Take(string wanted)
    {
        string name = wanted;
        for (int number = 2; !this.taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    /// <summary>Writes a name so that it is an identifier even where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
