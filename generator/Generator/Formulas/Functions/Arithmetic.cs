using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The operators of C# and the functions that are one instruction.</summary>
internal static class Arithmetic
{
    /// <summary>u + v.</summary>
    public static readonly Function Add =
        new("+", ["u", "v"], ["1", "1"], static a => a[0] + a[1], new LaneCode.Operator("+")) { IsPublic = false };

    /// <summary>u - v.</summary>
    public static readonly Function Subtract =
        new("-", ["u", "v"], ["1", "-1"], static a => a[0] - a[1], new LaneCode.Operator("-")) { IsPublic = false };

    /// <summary>u * v.</summary>
    public static readonly Function Multiply =
        new("*", ["u", "v"], ["v", "u"], static a => a[0] * a[1], new LaneCode.Operator("*")) { IsPublic = false };

    /// <summary>u / v.</summary>
    public static readonly Function Divide =
        new("/", ["u", "v"], ["1 / v", "-u / v / v"], static a => a[0] / a[1], new LaneCode.Operator("/")) { IsPublic = false };

    /// <summary>-u.</summary>
    public static readonly Function Negate = new("neg", ["u"], ["-1"], static a => -a[0], new LaneCode.Operator("-")) { IsPublic = false };

    /// <summary>The size of u; its derivative at 0 is 0.</summary>
    public static readonly Function Abs =
        new("abs", ["u"], ["sign(u)"], static a => Math.Abs(a[0]), new LaneCode.Lane("Abs")) { Mirror = Mirror.Even };

    /// <summary>-1, 0 or 1; NaN stays NaN.</summary>
    public static readonly Function Sign = new("sign", ["u"], ["0"], static a => double.IsNaN(a[0]) ? double.NaN : Math.Sign(a[0]),
        new LaneCode.Lane("Sign"))
    { Mirror = Mirror.Odd };

    /// <summary>The square root; at -0, where the root is -0, the slope is infinite as at 0.</summary>
    public static readonly Function Sqrt =
        new("sqrt", ["u"], ["0.5 / abs(sqrt(u))"], static a => Math.Sqrt(a[0]), new LaneCode.Lane("Sqrt"));

    /// <summary>sqrt(u^2 + v^2) without overflow.</summary>
    public static readonly Function Hypot = new("hypot", ["u", "v"], ["u / hypot(u, v)", "v / hypot(u, v)"],
        static a => ScalarReference.Hypot(a[0], a[1]), new LaneCode.Lane("Hypot"));

    /// <summary>u^v. Its slopes at u = 0 are limits: 0 by u for v = 0, and 0 by v, where u^v log u tends to it.</summary>
    public static readonly Function Pow = new(
        "pow",
        ["u", "v"],
        ["v == 0 ? (u == u ? 0 : u) : v * pow(u, v - 1)", "u == 0 ? (v >= 0 ? 0 : pow(u, v) * log(u)) : pow(u, v) * log(u)"],
        static a => Math.Pow(a[0], a[1]),
        new LaneCode.Lane("Pow") { Times = "PowTimes" });

    /// <summary>v / (u^2 + w), of which u^2 does not overflow. It is put in when code is written, behind all derivatives.</summary>
    public static readonly Function OverSquareSum = new(
        "over_square_sum",
        ["u", "v", "w"],
        ["-2 * u * over_square_sum(u, v, w) / (u * u + w)", "1 / (u * u + w)", "-over_square_sum(u, v, w) / (u * u + w)"],
        static a => a[1] / ((a[0] * a[0]) + a[2]),
        new LaneCode.Lane("OverSquareSum"))
    { IsPublic = false };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Add, Subtract, Multiply, Divide, Negate, Abs, Sign, Sqrt, Hypot, Pow, OverSquareSum];
}
