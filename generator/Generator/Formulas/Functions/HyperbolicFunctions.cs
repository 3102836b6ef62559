using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The hyperbolic tangent and the inverse hyperbolic sine.</summary>
internal static class HyperbolicFunctions
{
    /// <summary>The hyperbolic tangent.</summary>
    public static readonly Function Tanh = new("tanh", ["u"], ["sech_squared(u)"], static a => Math.Tanh(a[0]),
        new LaneCode.FamilyMember("Hyperbolic", "Tanh"))
    { Mirror = Mirror.Odd };

    /// <summary>1 - tanh(u)^2, without the cancellation.</summary>
    public static readonly Function SechSquared = new("sech_squared", ["u"], ["-2 * tanh(u) * sech_squared(u)"],
        static a => ScalarReference.SechSquared(a[0]), new LaneCode.FamilyMember("Hyperbolic", "SechSquared", "SechSquaredTimes"))
    {
        Mirror = Mirror.Even,
        Relative = "-2 * tanh(u)",
    };

    /// <summary>The inverse hyperbolic sine.</summary>
    public static readonly Function Asinh = new("asinh", ["u"], ["1 / hypot(1, u)"], static a => ScalarReference.Asinh(a[0]),
        new LaneCode.Lane("Asinh"))
    { Mirror = Mirror.Odd };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Tanh, SechSquared, Asinh];
}
