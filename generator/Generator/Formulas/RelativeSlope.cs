using System;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Finds f'/f of a formula f that is nowhere 0. Where f is as small or as large as numbers get, f' is 0 or infinite, and a product or a
/// quotient of the two is NaN, while f'/f is an ordinary number: of e^u it is 1, of <c>1 - sigmoid(u)</c> it is -sigmoid(u).
/// </summary>
/// <param name="derivative">Gives the derivative of a formula.</param>
internal sealed class RelativeSlope(Func<Formula, Formula> derivative) : BottomUp<Formula?>
{
    /// <summary>Gives f'/f, or null where it is not known or f is constant.</summary>
    public Formula? Of(Formula formula) => this.Visit(formula);

    /// <summary>Gives the derivative of a logarithm, a root or a power of such a formula, or null.</summary>
    public Formula? Rule(Call call)
    {
        return call.Function == ExponentialFunctions.Log ? this.Of(call.Arguments[0])
            : (call.Function == Arithmetic.Sqrt || call.Function == Arithmetic.Pow)
                && this.Of(call) is { } ofWhole ? Algebra.Multiply(call, ofWhole)
            : null;
    }

    /// <inheritdoc/>
    protected override EquatableArray<Formula> NeedsOf(Formula node) => node switch
    {
        Choice choice => [choice.IfTrue, choice.IfFalse],
        Call { Function.Relative.Length: > 0 } => [],
        Call call when call.Function == Arithmetic.Negate || call.Function == Arithmetic.Sqrt || call.Function == Arithmetic.Pow =>
            [call.Arguments[0]],
        Call call when call.Function == Arithmetic.Multiply || call.Function == Arithmetic.Divide => call.Arguments,
        _ => [],
    };

    /// <inheritdoc/>
    protected override Formula? Compute(Formula node) => node switch
    {
        Choice choice => this[choice.IfTrue] is { } ofTrue && this[choice.IfFalse] is { } ofFalse
            ? Algebra.Choose(choice.Comparison, choice.Left, choice.Right, ofTrue, ofFalse)
            : null,
        Call { Function.RelativeLine: { } line } call => this.OfKnown(line, call),
        Call call when call.Function == Arithmetic.Negate => this[call.Arguments[0]],
        Call call when call.Function == Arithmetic.Sqrt =>
            this[call.Arguments[0]] is { } ofSquare ? Algebra.Multiply(Algebra.Number(0.5), ofSquare) : null,
        Call call when call.Function == Arithmetic.Pow => this[call.Arguments[0]] is { } ofBase && IsZero(derivative(call.Arguments[1]))
            ? Algebra.Multiply(call.Arguments[1], ofBase)
            : null,
        Call call when call.Function == Arithmetic.Multiply || call.Function == Arithmetic.Divide =>
            this.OfTwo(call.Arguments[0], call.Arguments[1], call.Function == Arithmetic.Divide),
        _ => null,
    };

    private Formula? OfKnown(Formula line, Call call)
    {
        Formula slope = derivative(call.Arguments[0]);
        return IsZero(slope)
            ? null
            : Algebra.Multiply(Substitution.Replace(line, Expansion.ArgumentsByName(call.Function, call.Arguments)), slope);
    }

    // A factor that does not change has no part in it.
    private Formula? OfTwo(Formula left, Formula right, bool isQuotient)
    {
        Formula? ofLeft = IsZero(derivative(left)) ? Algebra.Zero : this[left];
        Formula? ofRight = IsZero(derivative(right)) ? Algebra.Zero : this[right];
        if (ofLeft is null || ofRight is null)
        {
            return null;
        }

        Formula sum = isQuotient ? Algebra.Subtract(ofLeft, ofRight) : Algebra.Add(ofLeft, ofRight);
        return IsZero(sum) ? null : sum;
    }

    private static bool IsZero(Formula formula) => formula is Constant { Value: 0 };
}
