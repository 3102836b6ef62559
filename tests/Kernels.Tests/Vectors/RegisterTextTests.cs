using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace FusedActivations.Kernels.Tests.Vectors;

/// <summary>
/// Registers of other widths and elements are the same text with other words: <c>Singles512.cs</c> is the one to change, and
/// ACCEPT_SNAPSHOTS=1 writes the others anew. What differs by more than words stands in the files of instructions and of order.
/// </summary>
public sealed partial class RegisterTextTests
{
    private static readonly string Library = Path.Combine(
        typeof(RegisterTextTests).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static data => data.Key is "RepositoryRoot").Value!,
        "runtime");

    /// <summary>Gets files, the one that they are written after, their width and their element.</summary>
    public static TheoryData<string, string, string, string> Texts
    {
        get
        {
            TheoryData<string, string, string, string> texts = new()
            {
                { "Vectors/Singles256.cs", "Vectors/Singles512.cs", "256", "Single" },
                { "Vectors/Singles128.cs", "Vectors/Singles512.cs", "128", "Single" },
                { "Loops/Doubles.cs", "Loops/Singles.cs", "", "Double" },
                { "Losses/Doubles.cs", "Losses/Singles.cs", "", "Double" },
            };
            foreach (string width in (string[])["512", "256", "128"])
            {
                texts.Add($"Vectors/Doubles{width}.cs", "Vectors/Singles512.cs", width, "Double");
                texts.Add($"Vectors/Doubles{width}.Instructions.cs", $"Vectors/Singles{width}.Instructions.cs", "", "Double");
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_register_is_the_text_of_another_with_other_words(string file, string after, string width, string element)
    {
        string path = Path.Combine(Library, file);
        string text = File.ReadAllText(Path.Combine(Library, after));
        string expected = OfElement(width.Length == 0 ? text : text.Replace("512", width, StringComparison.Ordinal), element);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string OfElement(string text, string element) => element is "Single"
        ? text
        : Integers().Replace(Constants().Replace(text, "${name}Double"), "${vector}<long>")
            .Replace("Singles", "Doubles", StringComparison.Ordinal)
            .Replace("float", "double", StringComparison.Ordinal)
            .Replace("AsSingle", "AsDouble", StringComparison.Ordinal)
            .Replace("AsInt32", "AsInt64", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<name>FloatBits\.\w+)Single", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constants();

    [GeneratedRegex(@"(?<vector>Vector\d+)<int>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Integers();
}
