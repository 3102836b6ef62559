using System;
using System.Collections.Generic;

namespace FusedActivations.Kernels.Generated;

/// <summary>Represents what may be asked of the kernels of an activation.</summary>
/// <remarks>
/// The exceptions were measured with and without a fused multiply-add, on forty floats of each exponent and sign and on
/// 131,073 between -32 and 32, and rounded up.
/// </remarks>
/// <param name="Value">The largest error of the value in float, in units of <see cref="Judge"/>.</param>
/// <param name="Derivative">The largest error of the derivative in float.</param>
/// <param name="DoubleValue">The largest error of the value in double.</param>
/// <param name="DoubleDerivative">The largest error of the derivative in double.</param>
/// <param name="Rule">How a value is judged; derivatives are judged by <see cref="Judge.AbsoluteNearby"/> at least.</param>
public sealed record CaseBound(double Value = 4, double Derivative = 4, double DoubleValue = 4, double DoubleDerivative = 4,
    Judge Rule = Judge.LastPlace)
{
    private static readonly CaseBound Usual = new();

    // s(x) + x s'(x) and its kin: both terms are rounded, and near -1 they cancel. Sixteen units are 2^-24.
    private static readonly CaseBound GatedSum = new(Derivative: 16, DoubleDerivative: 13);

    // s(x) (1 + x s(-x)): near -1 the sum cancels. With a fused multiply-add it is within 4 for silu, 5.1 for quick_gelu.
    private static readonly CaseBound LogisticGate = new(Derivative: 6, DoubleDerivative: 7);

    // Two terms of opposite sign, which meet away from the origin.
    private static readonly CaseBound ValueCrossesZero = new(Value: 17, Derivative: 8, DoubleValue: 8, Rule: Judge.AbsoluteNearby);

    // The derivative touches or crosses zero in every period.
    private static readonly CaseBound Periodic = new(Value: 6, Derivative: 10, DoubleDerivative: 7, Rule: Judge.AbsoluteEverywhere);

    private static readonly Dictionary<string, CaseBound> Exceptions = new(StringComparer.Ordinal)
    {
        ["silu"] = LogisticGate,
        ["swish"] = LogisticGate,
        ["quick_gelu"] = LogisticGate,
        ["gelu"] = GatedSum,
        ["gelu_erf"] = GatedSum,
        ["gelu_clipped"] = GatedSum,
        ["mish"] = GatedSum,
        ["situ_gate"] = GatedSum,
        ["serf"] = GatedSum with { Derivative = 18 },
        ["logish"] = GatedSum,
        ["phish"] = GatedSum,
        ["tanh_exp"] = GatedSum with { Derivative = 20 },
        ["acon_c"] = new(Derivative: 6),
        ["elish"] = GatedSum,
        ["gelu/Jax"] = GatedSum,
        ["gelu/Ggml"] = GatedSum,
        ["gelu_tanh"] = GatedSum,

        // The value is the derivative of silu.
        ["d_silu"] = GatedSum with { Value = 13, DoubleValue = 13, Rule = Judge.AbsoluteNearby },
        ["identity/PyTorch/alpha=2.5,beta=0.75"] = ValueCrossesZero,
        ["xielu"] = new(Value: 19, Derivative: 15, DoubleValue: 8, DoubleDerivative: 7, Rule: Judge.AbsoluteNearby),
        ["dyt"] = ValueCrossesZero,
        ["soft_exponential"] = ValueCrossesZero,

        // A pole at -1.5.
        ["soft_exponential/PyTorch/alpha=-0.5"] = new(Derivative: 100),
        ["snake"] = Periodic,
        ["snake_beta"] = Periodic,
        ["gcu"] = Periodic with { Derivative = 27 },

        // Three divisions one after the other, or two.
        ["isru"] = new(Derivative: 8),
        ["isrlu"] = new(Derivative: 8),
        ["squareplus"] = new(Derivative: 6),

        ["star_relu"] = ValueCrossesZero,
    };

    // What standard precision is allowed beside that; a derivative has eight units in any case.
    private static readonly Dictionary<string, CaseBound> StandardExceptions = new(StringComparer.Ordinal)
    {
        // normal_cdf((x - alpha) / beta): the quotient is rounded, and that is multiplied by the square of its size.
        ["laplace"] = new(Value: 16, Derivative: 8),

        // x times gelu, whose tail has an absolute error.
        ["phish"] = GatedSum with { Value = 20 },
    };

    /// <summary>Gets the bound of a case in a precision of float; double is the same in all.</summary>
    public static CaseBound Of(GoldenCase item, Precision precision)
    {
        CaseBound full = Find(Exceptions, item) ?? Usual;
        return precision == Precision.Full
            ? full
            : Find(StandardExceptions, item) ?? full with { Derivative = Math.Max(full.Derivative, 8) };
    }

    private static CaseBound? Find(Dictionary<string, CaseBound> bounds, GoldenCase item) =>
        bounds.TryGetValue(item.Key, out CaseBound? exact) || bounds.TryGetValue(item.Name, out exact) ? exact : null;
}
