using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads the names of attributes from syntax alone, where symbols are not asked for yet.</summary>
internal static class WrittenName
{
    private const string Ending = "Attribute";

    /// <summary>
    /// Tells whether an attribute may be the one of a type: its name ends with that of the type, with or without the ending, as
    /// <c>global::FusedActivations.Activation</c> does.
    /// </summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="type">The type's name.</param>
    public static bool Is(AttributeSyntax attribute, string type)
    {
        string name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return string.Equals(name, type, StringComparison.Ordinal)
            || (name.Length + Ending.Length == type.Length && type.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>Gives the name of an attribute's type as people write it: without its ending.</summary>
    public static string Short(string type) => type.Substring(0, type.Length - Ending.Length);
}
