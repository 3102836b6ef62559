using System;
using System.Collections.Generic;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Formulas;

/// <summary>Differentiates a formula by one operand, by the chain rule over the functions' partial derivatives.</summary>
/// <param name="operand">The operand's name.</param>
internal sealed class Differentiator(string operand) : BottomUp<Formula>
{
    private RelativeSlope? relative;

    private RelativeSlope Relative => this.relative ??= new RelativeSlope(this.Visit);

    /// <summary>Differentiates; the result is simplified and in its stable form.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operand">The operand's name.</param>
    public static Formula Differentiate(Formula formula, string operand) =>
        StableForms.RewriteDerived(new Differentiator(operand).Visit(formula));

    /// <inheritdoc/>
    protected override EquatableArray<Formula> NeedsOf(Formula node) =>
        node is Choice choice ? [choice.IfTrue, choice.IfFalse] : node.Children;

    /// <inheritdoc/>
    protected override Formula Compute(Formula node) => node switch
    {
        Operand leaf when string.Equals(leaf.Name, operand, StringComparison.Ordinal) => Algebra.One,
        Call call => this.ChainRule(call),
        Choice choice => Algebra.Choose(choice.Comparison, choice.Left, choice.Right, this[choice.IfTrue], this[choice.IfFalse]),
        _ => Algebra.Zero,
    };

    private Formula ChainRule(Call call)
    {
        if (call.Function == Arithmetic.Divide)
        {
            return this.QuotientRule(call, call.Arguments[0], call.Arguments[1]);
        }

        if (this.Relative.Rule(call) is { } byRelative)
        {
            return byRelative;
        }

        Dictionary<string, Formula> arguments = Expansion.ArgumentsByName(call.Function, call.Arguments);
        Formula sum = Algebra.Zero;
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            Formula inner = this[call.Arguments[i]];
            if (inner is not Constant { Value: 0 })
            {
                Formula partial = Substitution.Replace(call.Function.Partials[i], arguments);
                sum = Algebra.Add(sum, Algebra.Multiply(partial, inner));
            }
        }

        return sum;
    }

    // d(u/v) = (du - (u/v) dv) / v reuses the quotient. Where v = c + k, or hypot(c, k), and u dk = k du, what would
    // cancel at large u is left out: d(u/v) = c du / v^2, or c^2 du / v^3.
    private Formula QuotientRule(Formula quotient, Formula u, Formula v)
    {
        Formula du = this[u];
        if (v is Call { Arguments: [var first, var second] } denominator
            && IsProportional(denominator.Function, out int power)
            && this.Order(first, second, denominator.Function) is var (c, k)
            && this.AreProportional(u, k))
        {
            Formula numerator = Algebra.Multiply(power == 2 ? c : Algebra.Multiply(c, c), du);
            Formula result = Algebra.Divide(Algebra.Divide(numerator, v), v);
            return power == 2 ? result : Algebra.Divide(result, v);
        }

        // Where v grows beyond all bounds, or decays, dv / v does not.
        if (this.Relative.Of(v) is { } relativeOfDivisor)
        {
            return (du is Constant { Value: 0 } ? Algebra.Zero : this.Relative.Of(u)) is { } relativeOfDividend
                ? Algebra.Multiply(quotient, Algebra.Subtract(relativeOfDividend, relativeOfDivisor))
                : Algebra.Divide(Algebra.Subtract(du, Algebra.Multiply(u, relativeOfDivisor)), v);
        }

        return Algebra.Divide(Algebra.Subtract(du, Algebra.Multiply(quotient, this[v])), v);
    }

    // What does not change, then what does.
    private (Formula Constant, Formula Variable)? Order(Formula first, Formula second, Function function) =>
        this.Visit(first) is Constant { Value: 0 } ? (first, second)
        : function != Arithmetic.Subtract && this.Visit(second) is Constant { Value: 0 } ? (second, first)
        : null;

    private static bool IsProportional(Function function, out int power)
    {
        power = function == Arithmetic.Hypot ? 3 : 2;
        return function == Arithmetic.Hypot || function == Arithmetic.Add || function == Arithmetic.Subtract;
    }

    // u dk = k du; the signs of c - k cancel.
    private bool AreProportional(Formula u, Formula k) =>
        Algebra.Multiply(u, this.Visit(k)).Equals(Algebra.Multiply(k, this.Visit(u)));
}
