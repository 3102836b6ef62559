using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The normal distribution and the error function: one exponential of -u^2/2 or -u^2.</summary>
internal static class GaussianFunctions
{
    /// <summary>The normal cumulative distribution, (1 + erf(u / sqrt 2)) / 2.</summary>
    public static readonly Function NormalCdf = new(
        "normal_cdf",
        ["u"],
        ["normal_density(u)"],
        static a => 0.5 * ScalarReference.Erfc(-a[0] / Math.Sqrt(2)),
        new LaneCode.FamilyMember("Normal", "Cdf", "CdfTimes"))
    { Relative = "normal_hazard(-u)" };

    /// <summary>The normal density, e^(-u^2/2) / sqrt(2 pi).</summary>
    public static readonly Function NormalDensity = new("normal_density", ["u"], ["-u * normal_density(u)"],
        static a => Math.Exp(-0.5 * a[0] * a[0]) / Math.Sqrt(2 * Math.PI), new LaneCode.FamilyMember("Normal", "Density", "DensityTimes"))
    {
        Mirror = Mirror.Even,
        Relative = "-u",
    };

    /// <summary>The error function.</summary>
    public static readonly Function Erf = new("erf", ["u"], ["erf_slope(u)"], static a => ScalarReference.Erf(a[0]),
        new LaneCode.FamilyMember("ErrorFunction", "Erf"))
    { Mirror = Mirror.Odd };

    /// <summary>1 - erf(u).</summary>
    public static readonly Function Erfc = new("erfc", ["u"], ["-erf_slope(u)"], static a => ScalarReference.Erfc(a[0]),
        new LaneCode.FamilyMember("ErrorFunction", "Erfc", "ErfcTimes"))
    {
        Relative = "-1.4142135623730951 * normal_hazard(1.4142135623730951 * u)"
    };

    /// <summary>2/sqrt(pi) e^(-u^2), the derivative of erf.</summary>
    public static readonly Function ErfSlope = new("erf_slope", ["u"], ["-2 * u * erf_slope(u)"],
        static a => 2 / Math.Sqrt(Math.PI) * Math.Exp(-a[0] * a[0]), new LaneCode.FamilyMember("ErrorFunction", "Slope", "SlopeTimes"))
    {
        Mirror = Mirror.Even,
        Notation = "erf'({0})",
        IsPublic = false,
        Relative = "-2 * u",
    };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [NormalCdf, NormalDensity, Erf, Erfc, ErfSlope];
}
