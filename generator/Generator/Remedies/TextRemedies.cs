using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds what cures a problem in an attribute's text: names, and arguments that are wrong by their names.</summary>
/// <param name="trial">Tries what is found.</param>
internal sealed class TextRemedies(TextTrial trial)
{
    /// <summary>Gives the remedies of a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="all">Every problem of the text: parameters that lack a value are given one together.</param>
    public EquatableArray<Remedy> For(FormulaProblem problem,
        IReadOnlyList<FormulaProblem> all) => problem.IsInexact ? [] : problem.Fault switch
        {
            FormulaFault.UnknownFunction unknown =>
                this.Names(problem, UnknownName.OfActivation(unknown.Name, isExpression: !trial.IsName).Meant),
            FormulaFault.NotAFormula other => this.Names(problem, other.Forms),
            FormulaFault.UnknownName unknown when ActivationCatalogue.Find(unknown.Name) is not null => this.Call(problem, unknown.Name),
            FormulaFault.UnknownName unknown => this.Names(problem, Spelling.Nearest(unknown.Name, trial.Operands)),
            FormulaFault.UnknownParameter unknown when problem.Property is { } property => this.UnknownProperty(unknown.Function, property),
            FormulaFault.UnknownParameter unknown => this.UnknownArgument(problem, unknown),
            FormulaFault.GivenTwice twice when problem.Property is { } property => this.PropertyGivenTwice(property, twice.Parameter),
            FormulaFault.GivenTwice => RemedyList.Of(this.RemoveArgument(problem)),
            FormulaFault.MissingParameter missing => new MissingParameterRemedies(trial).For(problem, missing, all),
            FormulaFault.OutOfRange value => new ParameterValueRemedies(trial).For(problem, value),
            FormulaFault.NotFinite value => new ParameterValueRemedies(trial)
                .For(problem, new FormulaFault.OutOfRange(value.Function, value.Parameter, value.Value, "")),
            _ => [],
        };

    private EquatableArray<Remedy> Names(FormulaProblem problem, IEnumerable<string> names) =>
        RemedyList.Of(names.Select(name => trial.Rewrite($"Use '{name}'", problem.Start, problem.Length, name)));

    private EquatableArray<Remedy> Call(FormulaProblem problem, string function)
    {
        string call = $"{function}({trial.Operands.FirstOrDefault()})";
        return RemedyList.Of(trial.Rewrite($"Use '{call}'", problem.Start, problem.Length, call));
    }

    private EquatableArray<Remedy> UnknownProperty(string expression, string property)
    {
        Activation? activation = ActivationCatalogue.Find(expression);
        IEnumerable<Remedy?> renamed = Meant(property,
                activation?.Parameters.Select(static parameter => parameter.Property?.Operand).OfType<string>() ?? [])
            .Select(name => trial.Rename($"Rename it to '{Sentences.Capital(name)}'", property, name));
        IEnumerable<Remedy?> widened = activation is null
            ? []
            : Specialization.FindGeneral(activation, trial.Text.Dialect, property)
                .Select(general => trial.Rewrite($"Use '{general.Name}', which has '{Sentences.Capital(property)}'", 0,
                    trial.Text.Expression.Length, general.Name));
        return RemedyList.Of(renamed.Concat(widened).Append(trial.Remove($"Remove '{Sentences.Capital(property)}'", property)));
    }

    private EquatableArray<Remedy> UnknownArgument(FormulaProblem problem, FormulaFault.UnknownParameter unknown)
    {
        string parameter = unknown.Parameter;
        if (CallEdits.At(trial.Text.Expression, problem.Start, problem.Length) is not { } call
            || ActivationCatalogue.Find(unknown.Function) is not { } activation)
        {
            return [];
        }

        IEnumerable<Remedy?> renamed = call.NameOf(problem.Start) is { } place
            ? Meant(parameter, activation.Parameters.Select(static known => known.Name))
                .Select(name => trial.Rewrite($"Rename it to '{name}'", place.Start, place.Length, name))
            : [];
        IEnumerable<Remedy?> widened = Specialization.FindGeneral(activation, trial.Text.Dialect, parameter)
            .Select(general => trial.Rewrite($"Use '{general.Name}', which has '{parameter}'", call.Name.Start, call.Name.Length,
                general.Name));
        return RemedyList.Of(renamed.Concat(widened).Append(this.RemoveArgument(problem)));
    }

    private Remedy? RemoveArgument(
        FormulaProblem problem) => CallEdits.At(trial.Text.Expression, problem.Start, problem.Length)?.Removal(problem.Start) is { } removal
        ? trial.Rewrite($"Remove '{trial.Text.Expression.Substring(problem.Start, problem.Length)}'", removal.Start, removal.Length, "")
        : null;

    private EquatableArray<Remedy> PropertyGivenTwice(string property, string parameter) => RemedyList.Of(
        trial.Remove($"Remove '{Sentences.Capital(property)}' of the attribute", property),
        this.RemoveParameter(parameter));

    // The parameters of the signature are those of the method, in their order.
    private Remedy? RemoveParameter(string name)
    {
        int index =
            trial.Signature?.Parameters.TakeWhile(parameter => !string.Equals(parameter.Name, name, StringComparison.Ordinal)).Count() ?? 0;
        return trial.Signature is { } signature && index < signature.Parameters.Count
            ? trial.Try($"Remove the parameter '{name}' of the method", trial.Text, [trial.Method?.RemoveParameter(index)],
                signature with { Parameters = signature.Parameters.Where((_, i) => i != index).ToEquatableArray() })
            : null;
    }

    private static IEnumerable<string> Meant(string name, IEnumerable<string> known)
    {
        IReadOnlyList<string> near = Spelling.Nearest(name, known);
        return near.Count > 0 ? near : known.Take(3);
    }
}
