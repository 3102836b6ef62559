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
    private const double Farthest = 1e6;

    // Symmetric about 0, 4 points an octave: a smooth minimum between two of them is missed by 1 % or so.
    private static readonly double[] Points =
        [.. Enumerable.Range(-16, 44).Select(static i => Math.Pow(2, i / 4.0)).Append(Far).SelectMany(static x => new[] { x, -x }).Append(0)];

    // Lines of the catalogue, read once: reading costs more than the points.
    private static readonly ConcurrentDictionary<string, Formula> Lines = new(StringComparer.Ordinal);

    /// <summary>Gives the range.</summary>
    /// <param name="activation">The activation.</param>
    /// <param name="dialect">Whose defaults.</param>
    /// <param name="constants">The parameters that the user set; the others have their defaults.</param>
    public static Interval Of(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants)
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

        bool isUsual = activation.Parameters.All(parameter => parameter.Default is { } usual && values[parameter.Name].Equals(usual));
        return isUsual ? Interval.Parse(activation.Range) : Sample(activation.FormulaOf(dialect), values);
    }

    private static Interval Sample(string line, Dictionary<string, double> values)
    {
        Formula formula = Lines.GetOrAdd(line, line => FormulaReader.ReadTrusted(line, [.. values.Keys, AppliedActivation.Input]));
        double At(double x)
        {
            values[AppliedActivation.Input] = x;
            return Evaluator.Evaluate(formula, values);
        }

        double[] near = [.. Points.Select(At).Where(static value => !double.IsNaN(value))];
        if (near.Length == 0)
        {
            return Interval.Finite;
        }

        (double low, double high) = (near.Min(), near.Max());
        (double left, double right) = (At(-Farthest), At(Farthest));
        bool Grows(double end, double bound) => Math.Abs(end) > (1.01 * Math.Abs(bound)) + 1e-9;
        bool rises = (right > high && Grows(right, high)) || (left > high && Grows(left, high));
        bool falls = (right < low && Grows(right, low)) || (left < low && Grows(left, low));
        low = falls ? double.NegativeInfinity : Math.Min(low, Math.Min(Finite(left, low), Finite(right, low)));
        high = rises ? double.PositiveInfinity : Math.Max(high, Math.Max(Finite(left, high), Finite(right, high)));
        return new Interval(low, double.IsInfinity(low), high, double.IsInfinity(high));
    }

    private static double Finite(double value, double fallback) => double.IsNaN(value) ? fallback : value;
}
