using System.Globalization;

namespace FusedActivations.Generator.Model;

/// <summary>Names what the lines of a formula's body speak of; none of it can be a name that the user chose.</summary>
internal static class FormulaNames
{
    /// <summary>Names a parameter by its position.</summary>
    public static string Parameter(int position) => "p" + position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names a line by its number.</summary>
    public static string Line(int number) => "t" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names a called formula by its number.</summary>
    public static string Called(int number) => "_" + number.ToString(CultureInfo.InvariantCulture);
}
