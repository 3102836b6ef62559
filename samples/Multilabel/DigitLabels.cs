using System;
using System.Linq;
using Training;

namespace Multilabel;

/// <summary>Derives labels from the digits: the file says which digit it is, and these questions follow from that alone.</summary>
internal static class DigitLabels
{
    /// <summary>The number of labels.</summary>
    public const int Count = 4;

    /// <summary>Gets the questions.</summary>
    public static readonly string[] Names = ["is even", "is prime", "has a closed loop (0, 4, 6, 8, 9)", "is greater than 4"];

    /// <summary>Answers the questions for every digit, 1 for yes.</summary>
    public static Table<float> Of(Table<int> digits) => new([.. digits.Values.SelectMany(Of)], Count);

    private static float[] Of(int digit) => Array.ConvertAll(
        [digit % 2 == 0, digit is 2 or 3 or 5 or 7, digit is 0 or 4 or 6 or 8 or 9, digit > 4],
        static (bool answer) => answer ? 1f : 0f);
}
