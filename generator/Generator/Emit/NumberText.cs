using System.Globalization;

namespace FusedActivations.Generator.Emit;

/// <summary>Writes numbers as C# has them.</summary>
internal static class NumberText
{
    /// <summary>Writes a double, so that it is read as the same one.</summary>
    public static string Of(double value)
    {
        if (double.IsNaN(value))
        {
            return "double.NaN";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";
        }

        string text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.IndexOfAny(['.', 'E']) < 0 ? text + ".0" : text;
    }
}
