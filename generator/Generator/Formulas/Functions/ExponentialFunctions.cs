using System;

namespace FusedActivations.Generator.Formulas.Functions;

/// <summary>The exponential, the logarithms, and what is built on one exponential of |u|.</summary>
internal static class ExponentialFunctions
{
    /// <summary>e^u.</summary>
    public static readonly Function Exp = new("exp", ["u"], ["exp(u)"], static a => Math.Exp(a[0]),
        new LaneCode.FamilyMember("Exponential", "Value", "Times", KeepsInfinity: true, Grows: true))
    { Relative = "1" };

    /// <summary>2^u.</summary>
    public static readonly Function Exp2 = new("exp2", ["u"], ["0.6931471805599453 * exp2(u)"], static a => Math.Pow(2, a[0]),
        new LaneCode.FamilyMember("BinaryExponential", "Value", "Times", KeepsInfinity: true, Grows: true))
    {
        Relative = "0.6931471805599453"
    };

    /// <summary>10^u.</summary>
    public static readonly Function Exp10 = new("exp10", ["u"], ["2.302585092994046 * exp10(u)"], static a => Math.Pow(10, a[0]),
        new LaneCode.FamilyMember("DecimalExponential", "Value", "Times", KeepsInfinity: true, Grows: true))
    {
        Relative = "2.302585092994046"
    };

    /// <summary>e^u - 1.</summary>
    public static readonly Function Expm1 = new("expm1", ["u"], ["exp(u)"], static a => ScalarReference.Expm1(a[0]),
        new LaneCode.FamilyMember("Exponential", "MinusOne"))
    { Relative = "-bose(-u)" };

    /// <summary>1 / (e^u - 1), of which e^u does not overflow.</summary>
    public static readonly Function Bose = new("bose", ["u"], ["bose(u) * bose(-u)"], static a => 1 / ScalarReference.Expm1(a[0]),
        new LaneCode.FamilyMember("Exponential", "ReciprocalOfMinusOne", "ReciprocalOfMinusOneTimes"))
    {
        Notation = "(1 / expm1({0}))",
        IsPublic = false,
        Relative = "bose(-u)",
    };

    /// <summary>e^u - 1 - u, without the cancellation near 0.</summary>
    public static readonly Function Expm1Rest = new(
        "expm1_rest",
        ["u"],
        ["expm1(u)"],
        static a => Math.Abs(a[0]) < 1e-3 ? a[0] * a[0] * (0.5 + (a[0] * ((1.0 / 6) + (a[0] / 24)))) : ScalarReference.Expm1(a[0]) - a[0],
        new LaneCode.FamilyMember("Exponential", "MinusOneAndArgument"))
    {
        Notation = "(expm1({0}) - {0})",
        IsPublic = false,
    };

    /// <summary>The natural logarithm.</summary>
    public static readonly Function Log = new("log", ["u"], ["1 / u"], static a => Math.Log(a[0]), new LaneCode.Lane("Log"));

    /// <summary>log(1 + u).</summary>
    public static readonly Function Log1p =
        new("log1p", ["u"], ["1 / (1 + u)"], static a => ScalarReference.Log1p(a[0]), new LaneCode.Lane("Log1p"));

    /// <summary>log(1 - e^-u).</summary>
    public static readonly Function Log1mExp =
        new("log1mexp", ["u"], ["bose(u)"], static a => ScalarReference.Log1mExp(a[0]), new LaneCode.Lane("Log1mExp"))
        {
            Member = "Log1mExp",
        };

    /// <summary>1 / (1 + e^-u).</summary>
    public static readonly Function Sigmoid = new(
        "sigmoid",
        ["u"],
        ["sigmoid_slope(u)"],
        static a => ScalarReference.Sigmoid(a[0]),
        new LaneCode.FamilyMember("Logistic", "Value", "Times", KeepsInfinity: true, SharedTimes: "SharedTimes",
            TimesOfProduct: "TimesOfProduct"))
    {
        Mirror = Mirror.Other,
        MirrorName = "sigmoid_complement",
        Relative = "sigmoid(-u)",
    };

    /// <summary>sigmoid(-u) = 1 - sigmoid(u), without the cancellation.</summary>
    public static readonly Function SigmoidComplement = new(
        "sigmoid_complement",
        ["u"],
        ["-sigmoid_slope(u)"],
        static a => ScalarReference.Sigmoid(-a[0]),
        new LaneCode.FamilyMember("Logistic", "Complement", "ComplementTimes", KeepsInfinity: true,
            TimesOfProduct: "ComplementTimesOfProduct"))
    {
        Mirror = Mirror.Other,
        MirrorName = "sigmoid",
        Notation = "sigmoid(-{0})",
        IsPublic = false,
        Relative = "-sigmoid(u)",
    };

