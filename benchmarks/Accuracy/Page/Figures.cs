using System;
using System.Globalization;
using FusedActivations.Benchmarks.Accuracy.Sweep;

namespace FusedActivations.Benchmarks.Accuracy.Page;

/// <summary>Writes numbers for tables.</summary>
internal static class Figures
{
    // From here on a result has lost most of its digits, and the absolute error says more.
    private const double Lost = 1000;

    /// <summary>Writes an error in units in the last place.</summary>
    public static string Ulps(double ulps) => ulps switch
    {
        0 => "0",
        < Lost => ulps.ToString("F2", CultureInfo.InvariantCulture),
        _ => Power(ulps),
    };

    /// <summary>Writes a number as a power of two.</summary>
    public static string Power(double number) => number == 0 ? "0" : $"2^{Math.Log2(number).ToString("F1", CultureInfo.InvariantCulture)}";

    /// <summary>Writes the error of a region: in units in the last place, or, where that says nothing, absolute.</summary>
    public static string Small(Measurement measured, Region region)
    {
        Extreme ulps = measured.Ulps[(int)region];
        return ulps.Size < Lost ? Ulps(ulps.Size) : $"abs. {Power(measured.Distances[(int)region].Size)}";
    }

    /// <summary>Writes a float.</summary>
    public static string Float(uint bits) => BitConverter.UInt32BitsToSingle(bits).ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Writes how often a property is broken, and where for the first time or most.</summary>
    public static string Count(Violations violations) => violations.Count == 0
        ? "0"
        : $"{violations.Count.ToString("N0", CultureInfo.InvariantCulture)}, at {Float(violations.Largest.At)}";

    /// <summary>Writes how many floats were taken.</summary>
    public static string Share(SweepState state) => state.Step == 1 ? "all" : $"1 in {state.Step}";
}
