using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Model;
using FusedActivations.Generator.Remedies;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads a [Loss] and checks its name and options.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class LossAttribute(AttributeData attribute, ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Finds the loss that the attribute names; null, and a problem, where no code is written for it.</summary>
    public Loss? FindLoss(string name)
    {
        Loss? loss = LossCatalogue.Find(name.Trim());
        if (loss is { IsGenerated: true })
        {
            return loss;
        }

        if (loss is null && name.Trim().Length > 0)
        {
            UnknownName unknown = UnknownName.OfLoss(name.Trim());
            problems.Add(new Problem(RuleIds.UnknownActivation, places.InText(0, name.Length), [unknown.Fault, unknown.Remedy])
            {
                Remedies = RemedyList.Of(unknown.Meant.Where(static meant => LossCatalogue.Find(meant) is { IsGenerated: true }).Select(meant => RemedyList.Make($"Use '{meant}'", AttributeEdits.Of(places)?.ReplaceInText(name, 0, name.Length, meant)))),
            });
            return null;
        }

        string[] arguments = loss is not null
            ? [$"No code is generated for the loss '{loss.Name}'", "it is known so that networks that use it can be checked; choose another loss"]
            : ["The loss is not named", "write a name such as \"cross_entropy\""];
        problems.Add(new Problem(RuleIds.UnknownActivation, places.InText(0, name.Length), arguments.ToEquatableArray()));
        return null;
    }

    /// <summary>Reads the options of a loss, and checks them.</summary>
    public LossText Read(Loss loss)
    {
        SortedDictionary<string, double> options = new(StringComparer.Ordinal);
        bool isSum = false;
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (named.Value.Kind == TypedConstantKind.Enum)
            {
                isSum |= named.Value.Value is 1;
                continue;
            }

            if (ValueOf(named.Value) is { } value && this.Check(loss, named.Key, value))
            {
                options[named.Key] = value;
            }
        }

        return new LossText(loss, options.Select(static pair => new NamedConstant(pair.Key, pair.Value)).ToEquatableArray(), isSum);
    }

    private static double? ValueOf(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Primitive, Value: double value } => value,
        { Kind: TypedConstantKind.Primitive, Value: int value } => value,
        { Kind: TypedConstantKind.Primitive, Value: bool value } => value ? 1 : 0,
        _ => null,
    };

    private bool Check(Loss loss, string property, double value)
    {
        if (loss.FindOption(property) is not { } option)
        {
            this.Report(RuleIds.UnknownParameter, property, [loss.Name, property, ListOptions(loss)]);
            return false;
        }

        string shown = value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            this.Report(RuleIds.ParameterNotFinite, property, [loss.Name, property, double.IsNaN(value) ? "NaN" : value > 0 ? "infinity" : "-infinity"]);
            return false;
        }

        if (!option.Range.Contains(value))
        {
            this.Report(RuleIds.ParameterOutOfRange, property, [loss.Name, $"{property} in {option.Range}", property, shown]);
            return false;
        }

        return true;
    }

    private void Report(string ruleId, string property, string[] arguments) =>
        problems.Add(new Problem(ruleId, places.Property(property), arguments.ToEquatableArray()));

    private static string ListOptions(Loss loss) => loss.Options switch
    {
        [] => "it has none but Reduction",
        [var only] => $"its only parameter is '{only.Property}'",
        var several => "its parameters are " + string.Join(", ", several.Select(static option => $"'{option.Property}'")),
    };
}
