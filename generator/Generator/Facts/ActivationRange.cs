using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Facts;

/// <summary>Gives the range of an activation with the user's parameters, which the catalogue lists for its own only.</summary>
internal static class ActivationRange
{
    private const double Far = 1e3;

    // What a parameter that is known at run time only is tried with.
    private static readonly double[] Trials = [-Far, -1, 0, 1, Far];

    // Lines of the catalogue with all parameters open, read once: reading costs more than the points.
    private static readonly ConcurrentDictionary<(string Name, Dialect Dialect), FormulaProgram> Lines = new();

    /// <summary>Gives the range.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="dialect">Whose defaults.</param>
    /// <param name="constants">The parameters that are known; the others have their defaults.</param>
    /// <param name="unknown">The names of those that are known at run time only.</param>
    public static Interval Of(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants,
        IReadOnlyCollection<string> unknown)
    {
        Dictionary<string, double> values = new(StringComparer.Ordinal);
        foreach (Parameter parameter in activation.Parameters)
        {
            if (constants.TryGetValue(parameter.Name, out double value))
            {
                values[parameter.Name] = value;
            }
            else if (parameter.DefaultOf(dialect) is { } fallback)
            {
                values[parameter.Name] = fallback;
            }
            else
            {
                return Interval.Parse(activation.Range);
            }
        }

        bool isUsual = unknown.Count == 0
            && activation.Parameters.All(parameter => parameter.Default is { } usual && values[parameter.Name].Equals(usual));
        if (isUsual)
        {
            return Interval.Parse(activation.Range);
        }

        Interval range = Sample(activation, dialect, values);
        foreach (Parameter open in activation.Parameters.Where(parameter => unknown.Contains(parameter.Name, StringComparer.Ordinal)))
        {
            range = Union(range, WithAny(activation, dialect, values, open));
        }

        return range;
    }

    // What grows with the parameter has no end.
    private static Interval WithAny(Activation activation, Dialect dialect, Dictionary<string, double> values, Parameter open)
    {
        (double Value, Interval Range)[] tried = [.. Trials
            .Select(value => new Dictionary<string, double>(values, StringComparer.Ordinal) { [open.Name] = value })
            .Where(tried => open.Range.Contains(tried[open.Name])
                && activation.Constraints.All(constraint => AppliedActivation.Holds(constraint, tried)))
            .Select(tried => (tried[open.Name], Sample(activation, dialect, tried)))];
        Interval[] near = [.. tried.Where(static trial => Math.Abs(trial.Value) < Far).Select(static trial => trial.Range)];
        if (near.Length == 0)
        {
            return Interval.Finite;
        }

        (double low, double high) = (tried.Min(static trial => trial.Range.Low), tried.Max(static trial => trial.Range.High));
        low = FormulaSamples.IsLarger(low, near.Min(static range => range.Low)) ? double.NegativeInfinity : low;
        high = FormulaSamples.IsLarger(high, near.Max(static range => range.High)) ? double.PositiveInfinity : high;
        return new Interval(low, double.IsInfinity(low), high, double.IsInfinity(high));
    }

    private static Interval Sample(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> parameters)
    {
        FormulaProgram program = Lines.GetOrAdd((activation.Name, dialect),
            _ => new FormulaProgram(AppliedActivation.Plain(activation, dialect, new Dictionary<string, double>(StringComparer.Ordinal))));
        return new FormulaSamples(program, parameters, activation.Inputs[0], activation.IsGated ? activation.Inputs[1] : null).FindRange();
    }

    private static Interval Union(Interval a, Interval b) =>
        new(Math.Min(a.Low, b.Low), a.LowOpen || b.LowOpen, Math.Max(a.High, b.High), a.HighOpen || b.HighOpen);
}
