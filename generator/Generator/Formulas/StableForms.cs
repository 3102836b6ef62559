using System.Collections.Generic;
using FusedActivations.Generator.Formulas.Functions;
using FusedActivations.Generator.Formulas.Spellings;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Rewrites what overflows or cancels into what does not: <c>1 - sigmoid(u)</c> is <c>sigmoid(-u)</c>,
/// <c>1 - tanh(u)^2</c> is <c>sech_squared(u)</c>, <c>tanh(softplus(u))</c> is one rational function of e^-|u|.
/// One rule a line; each holds exactly for real numbers.
/// </summary>
internal static class StableForms
{
    /// <summary>Rewrites a formula that somebody wrote: the spellings of the table first, then what derivatives have as well.</summary>
    public static Formula Rewrite(Formula formula) => RewriteDerived(SpellingRewriter.Rewrite(formula));

    /// <summary>Rewrites a formula that was derived from stable ones, children first.</summary>
    public static Formula RewriteDerived(Formula formula) => Substitution.Rewrite(formula, RewriteNode);

    private static Formula RewriteNode(Formula node)
    {
        return node switch
        {
            // 1 - sigmoid(u) = sigmoid(-u), and the other way round
            Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [var u] } inner] } call
                when call.Function == Arithmetic.Subtract && inner.Function == ExponentialFunctions.Sigmoid
                    => Apply(ExponentialFunctions.SigmoidComplement, u),
            Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [var u] } inner] } call
                when call.Function == Arithmetic.Subtract && inner.Function == ExponentialFunctions.SigmoidComplement
                    => Apply(ExponentialFunctions.Sigmoid, u),

            // sigmoid(u) * sigmoid(-u) = sigmoid'(u)
            Call { Arguments: [Call { Arguments: [var u] } left, Call { Arguments: [var v] } right] } call
                when call.Function == Arithmetic.Multiply && u.Equals(v)
                    && ((left.Function == ExponentialFunctions.Sigmoid && right.Function == ExponentialFunctions.SigmoidComplement)
                        || (left.Function == ExponentialFunctions.SigmoidComplement && right.Function == ExponentialFunctions.Sigmoid))
                    => Apply(ExponentialFunctions.SigmoidSlope, u),

            // sigmoid(u) + v * sigmoid'(u) is one product
            Call { Arguments: [Call { Arguments: [var u] } inner, Call product] } call when call.Function == Arithmetic.Add
                && inner.Function == ExponentialFunctions.Sigmoid
                && FindFactor(product, Apply(ExponentialFunctions.SigmoidSlope, u), []) is { } v
                => Algebra.Apply(ExponentialFunctions.SigmoidGateSlope, [u, v]),
            Call { Arguments: [Call product, Call { Arguments: [var u] } inner] } call when call.Function == Arithmetic.Add
                && inner.Function == ExponentialFunctions.Sigmoid
                && FindFactor(product, Apply(ExponentialFunctions.SigmoidSlope, u), []) is { } v
                => Algebra.Apply(ExponentialFunctions.SigmoidGateSlope, [u, v]),

            // 1 - tanh(u) * tanh(u) = sech(u)^2
            Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [Call { Arguments: [var u] } left, Call right] } square] } call
                when call.Function == Arithmetic.Subtract && square.Function == Arithmetic.Multiply
                    && left.Function == HyperbolicFunctions.Tanh && left.Equals(right)
                    => Apply(HyperbolicFunctions.SechSquared, u),

            // 1 - sech(u)^2 = tanh(u) * tanh(u)
            Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [var u] } inner] } call
                when call.Function == Arithmetic.Subtract && inner.Function == HyperbolicFunctions.SechSquared
                    => Algebra.Multiply(Apply(HyperbolicFunctions.Tanh, u), Apply(HyperbolicFunctions.Tanh, u)),

            // sin(u) * cos(u) = sin(2u) / 2: one rounding where it is close to a half
            Call { Arguments: [Call { Arguments: [var u] } left, Call { Arguments: [var v] } right] } call
                when call.Function == Arithmetic.Multiply && u.Equals(v)
                    && ((left.Function == CircularFunctions.Sin && right.Function == CircularFunctions.Cos)
                        || (left.Function == CircularFunctions.Cos && right.Function == CircularFunctions.Sin))
                    => Algebra.Multiply(Algebra.Number(0.5), Apply(CircularFunctions.Sin, Algebra.Multiply(Algebra.Number(2), u))),

            // exp(u) - 1 = expm1(u)
            Call { Arguments: [Call { Arguments: [var u] } inner, Constant { Value: 1 }] } call
                when call.Function == Arithmetic.Subtract && inner.Function == ExponentialFunctions.Exp
                    => Apply(ExponentialFunctions.Expm1, u),

            // expm1(u) - u, and v / expm1(u) = v * (1 / expm1(u)), whose exponential does not overflow
            Call { Arguments: [Call { Arguments: [var u] } inner, var v] } call
                when call.Function == Arithmetic.Subtract && inner.Function == ExponentialFunctions.Expm1 && u.Equals(v)
                    => Apply(ExponentialFunctions.Expm1Rest, u),
            Call { Arguments: [var v, Call { Arguments: [var u] } inner] } call
                when call.Function == Arithmetic.Divide && inner.Function == ExponentialFunctions.Expm1
                    => Algebra.Multiply(v, Apply(ExponentialFunctions.Bose, u)),

            // u + softplus(-u) = softplus(u), and exp(u) * sigmoid(-u) = sigmoid(u)
            Call { Arguments: [var v, Call { Arguments: [var u] } inner] } call
                when call.Function == Arithmetic.Add && inner.Function == ExponentialFunctions.SoftplusComplement && u.Equals(v)
                    => Apply(ExponentialFunctions.Softplus, u),
            Call { Arguments: [Call { Arguments: [var u] } left, Call { Arguments: [var v] } right] } call
                when call.Function == Arithmetic.Multiply && u.Equals(v)
                    && ((left.Function == ExponentialFunctions.Exp && right.Function == ExponentialFunctions.SigmoidComplement)
                        || (left.Function == ExponentialFunctions.SigmoidComplement && right.Function == ExponentialFunctions.Exp))
                    => Apply(ExponentialFunctions.Sigmoid, u),

            // Roots and powers of sigmoid(u): where it is a subnormal number or 0 it is e^u to the last digit.
            Call { Arguments: [var s] } call when call.Function == Arithmetic.Sqrt && IsLogistic(s, out Formula u) =>
                OfSmallLogistic(u, Algebra.Number(0.5), call),
            Call { Arguments: [var s, var v] } call when call.Function == Arithmetic.Pow && IsLogistic(s, out Formula u) =>
                OfSmallLogistic(u, v, call),

            // log(1 + u) = log1p(u), and log1p(exp(u)) = softplus(u)
            Call { Arguments: [Call { Arguments: [Constant { Value: 1 }, var u] } sum] } call
                when call.Function == ExponentialFunctions.Log && sum.Function == Arithmetic.Add
                    => RewriteNode(Apply(ExponentialFunctions.Log1p, u)),
            Call { Arguments: [Call { Arguments: [var u, Constant { Value: 1 }] } sum] } call
                when call.Function == ExponentialFunctions.Log && sum.Function == Arithmetic.Add
                    => RewriteNode(Apply(ExponentialFunctions.Log1p, u)),
            Call { Arguments: [Call { Arguments: [var u] } inner] } call
                when call.Function == ExponentialFunctions.Log1p && inner.Function == ExponentialFunctions.Exp
                    => Apply(ExponentialFunctions.Softplus, u),

            // log(sigmoid(u)) = -softplus(-u)
            Call { Arguments: [Call { Arguments: [var u] } inner] } call
                when call.Function == ExponentialFunctions.Log && inner.Function == ExponentialFunctions.Sigmoid
                    => Algebra.Negate(Apply(ExponentialFunctions.SoftplusComplement, u)),
            Call { Arguments: [Call { Arguments: [var u] } inner] } call
                when call.Function == ExponentialFunctions.Log && inner.Function == ExponentialFunctions.SigmoidComplement
                    => Algebra.Negate(Apply(ExponentialFunctions.Softplus, u)),

            // e^u / (1 + e^u) = sigmoid(u), and v / (1 + e^u) = v * sigmoid(-u)
            Call { Arguments: [var v, var sum] } call
                when call.Function == Arithmetic.Divide && IsOnePlus(sum, ExponentialFunctions.Exp, out Formula u)
                    => v.Equals(Apply(ExponentialFunctions.Exp, u))
                        ? Apply(ExponentialFunctions.Sigmoid, u)
                        : RewriteNode(Algebra.Multiply(v, Apply(ExponentialFunctions.SigmoidComplement, u))),

            // 1 + tanh(u) = 2 sigmoid(2u), and 1 - tanh(u) = 2 sigmoid(-2u)
            _ when IsOnePlus(node, HyperbolicFunctions.Tanh, out Formula u) =>
                Algebra.Multiply(Algebra.Number(2), Apply(ExponentialFunctions.Sigmoid, Algebra.Multiply(Algebra.Number(2), u))),
            _ when IsOneMinus(node, HyperbolicFunctions.Tanh, out Formula u) =>
                Algebra.Multiply(Algebra.Number(2), Apply(ExponentialFunctions.SigmoidComplement, Algebra.Multiply(Algebra.Number(2), u))),

            // 1 + erf(u) = erfc(-u), and 1 - erf(u) = erfc(u)
            _ when IsOnePlus(node, GaussianFunctions.Erf, out Formula u) => Apply(GaussianFunctions.Erfc, Algebra.Negate(u)),
            _ when IsOneMinus(node, GaussianFunctions.Erf, out Formula u) => Apply(GaussianFunctions.Erfc, u),

            // tanh(softplus(u)), the heart of mish
            Call { Arguments: [Call { Arguments: [var u] } inner] } call
                when call.Function == HyperbolicFunctions.Tanh && inner.Function == ExponentialFunctions.Softplus
                    => Apply(ExponentialFunctions.TanhSoftplus, u),

            _ => node,
        };
    }

    private static bool IsLogistic(Formula formula, out Formula argument)
    {
        argument = formula is Call { Arguments: [var u] } call
            && (call.Function == ExponentialFunctions.Sigmoid || call.Function == ExponentialFunctions.SigmoidComplement)
            ? call.Function == ExponentialFunctions.Sigmoid ? u : Algebra.Negate(u)
            : formula;
        return !ReferenceEquals(argument, formula);
    }

    private static Formula OfSmallLogistic(Formula u, Formula power, Formula otherwise) =>
        Algebra.Choose(Comparison.LessThan, u, Algebra.Number(-40), Apply(ExponentialFunctions.Exp, Algebra.Multiply(power, u)), otherwise);

    // v where the formula is v * factor, in whatever order; null where it is not. What lacks the factor is asked once.
    private static Formula? FindFactor(Formula formula, Formula factor, HashSet<Formula> lacking)
    {
        if (formula.Equals(factor))
        {
            return Algebra.One;
        }

        if (formula is not Call { Arguments: [var left, var right] } product
            || product.Function != Arithmetic.Multiply
            || lacking.Contains(formula))
        {
            return null;
        }

        if (FindFactor(left, factor, lacking) is { } inLeft)
        {
            return Algebra.Multiply(inLeft, right);
        }

        if (FindFactor(right, factor, lacking) is { } inRight)
        {
            return Algebra.Multiply(left, inRight);
        }

        lacking.Add(formula);
        return null;
    }

    private static bool IsOnePlus(Formula formula, Function function, out Formula argument)
    {
        argument = formula switch
        {
            Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [var u] } inner] } sum
                when sum.Function == Arithmetic.Add && inner.Function == function => u,
            Call { Arguments: [Call { Arguments: [var u] } inner, Constant { Value: 1 }] } sum
                when sum.Function == Arithmetic.Add && inner.Function == function => u,
            _ => formula,
        };
        return !ReferenceEquals(argument, formula);
    }

    private static bool IsOneMinus(Formula formula, Function function, out Formula argument)
    {
        argument = formula is Call { Arguments: [Constant { Value: 1 }, Call { Arguments: [var u] } inner] } difference
            && difference.Function == Arithmetic.Subtract
            && inner.Function == function ? u : formula;
        return !ReferenceEquals(argument, formula);
    }

    private static Formula Apply(Function function, Formula argument) => Algebra.Apply(function, [argument]);
}
