using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas;

/// <summary>Computes a formula in double, at compile time: for limits, for NaN, and as the reference of tests.</summary>
internal static class Evaluator
{
    /// <summary>Computes a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operands">The value of each operand.</param>
    public static double Evaluate(Formula formula, IReadOnlyDictionary<string, double> operands) =>
        new Evaluation(operands).Visit(formula);

    /// <summary>Tells whether a comparison holds; none does with NaN.</summary>
    public static bool Holds(Comparison comparison, double left, double right) => comparison switch
    {
        Comparison.LessThan => left < right,
        Comparison.LessThanOrEqual => left <= right,
        _ => left == right,
    };

    private sealed class Evaluation(IReadOnlyDictionary<string, double> operands)
    {
        private readonly Dictionary<Formula, double> known = [];

        public double Visit(Formula formula)
        {
            if (!this.known.TryGetValue(formula, out double value))
            {
                value = this.Compute(formula);
                this.known[formula] = value;
            }

            return value;
        }

        private double Compute(Formula formula) => formula switch
        {
            Constant constant => constant.Value,
            Operand operand => operands[operand.Name],
            Choice choice => this.Visit(Holds(choice.Comparison, this.Visit(choice.Left), this.Visit(choice.Right)) ? choice.IfTrue : choice.IfFalse),
            Call { Function.Body: { } body } call => new Evaluation(this.Arguments(call)).Visit(body),
            Call call => call.Function.Reference([.. call.Arguments.Select(this.Visit)]),
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };

        private Dictionary<string, double> Arguments(Call call)
        {
            Dictionary<string, double> values = new(StringComparer.Ordinal);
            for (int i = 0; i < call.Arguments.Count; i++)
            {
                values[call.Function.Parameters[i]] = this.Visit(call.Arguments[i]);
            }

            return values;
        }
    }
}
