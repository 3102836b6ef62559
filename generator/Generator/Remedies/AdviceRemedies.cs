using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Language;
using Microsoft.CodeAnalysis.Text;

namespace FusedActivations.Generator.Remedies;

/// <summary>Finds what says the same in plainer words, or what was probably meant.</summary>
/// <param name="trial">The attribute with its method.</param>
internal sealed class AdviceRemedies(TextTrial trial)
{
    /// <summary>Names the activation that the parameters make; that is the same function.</summary>
    public EquatableArray<Remedy> Use(Application application, Activation other) =>
        RemedyList.Of(this.Replace($"Use '{other.Name}'", application, other.Name, []));

    /// <summary>Names a straight line; a constant was hardly meant, so its parameters go.</summary>
    public EquatableArray<Remedy> UseLine(Application application, double slope, double intercept)
    {
        if (slope == 0)
        {
            return this.UseDefaults(application);
        }

        List<(string Name, double Value)> values = [];
        if (slope != 1)
        {
            values.Add((ParameterName.Alpha.Operand, slope));
        }

        if (intercept != 0)
        {
            values.Add((ParameterName.Beta.Operand, intercept));
        }

        return RemedyList.Of(this.Replace("Use 'identity'", application, "identity", values));
    }

    /// <summary>Turns a negative parameter positive, or says that it is meant.</summary>
    public EquatableArray<Remedy> UseAbsolute(Application application, string parameter, double value)
    {
        TextEdit? edit = this.ArgumentOf(application, parameter) is { } place
            ? trial.Attribute?.ReplaceInText(trial.Text.Expression, place.Start, place.Length, Sentences.Show(value))
            : trial.Attribute?.SetProperties([(Sentences.Capital(parameter), Sentences.Show(value))]).First();
        return RemedyList.Of(
            RemedyList.Make($"Use {Sentences.Show(value)}", edit),
            RemedyList.Make($"Set {nameof(ActivationAttribute.AllowNonMonotone)} = true", keepsMeaning: false,
                trial.Attribute?.SetProperties([(nameof(ActivationAttribute.AllowNonMonotone), "true")]) ?? [null]));
    }

    /// <summary>Leaves the parameters at their defaults.</summary>
    public EquatableArray<Remedy> UseDefaults(
        Application application) => application.Written.All(name => application.Activation.FindParameter(name)!.Default is not null)
        ? RemedyList.Of(this.Replace(application.Written.Count == 1 ? "Use the default" : "Use the defaults", application,
            application.Activation.Name, [], keepsMeaning: false))
        : [];

    /// <summary>Says whose defaults apply: those that already do, or those of another library.</summary>
    public EquatableArray<Remedy> PinDialect(Dialect current,
        IEnumerable<Dialect> others) => RemedyList.Of(others.Prepend(current).Select(dialect => RemedyList.Make(
        $"Set Dialect = Dialect.{dialect}",
        keepsMeaning: dialect == current,
        trial.Attribute?.SetProperties([(nameof(Dialect), $"{trial.Attribute.Qualify(nameof(Dialect))}.{dialect}")]) ?? [null])));

    // Properties that another call of the text uses, too, stay.
    private Remedy? Replace(string title, Application application, string name, List<(string Name, double Value)> values,
        bool keepsMeaning = true)
    {
        string text = trial.Text.Expression;
        if (application.IsCall)
        {
            if (CallEdits.At(text, application.Start, application.Length) is not { StartsWithInput: true } call
                || application.Written.Any(parameter => call.ValueOf(application.Activation, parameter) is null))
            {
                return null;
            }

            string arguments = string.Concat(values.Select(static value => $", {value.Name}: {Sentences.Show(value.Value)}"));
            return RemedyList.Make(
                title,
                keepsMeaning,
                trial.Attribute?.ReplaceInText(text, call.Name.Start, call.Name.Length, name),
                trial.Attribute?.ReplaceInText(text, call.Parameters.Start, call.Parameters.Length, arguments));
        }

        IEnumerable<TextEdit?> removed = application.Written
            .Where(parameter => !values.Exists(value => string.Equals(value.Name, parameter, StringComparison.Ordinal)))
            .Select(parameter => trial.Attribute?.RemoveProperty(parameter));
        IEnumerable<TextEdit?> set = values.Count == 0
            ? []
            : trial.Attribute?.SetProperties(values.Select(static value => (Sentences.Capital(value.Name), Sentences.Show(value.Value))))
                ?? [null];
        bool isSame = string.Equals(name, application.Activation.Name, StringComparison.Ordinal);
        return RemedyList.Make(title, keepsMeaning,
            isSame ? removed : [trial.Attribute?.ReplaceInText(text, 0, text.Length, name), .. removed, .. set]);
    }

    private TextSpan? ArgumentOf(Application application, string parameter) =>
        application.IsCall
            ? CallEdits.At(trial.Text.Expression, application.Start, application.Length)?.ValueOf(application.Activation, parameter)
            : null;
}
