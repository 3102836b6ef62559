using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Binding;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Formulas;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Remedies;

/// <summary>
/// Gives an activation the parameters that it lacks: as values, or as parameters of the method. All that one activation
/// lacks are given together, for one alone would leave the others.
/// </summary>
/// <param name="trial">Tries what is found.</param>
internal sealed class MissingParameterRemedies(TextTrial trial)
{
    /// <summary>Gives the remedies of a parameter without a value.</summary>
    public EquatableArray<Remedy> For(FormulaProblem problem, FormulaFault.MissingParameter fault, IReadOnlyList<FormulaProblem> all)
    {
        if (ActivationCatalogue.Find(fault.Function) is not { } activation || activation.FindParameter(fault.Parameter) is not { } lacking)
        {
            return [];
        }

        Parameter[] missing =
        [
            .. all
                .Where(other => other.Start == problem.Start)
                .Select(static other => other.Fault)
                .OfType<FormulaFault.MissingParameter>()
                .Where(other => string.Equals(other.Function, activation.Name, StringComparison.Ordinal))
                .Select(other => activation.FindParameter(other.Parameter))
                .OfType<Parameter>(),
        ];
        CallEdits? call = trial.IsName ? null : CallEdits.At(trial.Text.Expression, problem.Start, problem.Length);
        Remedy? value = this.SetValues(missing, call);
        Remedy? declared = this.Declare(missing, call);
        return lacking.IsLearned ? RemedyList.Of(declared, value) : RemedyList.Of(value, declared);
    }

    private Remedy? SetValues(Parameter[] missing, CallEdits? call)
    {
        if (missing.Any(static parameter => parameter.UsualValue is null))
        {
            return null;
        }

        // Of a formula's own parameter, the attribute knows nothing.
        if (call is null && missing.Any(static parameter => parameter.Property is null))
        {
            return null;
        }

        if (call is null)
        {
            return trial.Set(
                "Set " + string.Join(
                    ", ",
                    missing.Select(
                        static parameter => $"{parameter.Property!.Property} = {Sentences.Show(parameter.UsualValue!.Value)}")),
                [.. missing.Select(static parameter => (parameter.Property!.Operand, parameter.UsualValue!.Value))]);
        }

        string arguments =
            string.Concat(missing.Select(static parameter => $", {parameter.Name}: {Sentences.Show(parameter.UsualValue!.Value)}"));
        return trial.Rewrite($"Add '{arguments.Substring(2)}'", call.End.Start, 0, arguments);
    }

    // The method's parameter has the name of the activation's; a name alone finds it by that, a call is told.
    private Remedy? Declare(Parameter[] missing, CallEdits? call)
    {
        if (trial.Signature is not { } signature)
        {
            return null;
        }

        Parameter[] undeclared = [.. missing.Where(
            parameter => signature.Parameters.All(declared => !string.Equals(declared.Name, parameter.Name, StringComparison.Ordinal)))];
        string arguments = string.Concat(missing.Select(static parameter => $", {parameter.Name}: {parameter.Name}"));
        ActivationText after = call is null
            ? trial.Text
            : trial.Text with { Expression = trial.Text.Expression.Insert(call.End.Start, arguments) };
        List<TextEdit?> edits = call is null ? [] : [trial.Attribute?.ReplaceInText(trial.Text.Expression, call.End.Start, 0, arguments)];
        int place = signature.Parameters.TakeWhile(static parameter => parameter.Role != ParameterRole.Output).Count();
        string[] declarations = [.. undeclared.Select(parameter => this.Declaration(signature, parameter)).OfType<string>()];
        if (undeclared.Length > 0)
        {
            edits.Add(declarations.Length == undeclared.Length ? trial.Method?.InsertParameters(place, declarations) : null);
        }

        EquatableArray<MethodParameter> parameters =
        [
            .. signature.Parameters,
            .. undeclared.Select(
                static parameter => new MethodParameter(parameter.Name, "", "",
                    parameter.IsLearned ? ParameterRole.PerColumn : ParameterRole.Uniform)),
        ];
        string title = undeclared.Length == 0
            ? "Pass " + string.Join(", ", missing.Select(static parameter => $"'{parameter.Name}'"))
            : "Add " + string.Join(", ", declarations.Select(static declaration => $"'{declaration}'")) + " to the method";
        return trial.Try(title, after, edits, signature with { Parameters = parameters });
    }

    // A learned parameter is one of each channel; a method on one value or register has no channels.
    private string? Declaration(Signature signature, Parameter parameter)
    {
        string element = signature.Element.Keyword;
        if (!parameter.IsLearned || signature.Form != ValueForm.Span)
        {
            return $"{element} {parameter.Name}";
        }

        int input = signature.Parameters
            .TakeWhile(static candidate => candidate.Role is not (ParameterRole.Elementwise or ParameterRole.InPlace))
            .Count();
        return trial.Method?.SpanType(input, "ReadOnlySpan", element: null) is { } type
            ? $"[{trial.Attribute?.QualifyAttribute(nameof(PerColumnAttribute))}] {type} {parameter.Name}"
            : null;
    }
}
