using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds legal values for a parameter that has none: the nearest first.</summary>
/// <param name="trial">Tries what is found.</param>
internal sealed class ParameterValueRemedies(TextTrial trial)
{
    private const int Most = 2;

    /// <summary>Gives the remedies of a value that is out of range or not finite.</summary>
    public EquatableArray<Remedy> For(FormulaProblem problem, FormulaFault.OutOfRange fault)
    {
        if (ActivationCatalogue.Find(fault.Function) is not { } activation
            || activation.FindParameter(fault.Parameter) is not { } parameter)
        {
            return [];
        }

        double value = fault.Value;
        IEnumerable<Remedy?> nearest = this.Candidates(parameter, value)
            .Where(candidate => !this.IsSpecial(problem, activation, parameter, candidate))
            .Select(candidate => this.Use(problem, activation, parameter.Name, candidate))
            .Where(static remedy => remedy is not null)
            .Take(Most);
        return RemedyList.Of(nearest.Prepend(this.Swap(fault.Range.Split(' '))).Append(this.UseOpenBound(problem, parameter)));
    }

    /// <summary>Gives the remedy of a constant that an expression uses by its name.</summary>
    public EquatableArray<Remedy> ForConstant(string name) => RemedyList.Of(trial.Set("Use 1", [(name, 1)]));

    private IEnumerable<double> Candidates(Parameter parameter, double value) => new[]
        {
            parameter.DefaultOf(trial.Text.Dialect) ?? double.NaN,
            parameter.UsualValue ?? double.NaN,
            Math.Abs(value),
            parameter.Range.Low,
            parameter.Range.High,
            1,
        }
        .Where(candidate => !double.IsNaN(candidate)
            && !double.IsInfinity(candidate)
            && parameter.Range.Contains(candidate)
            && !candidate.Equals(value))
        .Distinct()
        .OrderBy(candidate => double.IsNaN(value) || double.IsInfinity(value) ? 0 : Math.Abs(candidate - value));

    // A value that makes another function of the activation is legal, and hardly meant.
    private bool IsSpecial(FormulaProblem problem, Activation activation, Parameter parameter, double value)
    {
        Dictionary<string, double> constants = Specialization.DefaultsOf(activation, trial.Text.Dialect);
        foreach (NamedConstant constant in problem.Property is null ? [] : trial.Text.Constants)
        {
            constants[constant.Name] = constant.Value;
        }

        constants[parameter.Name] = value;
        return Specialization.IsSpecial(activation, trial.Text.Dialect, constants);
    }

    private Remedy? Use(FormulaProblem problem, Activation activation, string parameter, double value)
    {
        string title = $"Use {Sentences.Show(value)}";
        if (problem.Property is { } property)
        {
            return trial.Set(title, [(property, value)]);
        }

        return CallEdits.At(trial.Text.Expression, problem.Start, problem.Length)?.ValueOf(activation, parameter) is { } place
            ? trial.Rewrite(title, place.Start, place.Length, Sentences.Show(value))
            : null;
    }

    // Where the default is an open bound, nothing needs to be written.
    private Remedy? UseOpenBound(FormulaProblem problem, Parameter parameter) =>
        problem.Property is { } property && parameter.DefaultOf(trial.Text.Dialect) is { } fallback && double.IsInfinity(fallback)
            ? trial.Remove($"Remove '{Sentences.Capital(property)}'", property)
            : null;

    // "min < max", and both are written the other way round.
    private Remedy? Swap(string[] constraint)
    {
        if (constraint is not [var low, _, var high]
            || trial.Text.Constants.FirstOrDefault(constant => string.Equals(constant.Name, low, StringComparison.Ordinal)) is not { } lower
            || trial.Text.Constants
                .FirstOrDefault(constant => string.Equals(constant.Name, high, StringComparison.Ordinal)) is not { } upper
            || new[] { lower.Value, upper.Value }.Any(static value => double.IsNaN(value) || double.IsInfinity(value)))
        {
            return null;
        }

        return trial.Set($"Swap '{Sentences.Capital(low)}' and '{Sentences.Capital(high)}'", [(low, upper.Value), (high, lower.Value)]);
    }
}
