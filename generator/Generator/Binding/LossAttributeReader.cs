using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Diagnostics.Causes;
using FusedActivations.Generator.Model;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Binding;

/// <summary>Reads a [Loss] and checks its name and options.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="places">Where its parts stand.</param>
/// <param name="problems">Where the problems go.</param>
internal sealed class LossAttributeReader(AttributeData attribute, ProblemPlaces places, List<Problem> problems)
{
    /// <summary>Finds the loss that the attribute names; null, and a problem, where no code is written for it.</summary>
    public Loss? FindLoss(string name)
    {
        Loss? loss = LossCatalogue.Find(name.Trim());
        if (loss is { IsGenerated: true })
        {
            return loss;
        }

        ProblemCause cause = loss is not null ? new LossWithoutCode(loss.Name)
            : name.Trim().Length > 0 ? new UnknownLoss(name)
            : new UnnamedLoss();
        problems.Add(new Problem(cause, places.InText(0, name.Length)));
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
                isSum |= named.Value.Value is (int)Reduction.Sum;
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
            this.Report(property, new UnknownProperty(loss.Name, property,
                loss.Options.Select(static known => known.Property).ToEquatableArray(), "it has none but Reduction"));
            return false;
        }

        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            this.Report(property,
                new ConstantNotFinite(loss.Name, property, double.IsNaN(value) ? "NaN" : value > 0 ? "infinity" : "-infinity"));
            return false;
        }

        if (!option.Range.Contains(value))
        {
            this.Report(property, new ConstantOutOfRange(loss.Name, property, option.Range.ToString(), Sentences.Show(value)));
            return false;
        }

        return true;
    }

    private void Report(string property, ProblemCause cause) => problems.Add(new Problem(cause, places.Property(property)));
}
