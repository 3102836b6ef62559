using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Formulas;

/// <summary>
/// Completes a formula at NaN and at infinity: NaN in any operand gives NaN, and where the arithmetic would answer
/// inf - inf or inf / inf, the limit of the formula takes its place.
/// </summary>
internal static class SpecialValues
{
    // Values for the operands that are not the one in question: ordinary ones, inside every parameter's range.
    private static readonly double[] OrdinaryValues = [0.3, 0.7];

    /// <summary>Completes a formula of one input and its parameters.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operands">The input, then the parameters.</param>
    public static Formula CompleteActivation(Formula formula, IReadOnlyList<string> operands) =>
        CompleteNaN(WithLimits(formula, operands), operands, operands[0]);

    /// <summary>Completes a formula of several inputs: NaN passes through its comparisons.</summary>
    public static Formula CompleteExpression(Formula formula, IReadOnlyList<string> operands) =>
        CompleteNaN(formula, operands, input: null);

    private static Formula CompleteNaN(Formula formula, IReadOnlyList<string> operands, string? input)
    {
        NaNPaths paths = new(operands);
        Formula completed = Substitution.Rewrite(formula, node => node is Choice choice ? paths.TurnTowardsNaN(choice) : node);
        HashSet<string> compared = ComparedOperands(formula);
        foreach (string operand in operands.Where(
            operand => compared.Contains(operand) || string.Equals(operand, input, StringComparison.Ordinal)))
        {
            if (!double.IsNaN(At(completed, operands, operand, double.NaN, OrdinaryValues[0])))
            {
                completed = KeepNaN(completed, operand);
            }
        }

        return completed;
    }

    private static HashSet<string> ComparedOperands(Formula formula)
    {
        OperandSets sets = new();
        HashSet<string> names = new(StringComparer.Ordinal);
        Substitution.Rewrite(formula, node =>
        {
            if (node is Choice choice)
            {
                names.UnionWith(sets.Visit(choice.Left));
                names.UnionWith(sets.Visit(choice.Right));
            }

            return node;
        });
        return names;
    }

    private static Formula KeepNaN(Formula formula, string operand)
    {
        Operand input = new(operand);
        return new Choice(Comparison.Equal, input, input, formula, input);
    }

    private static Formula WithLimits(Formula formula, IReadOnlyList<string> operands)
    {
        Operand input = new(operands[0]);
        Formula result = formula;
        FormulaProgram program = new(formula);
        foreach (double infinity in new[] { double.NegativeInfinity, double.PositiveInfinity })
        {
            double[] limits = [.. OrdinaryValues.Select(value => Limit(program, operands, infinity, value))];
            bool isArtefact = OrdinaryValues.Where(
                (value, i) => !program.EvaluateLanes(Assign(operands, operands[0], infinity, value)).Equals(limits[i])).Any();
            if (isArtefact && !limits.Any(double.IsNaN) && limits.All(limit => limit.Equals(limits[0])))
            {
                result = new Choice(Comparison.Equal, input, Algebra.Number(infinity), Algebra.Number(limits[0]), result);
            }
        }

        return result;
    }

    // The limit, from values on the way out: they settle, or they grow without end. NaN where they do neither.
    private static double Limit(FormulaProgram program, IReadOnlyList<string> operands, double infinity, double others)
    {
        double[] values = [.. new[] { 40, 60, 81, 120, 180, 250 }
            .Select(exponent => program.Evaluate(Assign(operands, operands[0], Math.Sign(infinity) * Math.Pow(2, exponent), others)))];
        if (values.Any(double.IsNaN))
        {
            return double.NaN;
        }

        double last = values[values.Length - 1];
        if (values.Skip(1)
            .All(value => Math.Abs(value - last) <= 1e-9 * Math.Abs(last) || (Math.Abs(value) < 1e-9 && Math.Abs(last) < 1e-9)))
        {
            return Math.Abs(last) < 1e-9 ? 0 : last;
        }

        bool grows = Enumerable.Range(1, values.Length - 1)
            .All(i => Math.Sign(values[i]) == Math.Sign(last) && Math.Abs(values[i]) > Math.Abs(values[i - 1]) * 1.1);
        return grows ? Math.Sign(last) * double.PositiveInfinity : double.NaN;
    }

    private static double At(Formula formula, IReadOnlyList<string> operands, string operand, double value, double others) =>
        Evaluator.Evaluate(formula, Assign(operands, operand, value, others));

    private static Dictionary<string, double> Assign(IReadOnlyList<string> operands, string operand, double value, double others) =>
        operands.ToDictionary(static name => name, name => string.Equals(name, operand, StringComparison.Ordinal) ? value : others,
            StringComparer.Ordinal);

    // Follows a NaN of each operand through a formula and what is rewritten of it.
    private sealed class NaNPaths(IReadOnlyList<string> operands)
    {
        private readonly OperandSets sets = new();
        private readonly Dictionary<string, Evaluator> evaluators = operands.ToDictionary(static name => name,
            name => new Evaluator(Assign(operands, name, double.NaN, OrdinaryValues[0])), StringComparer.Ordinal);

        // a < b ? p : q takes q for NaN. If p is what passes the NaN on, ask b <= a ? q : p.
        public Formula TurnTowardsNaN(Choice choice)
        {
            string[] compared = [.. this.sets.Visit(choice.Left).Concat(this.sets.Visit(choice.Right)).Distinct(StringComparer.Ordinal)];
            if (choice.Comparison == Comparison.Equal
                || compared.Length == 0
                || this.PassesOn(choice.IfFalse, compared)
                || !this.PassesOn(choice.IfTrue, compared))
            {
                return choice;
            }

            Comparison opposite = choice.Comparison == Comparison.LessThan ? Comparison.LessThanOrEqual : Comparison.LessThan;
            return new Choice(opposite, choice.Right, choice.Left, choice.IfFalse, choice.IfTrue);
        }

        private bool PassesOn(Formula formula, IReadOnlyList<string> names) =>
            names.All(name => double.IsNaN(this.evaluators[name].Evaluate(formula)));
    }
}
