using System.Globalization;

namespace FusedActivations.Generator.Remedies;

/// <summary>Writes names and numbers as C# source has them.</summary>
internal static class Written
{
    /// <summary>Gives a property's name from a parameter's: "alpha" is "Alpha".</summary>
    public static string Capital(string name) => name.Length == 0 ? name : name.Substring(0, 1).ToUpperInvariant() + name.Substring(1);

    /// <summary>Writes a finite number.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
