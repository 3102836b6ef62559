using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Facts;

/// <summary>
/// Gives the facts of a formula that no name stands for: those of the activation that it is, or else what its values show.
/// </summary>
internal static class FormulaFacts
{
    // What a parameter that is known at run time only is tried with.
    private static readonly double[] Trials = [-1, 0, 1, 1e3];

    // More of them are too many to be tried with each other.
    private const int MostOpen = 2;

    /// <summary>Makes a formula one over x.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="input">What x stands for.</param>
    /// <param name="known">The numbers that names stand for.</param>
    public static Formula? Over(Formula formula, Formula input, IReadOnlyDictionary<string, double> known)
    {
        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            Formula placed = Put(formula, input);
            Dictionary<string, Formula> numbers =
                known.ToDictionary(static pair => pair.Key, static pair => Algebra.Number(pair.Value), StringComparer.Ordinal);
            return StableForms.Rewrite(Substitution.Replace(PlainForm.Of(placed), numbers));
        }
        catch (FormulaTooLargeException)
        {
            return null;
        }
    }

    /// <summary>Gives the facts, or null where there are too many unknowns, or no value is a number.</summary>
    /// <param name="formula">The formula over x and what is known at run time only, or null.</param>
    /// <param name="text">How it is written.</param>
    /// <param name="areParameters">Whether what is known at run time only are
    /// parameters, which may be anything; of another operand nobody knows.</param>
    public static ActivationFacts? Of(Formula? formula, string text, bool areParameters)
    {
        if (formula is null)
        {
            return null;
        }

        using FormulaBudget budget = FormulaBudget.Begin();
        try
        {
            string[] open =
                [.. OperandSets.Of(formula).Where(static name => !string.Equals(name, AppliedActivation.Input, StringComparison.Ordinal))];
            return open.Length > MostOpen
                ? null
                : (open.Length == 0 ? FindKnown(formula, text) : null) ?? Measure(formula, open, text, areParameters);
        }
        catch (FormulaTooLargeException)
        {
            return null;
        }
    }

    // Another operand may be called x.
    private static Formula Put(Formula formula, Formula input)
    {
        Formula mark = new Operand("@");
        Formula marked = input is Operand operand
            ? Substitution.Replace(formula, new Dictionary<string, Formula>(StringComparer.Ordinal) { [operand.Name] = mark })
            : Substitution.Rewrite(formula, node => node.Equals(input) ? mark : node);
        return Substitution.Replace(marked, new Dictionary<string, Formula>(StringComparer.Ordinal)
        {
            [AppliedActivation.Input] = new Operand("@" + AppliedActivation.Input),
            ["@"] = new Operand(AppliedActivation.Input)
        });
    }

    private static ActivationFacts? FindKnown(Formula formula, string text)
    {
        if (Specialization.FindLine(formula) is { } line && line.Slope != 0)
        {
            return new ActivationFacts(text, "identity", Interval.Finite, ActivationTraits.Affine);
        }

        return Specialization.FindByFormula(Specialization.Merge(formula), Dialect.PyTorch) is { } activation
            ? AppliedFacts.Of(activation, Dialect.PyTorch, new Dictionary<string, double>(StringComparer.Ordinal), []) with
            {
                Text = text,
                DisplayName = text
            }
            : null;
    }

    private static ActivationFacts? Measure(Formula formula, string[] open, string text, bool areParameters)
    {
        FormulaProgram program = new(formula);
        (Interval Range, ActivationTraits Traits)[] tried = [.. Assignments(open).Select(parameters =>
        {
            Interval range = new FormulaSamples(program, parameters, AppliedActivation.Input, value: null).FindRange();
            return (range, MeasuredTraits.Of(formula, parameters, range));
        })];
        if (!areParameters && !tried.All(trial => trial.Range.Equals(tried[0].Range)))
        {
            return null;
        }

        double low = tried.Min(static trial => trial.Range.Low);
        double high = tried.Max(static trial => trial.Range.High);

        // What grows with a parameter has no end.
        (double nearLow, double nearHigh) = (tried.Take(tried.Length - 1)
            .Append(tried[0])
            .Min(static trial => trial.Range.Low), tried.Take(tried.Length - 1).Append(tried[0]).Max(static trial => trial.Range.High));
        low = low < nearLow && FormulaSamples.IsLarger(low, nearLow) ? double.NegativeInfinity : low;
        high = high > nearHigh && FormulaSamples.IsLarger(high, nearHigh) ? double.PositiveInfinity : high;
        ActivationTraits traits = tried.Select(static trial => trial.Traits).Aggregate(static (all, traits) => all & traits);
        return new ActivationFacts(text, text, new Interval(low, double.IsInfinity(low), high, double.IsInfinity(high)), traits);
    }

    // All with all; the last is the largest of each.
    private static IEnumerable<IReadOnlyDictionary<string, double>> Assignments(string[] open) => open.Aggregate(
        (IEnumerable<IReadOnlyDictionary<string, double>>)[new Dictionary<string, double>(StringComparer.Ordinal)],
        static (all, name) => all.SelectMany(
            assigned => Trials.Select(
                value => assigned.Append(new(name, value))
                    .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal))));
}
