using System;
using System.Collections.Generic;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Takes the code of standard precision, behind all derivatives and rewriting: for whole activations that have a method of their
/// own (gelu, of pieces), and for the functions of one exponential.
/// </summary>
internal static class StandardForms
{
    private const string Argument = "u";

    // Silu's derivative is a member of its family. The limits at infinity are those of the methods.
    private static readonly Whole[] Wholes =
    [
        .. ValueAndSlope("u * normal_cdf(u)", "Gelu", "GeluSlope"),
        .. ValueAndSlope("u * sigmoid(gelu_argument(u))", "GeluTanh", "GeluTanhSlope"),
        .. ValueAndSlope("u * tanh_softplus(u)", "Mish", "MishSlope"),
        .. ValueAndSlope("u * sigmoid(1.702 * u)", "QuickGelu", "QuickGeluSlope"),
        new(
            Written("u * sigmoid(u)"),
            StandardFunctions.Whole("Silu", static u => double.IsInfinity(u) ? Math.Max(u, 0) : u * ScalarReference.Sigmoid(u))),
        new(Written("u > 0 ? u + softplus_complement(u) : softplus(u)"), StandardFunctions.Find(ExponentialFunctions.Softplus)!),
    ];

    /// <summary>Rewrites a formula as it is written for lanes.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="isExact">Tells whether an argument is one register; one in two parts stays with the function of full precision.</param>
    public static Formula Rewrite(Formula formula, Func<Formula, bool> isExact) =>
        Substitution.Rewrite(Substitution.Rewrite(formula, node => WholeOf(node, isExact)), node => FunctionOf(node, isExact));

    private static Formula FunctionOf(Formula node, Func<Formula, bool> isExact) =>
        node is Call { Function.Code: LaneCode.FamilyMember } call
            && StandardFunctions.Find(call.Function) is { } standard && IsPlain(call.Arguments[0], isExact)
            ? new Call(standard, call.Arguments)
            : node;

    private static bool IsPlain(Formula argument, Func<Formula, bool> isExact) =>
        argument is not Call { Function.Code: LaneCode.PairLane } && isExact(argument);

    // A method takes one register; a family would take an argument in two parts as that of full precision.
    private static Formula WholeOf(Formula node, Func<Formula, bool> isExact)
    {
        foreach (Whole whole in Wholes)
        {
            if (whole.Find(node) is { } found && (whole.Function.Code is LaneCode.Lane || IsPlain(found.Children[0], isExact)))
            {
                return found;
            }
        }

        return node is Choice choice && IsLimitOf(choice) ? choice.IfFalse : node;
    }

    // u = infinity ? its limit : a whole activation of u, which has that limit itself.
    private static bool IsLimitOf(Choice choice) =>
        choice is { Comparison: Comparison.Equal, Right: Constant at, IfTrue: Constant limit, IfFalse: Call { Arguments: [var u] } inner }
        && double.IsInfinity(at.Value) && u.Equals(choice.Left)
        && Array.Exists(Wholes, whole => whole.Function == inner.Function) && inner.Function.Reference([at.Value]).Equals(limit.Value);

    private static Whole[] ValueAndSlope(string line, string value, string slope)
    {
        Formula formula = FormulaReader.ReadTrusted(line, [Argument]);
        Formula derivative = Differentiator.Differentiate(formula, Argument);
        return
        [
            new(OfLanes(formula), StandardFunctions.Whole(value, u => double.IsInfinity(u) ? Math.Max(u, 0) : At(formula, u))),
            new(OfLanes(derivative), StandardFunctions.Whole(slope, u => double.IsInfinity(u) ? u > 0 ? 1 : 0 : At(derivative, u))),
        ];
    }

    private static double At(Formula formula, double u) =>
        Evaluator.Evaluate(formula, new Dictionary<string, double>(StringComparer.Ordinal) { [Argument] = u });

    private static Formula Written(string line) => OfLanes(FormulaReader.ReadTrusted(line, [Argument]));

    private static Formula OfLanes(Formula formula) => LaneForms.Rewrite(StableForms.RewriteDerived(Expansion.Of(formula)));

    /// <summary>Represents a formula of one argument with a method of its own.</summary>
    /// <param name="pattern">The formula.</param>
    /// <param name="function">The function that takes its place.</param>
    private sealed class Whole(Formula pattern, Function function)
    {
        /// <summary>Gets the function.</summary>
        public Function Function { get; } = function;

        /// <summary>Gives what takes the place of a formula, or null: the function, or a product with it.</summary>
        public Formula? Find(Formula formula)
        {
            Formula? argument = null;
            if (Matches(pattern, formula, ref argument))
            {
                return new Call(this.Function, [argument!]);
            }

            // (v * u) * f(u) and f(u) * (u * v), where the pattern is u * f(u).
            if (formula is not Call { Arguments: [var left, var right] } product || product.Function != Arithmetic.Multiply)
            {
                return null;
            }

            return this.InProduct(left, right) ?? this.InProduct(right, left);
        }

        private Formula? InProduct(Formula outer, Formula inner)
        {
            Formula? argument = null;
            if (pattern is not Call { Arguments: [Operand, Call gate] } own || own.Function != Arithmetic.Multiply
                || !Matches(gate, inner, ref argument))
            {
                return null;
            }

            Formula whole = new Call(this.Function, [argument!]);
            return outer switch
            {
                _ when outer.Equals(argument) => whole,
                Call { Arguments: [var u, var v] } factors when factors.Function == Arithmetic.Multiply && u.Equals(argument) =>
                    Algebra.Multiply(whole, v),
                Call { Arguments: [var v, var u] } factors when factors.Function == Arithmetic.Multiply && u.Equals(argument) =>
                    Algebra.Multiply(v, whole),
                _ => null,
            };
        }

        private static bool Matches(Formula pattern, Formula formula, ref Formula? argument)
        {
            switch (pattern, formula)
            {
                case (Operand, _):
                    argument ??= formula;
                    return argument.Equals(formula);
                case (Constant expected, Constant actual):
                    return expected.Value.Equals(actual.Value);
                case (Call expected, Call actual) when expected.Function == actual.Function:
                    return MatchAll(expected.Arguments, actual.Arguments, ref argument);
                case (Choice expected, Choice actual) when expected.Comparison == actual.Comparison:
                    return MatchAll(expected.Children, actual.Children, ref argument);
                default:
                    return false;
            }
        }

        private static bool MatchAll(IReadOnlyList<Formula> expected, IReadOnlyList<Formula> actual, ref Formula? argument)
        {
            for (int i = 0; i < expected.Count; i++)
            {
                if (!Matches(expected[i], actual[i], ref argument))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
