using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Collections;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Makes remedies from edits; a remedy of which a part cannot be made is none.</summary>
internal static class Cure
{
    /// <summary>Makes a remedy, or null where there is nothing to edit.</summary>
    /// <param name="title">What the light bulb says.</param>
    /// <param name="edits">The edits of each part; a part that cannot be made is null.</param>
    public static Remedy? Of(string title, params IReadOnlyList<TextEdit>?[] edits) =>
        edits.Any(static part => part is null) || edits.Sum(static part => part!.Count) == 0
            ? null
            : new Remedy(title, KeepsMeaning: false, edits.SelectMany(static part => part!).ToEquatableArray());

    /// <summary>Edits the activation of a layer: its outermost function becomes another one, the identity its argument.</summary>
    public static IReadOnlyList<TextEdit>? Activation(LayerFacts layer, string name)
    {
        if (layer.Activation is not { Source: { Positional: { } literal } source } activation)
        {
            return null;
        }

        string text = activation.Argument is not { } argument ? name : name is "identity" ? argument : $"{name}({argument})";
        return [new TextEdit(literal.Value, $"\"{text}\""), .. source.Arguments.Where(static other => ParameterNames.Elementwise.Contains(other.Name, StringComparer.Ordinal)).Select(static other => new TextEdit(other.Removal, ""))];
    }

    /// <summary>Edits the loss of an output.</summary>
    public static IReadOnlyList<TextEdit>? Loss(OutputFacts output, string name) =>
        output.Loss is { } loss && loss.Literal.IsInSource ? [new TextEdit(loss.Literal, $"\"{name}\"")] : null;

    /// <summary>Edits properties of an attribute: those that it has get another value, the others are added.</summary>
    public static IReadOnlyList<TextEdit>? Set(AttributeSource? source, params (string Name, string Value)[] properties)
    {
        if (source is null)
        {
            return null;
        }

        List<TextEdit> edits = [.. properties.Where(property => source.Find(property.Name) is not null).Select(property => new TextEdit(source.Find(property.Name)!.Value, property.Value))];
        string[] added = [.. properties.Where(property => source.Find(property.Name) is null).Select(static property => $"{property.Name} = {property.Value}")];
        if (added.Length > 0)
        {
            edits.Add(new TextEdit(source.Insertion, source.Before + string.Join(", ", added) + source.After));
        }

        return edits;
    }

    /// <summary>Removes a property of an attribute.</summary>
    public static IReadOnlyList<TextEdit>? Remove(AttributeSource? source, string property) =>
        source?.Find(property) is { } argument ? [new TextEdit(argument.Removal, "")] : null;

    /// <summary>Makes the remedy that sets another activation.</summary>
    public static Remedy? Use(LayerFacts layer, string activation) => Of($"Use '{activation}'", Activation(layer, activation));

    /// <summary>Makes the remedy that sets another activation and another loss; the activation alone where the loss stays.</summary>
    public static Remedy? Use(OutputFacts output, string activation, string? loss) =>
        loss is null ? Use(output.Layer, activation) : Of($"Use '{activation}' and '{loss}'", Activation(output.Layer, activation), Loss(output, loss));

    /// <summary>Makes the remedy that sets another loss.</summary>
    public static Remedy? UseLoss(OutputFacts output, string loss) => Of($"Use '{loss}'", Loss(output, loss));

    /// <summary>Makes the remedy that leaves the activation to the loss, and declares it for the users of the model.</summary>
    public static Remedy? LeaveToLoss(OutputFacts output, string loss)
    {
        if (output.Activation is not { } activation)
        {
            return null;
        }

        bool changesLoss = !string.Equals(output.Loss?.Loss.Name, loss, System.StringComparison.Ordinal);
        return Of(
            changesLoss ? $"Use 'identity' and '{loss}', '{activation.Name}' at inference" : $"Use 'identity', '{activation.Name}' at inference",
            Activation(output.Layer, "identity"),
            changesLoss ? Loss(output, loss) : [],
            output.Layer.Source is null || output.InferenceActivation is not null ? [] : Set(output.Layer.Source, ("InferenceActivation", $"\"{activation.Name}\"")));
    }

    /// <summary>Makes the remedy that says why it stays as it is.</summary>
    public static Remedy? Declare(OutputFacts output, string property, string value) => Of($"Declare {property} = {value}", Set(output.Layer.Source, (property, value)));
}
