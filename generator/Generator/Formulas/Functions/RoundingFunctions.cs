using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>What takes numbers to integers; the derivatives are 0.</summary>
internal static class RoundingFunctions
{
    /// <summary>The largest integer that is not above u.</summary>
    public static readonly Function Floor = new("floor", ["u"], ["0"], static a => Math.Floor(a[0]), new LaneCode.Lane("Floor"));

    /// <summary>The smallest integer that is not below u.</summary>
    public static readonly Function Ceil = new("ceil", ["u"], ["0"], static a => Math.Ceiling(a[0]), new LaneCode.Lane("Ceiling"));

    /// <summary>The nearest integer, the even one of two.</summary>
    public static readonly Function Round =
        new("round", ["u"], ["0"], static a => Math.Round(a[0]), new LaneCode.Lane("Round")) { Mirror = Mirror.Odd };

    /// <summary>The integer part, towards 0.</summary>
    public static readonly Function Truncate =
        new("truncate", ["u"], ["0"], static a => Math.Truncate(a[0]), new LaneCode.Lane("Truncate")) { Mirror = Mirror.Odd };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Floor, Ceil, Round, Truncate];
}
