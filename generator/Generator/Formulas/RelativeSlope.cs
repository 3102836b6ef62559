using System;
using System.Collections.Generic;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Finds f'/f of a formula f that is nowhere 0. Where f is as small or as large as numbers get, f' is 0 or infinite, and a product or a
/// quotient of the two is NaN, while f'/f is an ordinary number: of e^u it is 1, of <c>1 - sigmoid(u)</c> it is -sigmoid(u).
/// </summary>
/// <param name="derivative">Gives the derivative of a formula.</param>
internal sealed class RelativeSlope(Func<Formula, Formula> derivative)
{
    /// <summary>Gives f'/f, or null where it is not known or f is constant.</summary>
    public Formula? Of(Formula formula)
    {
        if (formula is Choice choice)
        {
            return this.Of(choice.IfTrue) is { } ofTrue && this.Of(choice.IfFalse) is { } ofFalse ? Algebra.Choose(choice.Comparison, choice.Left, choice.Right, ofTrue, ofFalse) : null;
        }

        if (formula is not Call call || call.Arguments.Count == 0)
        {
            return null;
        }

        Formula first = call.Arguments[0];
        if (call.Function.Relative.Length > 0)
        {
            Formula slope = derivative(first);
            return slope is Constant { Value: 0 } ? null : Algebra.Multiply(LineOf(call.Function, first), slope);
        }

        if (call.Function == Arithmetic.Negate)
        {
            return this.Of(first);
        }

        if (call.Function == Arithmetic.Sqrt)
        {
            return this.Of(first) is { } ofSquare ? Algebra.Multiply(Algebra.Number(0.5), ofSquare) : null;
        }

        if (call.Function == Arithmetic.Pow)
        {
            return this.Of(first) is { } ofBase && IsZero(derivative(call.Arguments[1])) ? Algebra.Multiply(call.Arguments[1], ofBase) : null;
        }

        bool isQuotient = call.Function == Arithmetic.Divide;
        return isQuotient || call.Function == Arithmetic.Multiply ? this.OfTwo(first, call.Arguments[1], isQuotient) : null;
    }

    /// <summary>Gives the derivative of a logarithm, a root or a power of such a formula, or null.</summary>
    public Formula? Rule(Call call)
    {
        return call.Function == ExponentialFunctions.Log ? this.Of(call.Arguments[0])
            : (call.Function == Arithmetic.Sqrt || call.Function == Arithmetic.Pow) && this.Of(call) is { } ofWhole ? Algebra.Multiply(call, ofWhole)
            : null;
    }

    // A factor that does not change has no part in it.
    private Formula? OfTwo(Formula left, Formula right, bool isQuotient)
    {
        Formula? ofLeft = IsZero(derivative(left)) ? Algebra.Zero : this.Of(left);
        Formula? ofRight = IsZero(derivative(right)) ? Algebra.Zero : this.Of(right);
        if (ofLeft is null || ofRight is null)
        {
            return null;
        }

        Formula sum = isQuotient ? Algebra.Subtract(ofLeft, ofRight) : Algebra.Add(ofLeft, ofRight);
        return IsZero(sum) ? null : sum;
    }

    private static Formula LineOf(Function function, Formula argument) =>
        Substitution.Replace(FormulaReader.ReadTrusted(function.Relative, function.Parameters), new Dictionary<string, Formula>(StringComparer.Ordinal) { [function.Parameters[0]] = argument });

    private static bool IsZero(Formula formula) => formula is Constant { Value: 0 };
}
