using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Tests.Rules;

/// <summary>Represents an activation with parameters off their defaults, and computes it as the catalogue has it.</summary>
/// <param name="Activation">The activation.</param>
/// <param name="Dialect">Whose formula.</param>
/// <param name="Written">The parameters that the attribute sets.</param>
internal sealed record AdvisedActivation(Activation Activation, Dialect Dialect, IReadOnlyDictionary<string, double> Written)
{
    private static readonly ConcurrentDictionary<string, Formula> Lines = new(StringComparer.Ordinal);

    private static readonly double[] Single = [-3, -1, -0.2, 0, 0.2, 1, 2, 6];

    private static readonly double[] Paired = [-1, 0, 1, 2];

    private static readonly double[] Grid = [.. Enumerable.Range(-400, 801).Select(static i => i / 20.0), -1e4, -1e3, 1e3, 1e4];

    /// <summary>Gets the inputs to look at: a grid, and the neighbourhood of every number that a parameter is.</summary>
    public IReadOnlyList<double> Inputs =>
        [.. Grid.Concat(this.Values.Values.Where(double.IsFinite).SelectMany(static value => new[] { value - 1e-4, value + 1e-4 }))
            .Order()];

    /// <summary>Gets all parameters: those that are written, and the defaults of the others.</summary>
    private Dictionary<string, double> Values => this.Activation.Parameters.ToDictionary(
        static parameter => parameter.Name,
        parameter => this.Written.TryGetValue(parameter.Name, out double value)
            ? value
            : parameter.DefaultOf(this.Dialect) ?? parameter.UsualValue!.Value,
        StringComparer.Ordinal);

    /// <summary>Gets every legal case of a dialect: one parameter, or two, over a grid of values.</summary>
    public static IReadOnlyList<AdvisedActivation> All(Dialect dialect) =>
    [
        .. from activation in ActivationCatalogue.OfOneInput
           from first in activation.Parameters
           from second in activation.Parameters.Prepend(null)
           where second is null || string.CompareOrdinal(first.Name, second.Name) < 0
           from value in second is null ? Single : Paired
           from other in second is null ? [0] : Paired
           let written = Needed(activation, dialect)
               .Where(pair => pair.Key is var name
                   && !string.Equals(name, first.Name, StringComparison.Ordinal)
                   && !string.Equals(name, second?.Name, StringComparison.Ordinal))
               .Append(new(first.Name, value))
               .Concat(second is null ? [] : new[] { KeyValuePair.Create(second.Name, other) })
           let candidate = new AdvisedActivation(activation, dialect, written.ToDictionary(StringComparer.Ordinal))
           where candidate.IsLegal
           select candidate,
    ];

    /// <summary>Gets the same with one parameter changed.</summary>
    public AdvisedActivation With(string parameter, double value) =>
        this with { Written = new Dictionary<string, double>(this.Written, StringComparer.Ordinal) { [parameter] = value } };

    /// <summary>Gets the same with every parameter at its default, or at a usual value where it has none.</summary>
    public AdvisedActivation AtDefaults() => this with { Written = new Dictionary<string, double>(StringComparer.Ordinal) };

    /// <summary>Computes the activation, from the line of the catalogue as it is written there.</summary>
    public double At(double x) => Evaluator.Evaluate(
        Lines.GetOrAdd(this.Activation.FormulaOf(this.Dialect),
            line => FormulaReader.ReadPlain(line, [.. this.Values.Keys, AppliedActivation.Input])),
        new Dictionary<string, double>(this.Values, StringComparer.Ordinal) { [AppliedActivation.Input] = x });

    /// <summary>Writes the attribute.</summary>
    public string Attribute =>
        $"[Activation(\"{this.Activation.Name}\", {string.Join(", ", this.Written.Select(pair => $"{this.Property(pair.Key)} = {pair.Value.ToString("R", CultureInfo.InvariantCulture)}"))}, Dialect = Dialect.{this.Dialect})]";

    /// <summary>Tells whether it falls, and whether it grows.</summary>
    public (bool Falls, bool Grows) Steps()
    {
        double[] values = [.. this.Inputs.Select(this.At)];
        double[] steps = [.. values.Skip(1)
            .Zip(values, static (next, value) => Math.Abs(next - value) > 1e-9 * (1 + Math.Abs(value)) ? next - value : 0)];
        return (steps.Any(static step => step < 0), steps.Any(static step => step > 0));
    }

    private bool IsLegal => this.Values.All(pair => this.Activation.FindParameter(pair.Key)!.Range.Contains(pair.Value))
        && this.Activation.Constraints.All(constraint => AppliedActivation.Holds(constraint, this.Values));

    private static IEnumerable<KeyValuePair<string, double>> Needed(Activation activation, Dialect dialect) =>
        activation.Parameters
            .Where(parameter => parameter.DefaultOf(dialect) is null)
            .Select(static parameter => KeyValuePair.Create(parameter.Name, parameter.UsualValue!.Value));

    private string Property(string parameter) => this.Activation.FindParameter(parameter)!.Property!.Property;
}