    /// <summary>sigmoid(u) * sigmoid(-u), the derivative of sigmoid.</summary>
    public static readonly Function SigmoidSlope = new(
        "sigmoid_slope",
        ["u"],
        ["sigmoid_slope(u) * (sigmoid(-u) - sigmoid(u))"],
        static a => ScalarReference.Sigmoid(a[0]) * ScalarReference.Sigmoid(-a[0]),
        new LaneCode.FamilyMember("Logistic", "Slope", "SlopeTimes"))
    {
        Mirror = Mirror.Even,
        Notation = "sigmoid'({0})",
        IsPublic = false,
        Relative = "-tanh(0.5 * u)",
    };

    /// <summary>
    /// sigmoid(u) + v sigmoid'(u), the derivative of x sigmoid(u(x)) with v = x u'(x), as sigmoid(u) * (1 + v sigmoid(-u)).
    /// </summary>
    public static readonly Function SigmoidGateSlope = new(
        "sigmoid_gate_slope",
        ["u", "v"],
        ["sigmoid_slope(u) * (1 + v * (sigmoid(-u) - sigmoid(u)))", "sigmoid_slope(u)"],
        static a => ScalarReference.Sigmoid(a[0]) * (1 + (ScalarReference.Finite(a[1]) * ScalarReference.Sigmoid(-a[0]))),
        new LaneCode.FamilyMember("Logistic", "ValueAndSlopeTimes", TakesFactor: true))
    {
        IsPublic = false,
    };

    /// <summary>
    /// 2 sqrt(2/pi) (u + 0.044715 u^3), of which sigmoid is the gate of gelu's tanh form; its vector code is in two lanes.
    /// </summary>
    public static readonly Function GeluArgument = new("gelu_argument", ["u"], ["1.5957691216057308 * (1 + 0.134145 * (u * u))"],
        static a => 1.5957691216057308 * (a[0] + (0.044715 * a[0] * a[0] * a[0])), new LaneCode.PairLane("GeluArgument"))
    {
        Mirror = Mirror.Odd,
        Notation = "(2 * sqrt(2 / pi) * ({0} + 0.044715 * {0} * {0} * {0}))",
        IsPublic = false,
    };

    /// <summary>log(1 + e^u).</summary>
    public static readonly Function Softplus = new("softplus", ["u"], ["sigmoid(u)"], static a => ScalarReference.Softplus(a[0]),
        new LaneCode.FamilyMember("Logistic", "Softplus"))
    {
        Mirror = Mirror.Other,
        MirrorName = "softplus_complement",
        Relative = "u < -40 ? 1 : sigmoid(u) / softplus(u)",
    };

    /// <summary>log(1 + e^-u).</summary>
    public static readonly Function SoftplusComplement = new("softplus_complement", ["u"], ["-sigmoid(-u)"],
        static a => ScalarReference.Softplus(-a[0]), new LaneCode.FamilyMember("Logistic", "ComplementSoftplus"))
    {
        Mirror = Mirror.Other,
        MirrorName = "softplus",
        Notation = "softplus(-{0})",
        IsPublic = false,
        Relative = "u > 40 ? -1 : -sigmoid(-u) / softplus(-u)",
    };

    /// <summary>tanh(log(1 + e^u)), rational in e^-|u|.</summary>
    public static readonly Function TanhSoftplus = new("tanh_softplus", ["u"], ["tanh_softplus_slope(u)"],
        static a => Math.Tanh(ScalarReference.Softplus(a[0])), new LaneCode.FamilyMember("Logistic", "TanhSoftplus", "TanhSoftplusTimes"))
    {
        Notation = "tanh(softplus({0}))",
        IsPublic = false,
    };

    /// <summary>The derivative of tanh(log(1 + e^u)).</summary>
    public static readonly Function TanhSoftplusSlope = new(
        "tanh_softplus_slope",
        ["u"],
        ["tanh_softplus_slope(u) * (sigmoid(-u) - 2 * tanh_softplus(u) * sigmoid(u))"],
        static a => ScalarReference.TanhSoftplusSlope(a[0]),
        new LaneCode.FamilyMember("Logistic", "TanhSoftplusSlope", "TanhSoftplusSlopeTimes"))
    {
        Notation = "(tanh softplus)'({0})",
        IsPublic = false,
    };

    /// <summary>Gets the functions of this file.</summary>
    public static Function[] All =>
    [
        Exp,
        Exp2,
        Exp10,
        Expm1,
        Bose,
        Expm1Rest,
        Log,
        Log1p,
        Log1mExp,
        Sigmoid,
        SigmoidComplement,
        SigmoidSlope,
        SigmoidGateSlope,
        GeluArgument,
        Softplus,
        SoftplusComplement,
        TanhSoftplus,
        TanhSoftplusSlope
    ];
}
