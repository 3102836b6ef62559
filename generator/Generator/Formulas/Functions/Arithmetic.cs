using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The operators of C# and the functions that are one instruction.</summary>
internal static class Arithmetic
{
    /// <summary>u + v.</summary>
    public static readonly Function Add = new("+", ["u", "v"], ["1", "1"], static a => a[0] + a[1], new LaneCode.Operator("+")) { IsPublic = false };

    /// <summary>u - v.</summary>
    public static readonly Function Subtract = new("-", ["u", "v"], ["1", "-1"], static a => a[0] - a[1], new LaneCode.Operator("-")) { IsPublic = false };

    /// <summary>u * v.</summary>
    public static readonly Function Multiply = new("*", ["u", "v"], ["v", "u"], static a => a[0] * a[1], new LaneCode.Operator("*")) { IsPublic = false };

    /// <summary>u / v.</summary>
    public static readonly Function Divide = new("/", ["u", "v"], ["1 / v", "-u / v / v"], static a => a[0] / a[1], new LaneCode.Operator("/")) { IsPublic = false };

    /// <summary>-u.</summary>
    public static readonly Function Negate = new("neg", ["u"], ["-1"], static a => -a[0], new LaneCode.Operator("-")) { IsPublic = false };

    /// <summary>The size of u; its derivative at 0 is 0.</summary>
    public static readonly Function Abs = new("abs", ["u"], ["sign(u)"], static a => Math.Abs(a[0]), new LaneCode.Lane("Abs")) { Mirror = Mirror.Even };

    /// <summary>-1, 0 or 1; NaN stays NaN.</summary>
    public static readonly Function Sign = new("sign", ["u"], ["0"], static a => double.IsNaN(a[0]) ? double.NaN : Math.Sign(a[0]), new LaneCode.Lane("Sign")) { Mirror = Mirror.Odd };

    /// <summary>The square root.</summary>
    public static readonly Function Sqrt = new("sqrt", ["u"], ["0.5 / sqrt(u)"], static a => Math.Sqrt(a[0]), new LaneCode.Lane("Sqrt"));

    /// <summary>sqrt(u^2 + v^2) without overflow.</summary>
    public static readonly Function Hypot = new("hypot", ["u", "v"], ["u / hypot(u, v)", "v / hypot(u, v)"], static a => ScalarReference.Hypot(a[0], a[1]), new LaneCode.Lane("Hypot"));

    /// <summary>u^v.</summary>
    public static readonly Function Pow = new("pow", ["u", "v"], ["v * pow(u, v - 1)", "pow(u, v) * log(u)"], static a => Math.Pow(a[0], a[1]), new LaneCode.Lane("Pow"));

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Add, Subtract, Multiply, Divide, Negate, Abs, Sign, Sqrt, Hypot, Pow];
}
