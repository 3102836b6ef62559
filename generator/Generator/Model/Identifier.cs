using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FusedActivations.Generator.Model;

/// <summary>Writes the user's names as C# reads them back, whatever they are.</summary>
internal static class Identifier
{
    // Words that mean something in some place, and that the compiler this is built against does not list.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "allows", "dynamic", "extension", "field", "file", "nint", "notnull", "nuint", "record", "required", "scoped", "unmanaged",
    };

    /// <summary>Tells whether a name is a keyword somewhere.</summary>
    public static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            || Words.Contains(name);

    /// <summary>Writes a name, with an @ where it is a keyword.</summary>
    public static string Of(string name) => IsKeyword(name) ? "@" + name : name;

    /// <summary>Writes what a symbol is displayed as, with an @ before every name in it that is a keyword.</summary>
    public static string OfParts(IEnumerable<SymbolDisplayPart> parts) =>
        string.Concat(parts.Select(static part => IsName(part.Kind) ? Of(part.ToString()) : part.ToString()));

    private static bool IsName(SymbolDisplayPartKind kind) => kind is not (
        SymbolDisplayPartKind.Keyword or SymbolDisplayPartKind.Punctuation or SymbolDisplayPartKind.Operator or SymbolDisplayPartKind.Space
        or SymbolDisplayPartKind.LineBreak
            or SymbolDisplayPartKind.Text
            or SymbolDisplayPartKind.NumericLiteral
            or SymbolDisplayPartKind.StringLiteral);
}
