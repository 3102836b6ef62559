using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Writes text between the tags of a documentation comment. All that the user wrote comes through here.</summary>
internal static class DocumentationText
{
    /// <summary>What a method throws where its spans do not fit.</summary>
    public const string UnfitSpans =
        "<exception cref=\"global::System.ArgumentException\">A length does not fit, or spans overlap with different starts; nothing is written.</exception>";

    /// <summary>Writes the text on one line, with what XML reads otherwise escaped.</summary>
    public static string Of(string text) => SingleLine.Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
