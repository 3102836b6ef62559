using System.Globalization;
using System.Text;

namespace FusedActivations.Generator.Model;

/// <summary>Puts text that people wrote on one line, for messages, comments and documentation.</summary>
internal static class SingleLine
{
    /// <summary>Writes one space for each run of blanks, line ends, control characters and characters that nobody sees.</summary>
    public static string Of(string text)
    {
        StringBuilder line = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                line.Append(text, i++, 2);
            }
            else if (!IsBlank(text[i]))
            {
                line.Append(text[i]);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    // No XML holds half a surrogate pair or a character that is none, and marks of direction would turn a line around.
    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;
}
