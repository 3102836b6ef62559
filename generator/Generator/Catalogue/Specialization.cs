using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Formulas.Functions;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Finds what an activation becomes for certain parameters, by its formula: the values are filled in, the formula is
/// simplified, and compared with those of the catalogue. Formulas that are equal have equal derivatives too.
/// </summary>
internal static class Specialization
{
    private static readonly Dictionary<Dialect, Lazy<Dictionary<Formula, Activation>>> ByFormula =
        Enum.GetValues(typeof(Dialect)).Cast<Dialect>().ToDictionary(static dialect => dialect,
            static dialect => new Lazy<Dictionary<Formula, Activation>>(() => FormulasOf(dialect)));

    // One who types a constant asks for a new formula with each digit.
    private const int MostKept = 2000;

    private static readonly ConcurrentDictionary<(string Name, Dialect Dialect, EquatableArray<NamedConstant> Constants), Formula> Kept =
        new();

    // As far as inputs go, and closely where they are.
    private static readonly double[] Inputs = [.. Enumerable.Range(-160, 321).Select(static i => i / 8.0), -1e6, -1e3, 1e3, 1e6];

    /// <summary>Gives the simplified formula over x, or null where a parameter has no value or x is not the only input.</summary>
    public static Formula? Simplify(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants)
    {
        if (activation.IsGated || !activation.Parameters.All(parameter => constants.ContainsKey(parameter.Name)))
        {
            return null;
        }

        // Reading a line of the catalogue costs more than all that is asked of it, and most methods ask for the same.
        EquatableArray<NamedConstant> values = activation.Parameters
            .Select(parameter => new NamedConstant(parameter.Name, constants[parameter.Name]))
            .ToEquatableArray();
        if (Kept.TryGetValue((activation.Name, dialect, values), out Formula? known))
        {
            return known;
        }

        if (Kept.Count > MostKept)
        {
            Kept.Clear();
        }

        using FormulaBudget own = FormulaBudget.BeginOwn();
        return Kept.GetOrAdd((activation.Name, dialect, values), Merge(AppliedActivation.Plain(activation, dialect, constants)));
    }

    /// <summary>Merges what a formula says of a single point with what it says around it, where that is the same.</summary>
    public static Formula Merge(Formula formula) => Substitution.Rewrite(formula, MergePoint);

    /// <summary>Gives the defaults of a dialect, for the parameters that have one.</summary>
    public static Dictionary<string, double> DefaultsOf(Activation activation, Dialect dialect) => activation.Parameters
        .Where(parameter => parameter.DefaultOf(dialect) is not null)
        .ToDictionary(static parameter => parameter.Name, parameter => parameter.DefaultOf(dialect)!.Value, StringComparer.Ordinal);

    /// <summary>Finds the activation that has a formula when it is left at its defaults, or null.</summary>
    public static Activation? FindByFormula(Formula formula, Dialect dialect) =>
        ByFormula[dialect].Value.TryGetValue(formula, out Activation? found) ? found : null;

    /// <summary>Gives slope and intercept of a formula over x that is a straight line, or null.</summary>
    public static (double Slope, double Intercept)? FindLine(Formula formula)
    {
        if (Differentiator.Differentiate(formula, AppliedActivation.Input) is not Constant { Value: var slope })
        {
            return null;
        }

        // The derivative is that of each piece: steps, and lines with jumps between them, have a constant one, too.
        double intercept = At(formula, 0);
        bool Holds(double x) => Math.Abs(At(formula, x) - ((slope * x) + intercept)) <= 1e-9 * (1 + Math.Abs(x) + Math.Abs(intercept));
        IEnumerable<double> about = NumbersOf(formula).SelectMany(
            static number => new[] { number, number - (1e-3 * (1 + Math.Abs(number))), number + (1e-3 * (1 + Math.Abs(number))) });
        return !double.IsInfinity(intercept) && Inputs.Concat(about).All(Holds) ? (slope, intercept) : null;
    }

    /// <summary>Tells whether parameters make a straight line of an activation, or another one.</summary>
    public static bool IsSpecial(Activation activation, Dialect dialect, IReadOnlyDictionary<string, double> constants) =>
        Simplify(activation, dialect, constants) is { } formula
        && !formula.Equals(Simplify(activation, dialect, DefaultsOf(activation, dialect)))
        && (FindLine(formula) is not null || (FindByFormula(formula, dialect) is { } other && !ReferenceEquals(other, activation)));

    /// <summary>Finds the activations that have a parameter and, for one value of it, are the given one.</summary>
    public static IEnumerable<Activation> FindGeneral(Activation activation, Dialect dialect, string parameter)
    {
        if (Simplify(activation, dialect, DefaultsOf(activation, dialect)) is not { } formula)
        {
            yield break;
        }

        foreach (Activation candidate in ActivationCatalogue.All)
        {
            Dictionary<string, double> values = DefaultsOf(candidate, dialect);
            bool isGeneral = candidate.FindParameter(parameter) is { IsLearned: false } && NumbersOf(formula).Any(value =>
            {
                values[parameter] = value;
                return formula.Equals(Simplify(candidate, dialect, values));
            });
            if (isGeneral)
            {
                yield return candidate;
            }
        }
    }

    private static Dictionary<Formula, Activation> FormulasOf(Dialect dialect)
    {
        Dictionary<Formula, Activation> found = [];
        foreach (Activation activation in ActivationCatalogue.All)
        {
            if (Simplify(activation, dialect, DefaultsOf(activation, dialect)) is { } formula && !found.ContainsKey(formula))
            {
                found.Add(formula, activation);
            }
        }

        return found;
    }

    // What a parameter might have been for the formula to come out: 0, 1, or a number that is in it.
    private static HashSet<double> NumbersOf(Formula formula)
    {
        HashSet<double> numbers = [0, 1];
        Substitution.Rewrite(formula, node =>
        {
            numbers.UnionWith(node switch
            {
                Call call => call.Arguments.OfType<Constant>().Select(static constant => constant.Value),
                Choice choice => new[] { choice.Left, choice.Right, choice.IfTrue, choice.IfFalse }
                    .OfType<Constant>()
                    .Select(static constant => constant.Value),
                _ => [],
            });
            return node;
        });
        return numbers;
    }

    // A formula that is p everywhere but at one point, and has p's value there, is p.
    private static Formula MergePoint(Formula formula) => formula switch
    {
        Choice
        {
            Comparison: Comparison.LessThan, Left: Constant { Value: 0 } zero, Right: Call { Arguments: [Operand x] } distance,
            IfTrue: var p, IfFalse: var q
        }
            when distance.Function == Arithmetic.Abs && IsAt(p, x, zero, q) => p,
        Choice
        {
            Comparison: Comparison.LessThan, Left: Constant point, Right: Operand x, IfTrue: var p,
            IfFalse: Choice
            {
                Comparison: Comparison.LessThan, Left: Operand same, Right: Constant samePoint, IfTrue: var below,
                IfFalse: var q
            }
        }
            when x.Equals(same) && point.Value == samePoint.Value && p.Equals(below) && IsAt(p, x, point, q) => p,
        _ => formula,
    };

    private static double At(Formula formula, double x) =>
        Evaluator.Evaluate(formula, new Dictionary<string, double>(StringComparer.Ordinal) { [AppliedActivation.Input] = x });

    private static bool IsAt(Formula p, Operand x, Constant point, Formula q) =>
        Substitution.Replace(p, new Dictionary<string, Formula>(StringComparer.Ordinal) { [x.Name] = point }) is Constant at
            && q is Constant value
            && at.Value == value.Value;
}
