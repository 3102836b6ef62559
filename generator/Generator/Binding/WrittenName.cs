using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads the names of attributes from syntax alone, where symbols are not asked for yet.</summary>
internal static class WrittenName
{
    private const string Ending = "Attribute";

    /// <summary>
    /// Gives the last part of an attribute's name, without its ending: "Activation" of "global::FusedActivations.ActivationAttribute".
    /// </summary>
    public static string Of(AttributeSyntax attribute)
    {
        string name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.Length > Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - Ending.Length)
            : name;
    }
}
