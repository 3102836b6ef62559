using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>Sine, cosine and the inverse tangent.</summary>
internal static class CircularFunctions
{
    /// <summary>The sine.</summary>
    public static readonly Function Sin = new("sin", ["u"], ["cos(u)"], static a => Math.Sin(a[0]),
        new LaneCode.FamilyMember("Circular", "Sin", TakesProduct: true))
    { Mirror = Mirror.Odd };

    /// <summary>The cosine.</summary>
    public static readonly Function Cos = new("cos", ["u"], ["-sin(u)"], static a => Math.Cos(a[0]),
        new LaneCode.FamilyMember("Circular", "Cos", TakesProduct: true))
    { Mirror = Mirror.Even };

    /// <summary>The inverse tangent.</summary>
    public static readonly Function Atan =
        new("atan", ["u"], ["1 / (1 + u * u)"], static a => Math.Atan(a[0]), new LaneCode.Lane("Atan")) { Mirror = Mirror.Odd };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Sin, Cos, Atan];
}
