using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Writes text between the tags of a documentation comment. All that the user wrote comes through here.</summary>
internal static class DocumentationText
{
    /// <summary>Writes the text on one line, with what XML reads otherwise escaped.</summary>
    public static string Of(string text) => SingleLine.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
