using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas;

/// <summary>Computes formulas in double, at compile time: for limits, for NaN, and as the reference of tests.</summary>
/// <param name="operands">The value of each operand.</param>
internal sealed class Evaluator(IReadOnlyDictionary<string, double> operands) : BottomUp<double>
{
    /// <summary>Computes a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operands">The value of each operand.</param>
    public static double Evaluate(Formula formula, IReadOnlyDictionary<string, double> operands) =>
        new Evaluator(operands).Evaluate(formula);

    /// <summary>Tells whether a comparison holds; none does with NaN.</summary>
    public static bool Holds(Comparison comparison, double left, double right) => comparison switch
    {
        Comparison.LessThan => left < right,
        Comparison.LessThanOrEqual => left <= right,
        _ => left == right,
    };

    /// <summary>Computes a formula; what it shares with those before is known.</summary>
    public double Evaluate(Formula formula) => this.Visit(Expansion.Of(formula));

    /// <inheritdoc/>
    protected override double Compute(Formula node) => node switch
    {
        Constant constant => constant.Value,
        Operand operand => operands[operand.Name],
        Choice choice => this[Holds(choice.Comparison, this[choice.Left], this[choice.Right]) ? choice.IfTrue : choice.IfFalse],
        Call call => call.Function.Reference([.. call.Arguments.Select(argument => this[argument])]),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
