using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using FusedActivations.Generator.Remedies;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Makes remedies from the changes that a front end knows to make; a remedy of which a part cannot be made is none.</summary>
internal static class Cure
{
    /// <summary>Makes a remedy, or null where there is nothing to edit.</summary>
    /// <param name="title">What the light bulb says.</param>
    /// <param name="edits">The edits of each part; a part that cannot be made is null.</param>
    public static Remedy? Of(string title, params IReadOnlyList<TextEdit>?[] edits) =>
        RemedyList.Make(title, edits.SelectMany(static part => part?.Cast<TextEdit?>() ?? [null]));

    /// <summary>Makes a remedy of a change.</summary>
    public static Remedy? Of(Change? change) => change is null ? null : Of(change.Title, change.Edits);

    /// <summary>Changes the activation of a layer.</summary>
    public static Change? Activation(LayerFacts layer, string name) =>
        layer.Activation is { } activation ? activation.Source?.Use(activation, name) : null;

    /// <summary>Changes the loss of an output.</summary>
    public static Change? Loss(OutputFacts output, string name) => output.Loss?.Source?.Use(name);

    /// <summary>Makes the remedy that sets another activation.</summary>
    public static Remedy? Use(LayerFacts layer, string activation) => Of(Activation(layer, activation));

    /// <summary>Makes the remedy that sets another activation and another loss; the activation alone where the loss stays.</summary>
    public static Remedy? Use(OutputFacts output, string activation, string? loss) =>
        loss is null ? Use(output.Layer, activation)
            : Activation(output.Layer, activation) is { } first && Loss(output, loss) is { } second ? Of(first.And(second))
            : null;

    /// <summary>Makes the remedy that sets another loss.</summary>
    public static Remedy? UseLoss(OutputFacts output, string loss) => Of(Loss(output, loss));

    /// <summary>Makes the remedy that leaves the activation to the loss, and declares it for the users of the model.</summary>
    public static Remedy? LeaveToLoss(OutputFacts output, string loss)
    {
        bool changesLoss = !string.Equals(output.Loss?.Loss.Name, loss, System.StringComparison.Ordinal);
        if (output.Activation is not { Source: { } source } activation
            || Activation(output.Layer, "identity") is not { } left
            || (changesLoss && Loss(output, loss) is null))
        {
            return null;
        }

        Change change = changesLoss ? left.And(Loss(output, loss)!) : left;
        Change? said = output.InferenceActivation is null
            ? output.Layer.Source?.Set(new Setting(LayerProperty.InferenceActivation, activation.Name))
            : null;
        return Of(change.Title + source.LeftToInference(activation), change.Edits, said?.Edits ?? []);
    }

    /// <summary>Makes the remedy that says something of a layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="property">What it is about.</param>
    /// <param name="value">The value.</param>
    /// <param name="title">What the light bulb says; the front end's words where it is null.</param>
    public static Remedy? Declare(LayerFacts layer, LayerProperty property, object value, string? title = null) =>
        layer.Source?.Set(new Setting(property, value)) is { } change ? Of(title ?? change.Title, change.Edits) : null;

    /// <summary>Makes the remedy that takes away what is said of a layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="property">What it is about.</param>
    /// <param name="title">What the light bulb says; the front end's words where it is null.</param>
    public static Remedy? Remove(LayerFacts layer, LayerProperty property, string? title = null) =>
        layer.Source?.Remove(property) is { } change ? Of(title ?? change.Title, change.Edits) : null;
}
