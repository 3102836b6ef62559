using System.Globalization;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a range of real numbers, written as in mathematics: "[0, inf)".</summary>
/// <param name="Low">The lower end.</param>
/// <param name="LowOpen">Whether the lower end itself is outside.</param>
/// <param name="High">The upper end.</param>
/// <param name="HighOpen">Whether the upper end itself is outside.</param>
internal sealed record Interval(double Low, bool LowOpen, double High, bool HighOpen)
{
    /// <summary>All finite numbers.</summary>
    public static readonly Interval Finite = Parse("(-inf, inf)");

    /// <summary>Reads "[0, 1)"; an end is a number, inf or -inf.</summary>
    public static Interval Parse(string text)
    {
        int comma = text.IndexOf(',');
        return new Interval(
            End(text.Substring(1, comma - 1)),
            text[0] == '(',
            End(text.Substring(comma + 1, text.Length - comma - 2)),
            text[text.Length - 1] == ')');
    }

    /// <summary>Tells whether a number lies in the range; NaN never does.</summary>
    public bool Contains(double value) =>
        (this.LowOpen ? value > this.Low : value >= this.Low) && (this.HighOpen ? value < this.High : value <= this.High);

    /// <inheritdoc/>
    public override string ToString() => (this.LowOpen ? "(" : "[") + End(this.Low) + ", " + End(this.High) + (this.HighOpen ? ")" : "]");

    private static double End(string text) => text.Trim() switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        var number => double.Parse(number, CultureInfo.InvariantCulture),
    };

    private static string End(double value) =>
        double.IsPositiveInfinity(value) ? "inf"
            : double.IsNegativeInfinity(value) ? "-inf"
            : value.ToString("R", CultureInfo.InvariantCulture);
}
