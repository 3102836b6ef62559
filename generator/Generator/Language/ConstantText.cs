using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Language;

/// <summary>Writes the constants of C# in the language of formulas.</summary>
internal static class ConstantText
{
    /// <summary>
    /// Gives the double that a constant means: of a float, the number that is written, for a formula in float is compiled for double, too.
    /// </summary>
    public static double Widen(IConvertible value)
    {
        if (value is not float single || float.IsNaN(single) || float.IsInfinity(single))
        {
            return value.ToDouble(CultureInfo.InvariantCulture);
        }

        return double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes a number; a negative one in parentheses.</summary>
    public static string Write(double value)
    {
        if (double.IsNaN(value))
        {
            return "nan";
        }

        string size = double.IsInfinity(value) ? "inf" : Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        string whole = size.IndexOfAny(['.', 'E', 'f']) < 0 ? size + ".0" : size;
        return value < 0 ? $"(-{whole})" : whole;
    }

    /// <summary>Finds the constants whose value in float is not what they mean in double.</summary>
    public static double? Find(IFieldSymbol field)
    {
        bool isKnown = field.ContainingType is
        {
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
            Name: "Math" or "MathF" or "Single" or "Double"
        };
        return !isKnown ? null : field.Name switch
        {
            "PI" or "Pi" => Math.PI,
            "E" => Math.E,
            "Tau" => 2 * Math.PI,
            _ => null,
        };
    }
}
