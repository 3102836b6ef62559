using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The exponential, the logarithms, and what is built on one exponential of |u|.</summary>
internal static class ExponentialFunctions
{
    /// <summary>e^u.</summary>
    public static readonly Function Exp = new("exp", ["u"], ["exp(u)"], static a => Math.Exp(a[0]), new LaneCode.FamilyMember("Exponential", "Value", "Times", KeepsInfinity: true));

    /// <summary>e^u - 1.</summary>
    public static readonly Function Expm1 = new("expm1", ["u"], ["exp(u)"], static a => ScalarReference.Expm1(a[0]), new LaneCode.FamilyMember("Exponential", "MinusOne"));

    /// <summary>The natural logarithm.</summary>
    public static readonly Function Log = new("log", ["u"], ["1 / u"], static a => Math.Log(a[0]), new LaneCode.Lane("Log"));

    /// <summary>log(1 + u).</summary>
    public static readonly Function Log1p = new("log1p", ["u"], ["1 / (1 + u)"], static a => ScalarReference.Log1p(a[0]), new LaneCode.Lane("Log1p"));

    /// <summary>log(1 - e^-u).</summary>
    public static readonly Function Log1mExp = new("log1mexp", ["u"], ["-exp(-u) / expm1(-u)"], static a => ScalarReference.Log1mExp(a[0]), new LaneCode.Lane("Log1mExp"));

    /// <summary>1 / (1 + e^-u).</summary>
    public static readonly Function Sigmoid = new("sigmoid", ["u"], ["sigmoid_slope(u)"], static a => ScalarReference.Sigmoid(a[0]), new LaneCode.FamilyMember("Logistic", "Value", "Times", KeepsInfinity: true, SharedTimes: "SharedTimes"))
    {
        Mirror = Mirror.Other,
        MirrorName = "sigmoid_complement",
    };

    /// <summary>sigmoid(-u) = 1 - sigmoid(u), without the cancellation.</summary>
    public static readonly Function SigmoidComplement = new("sigmoid_complement", ["u"], ["-sigmoid_slope(u)"], static a => ScalarReference.Sigmoid(-a[0]), new LaneCode.FamilyMember("Logistic", "Complement", "ComplementTimes", KeepsInfinity: true))
    {
        Mirror = Mirror.Other,
        MirrorName = "sigmoid",
        Notation = "sigmoid(-{0})",
        IsPublic = false,
    };

    /// <summary>sigmoid(u) * sigmoid(-u), the derivative of sigmoid.</summary>
    public static readonly Function SigmoidSlope = new("sigmoid_slope", ["u"], ["sigmoid_slope(u) * (sigmoid(-u) - sigmoid(u))"], static a => ScalarReference.Sigmoid(a[0]) * ScalarReference.Sigmoid(-a[0]), new LaneCode.FamilyMember("Logistic", "Slope", "SlopeTimes"))
    {
        Mirror = Mirror.Even,
        Notation = "sigmoid'({0})",
        IsPublic = false,
    };

    /// <summary>sigmoid(u) + v sigmoid'(u), the derivative of x sigmoid(u(x)) with v = x u'(x), as sigmoid(u) * (1 + v sigmoid(-u)).</summary>
    public static readonly Function SigmoidGateSlope = new("sigmoid_gate_slope", ["u", "v"], ["sigmoid_slope(u) * (1 + v * (sigmoid(-u) - sigmoid(u)))", "sigmoid_slope(u)"], static a => ScalarReference.Sigmoid(a[0]) * (1 + (ScalarReference.Finite(a[1]) * ScalarReference.Sigmoid(-a[0]))), new LaneCode.FamilyMember("Logistic", "ValueAndSlopeTimes", TakesFactor: true))
    {
        IsPublic = false,
    };

    /// <summary>log(1 + e^u).</summary>
    public static readonly Function Softplus = new("softplus", ["u"], ["sigmoid(u)"], static a => ScalarReference.Softplus(a[0]), new LaneCode.FamilyMember("Logistic", "Softplus"))
    {
        Mirror = Mirror.Other,
        MirrorName = "softplus_complement",
    };

    /// <summary>log(1 + e^-u).</summary>
    public static readonly Function SoftplusComplement = new("softplus_complement", ["u"], ["-sigmoid(-u)"], static a => ScalarReference.Softplus(-a[0]), new LaneCode.FamilyMember("Logistic", "ComplementSoftplus"))
    {
        Mirror = Mirror.Other,
        MirrorName = "softplus",
        Notation = "softplus(-{0})",
        IsPublic = false,
    };

    /// <summary>tanh(log(1 + e^u)), rational in e^-|u|.</summary>
    public static readonly Function TanhSoftplus = new("tanh_softplus", ["u"], ["tanh_softplus_slope(u)"], static a => Math.Tanh(ScalarReference.Softplus(a[0])), new LaneCode.FamilyMember("Logistic", "TanhSoftplus", "TanhSoftplusTimes"))
    {
        Notation = "tanh(softplus({0}))",
        IsPublic = false,
    };

    /// <summary>The derivative of tanh(log(1 + e^u)).</summary>
    public static readonly Function TanhSoftplusSlope = new("tanh_softplus_slope", ["u"], ["tanh_softplus_slope(u) * (sigmoid(-u) - 2 * tanh_softplus(u) * sigmoid(u))"], static a => ScalarReference.TanhSoftplusSlope(a[0]), new LaneCode.FamilyMember("Logistic", "TanhSoftplusSlope", "TanhSoftplusSlopeTimes"))
    {
        Notation = "(tanh softplus)'({0})",
        IsPublic = false,
    };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All => [Exp, Expm1, Log, Log1p, Log1mExp, Sigmoid, SigmoidComplement, SigmoidSlope, SigmoidGateSlope, Softplus, SoftplusComplement, TanhSoftplus, TanhSoftplusSlope];
}
