using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Facts;

/// <summary>Represents an activation that is the text of an attribute.</summary>
/// <param name="source">The attribute.</param>
internal sealed class AttributeActivationSource(AttributeSource source) : ActivationSource
{
    /// <inheritdoc/>
    public override Change? Use(ActivationFacts activation, string name)
    {
        string text = activation.Argument is not { } argument ? name : name is ActivationCatalogue.Identity ? argument : $"{name}({argument})";
        IEnumerable<ArgumentSource> parameters = source.Arguments
            .Where(static other => ParameterName.OfProperty(other.Name) is { Use: ParameterUse.Elementwise });
        return this.Write("Use", name, text) is { } change
            ? change with { Edits = [.. change.Edits, .. parameters.Select(static other => new TextEdit(other.Removal, ""))] }
            : null;
    }

    /// <inheritdoc/>
    public override Change? Keep(ActivationFacts activation, bool keepsInner)
    {
        return activation.Inner is { } inner && (keepsInner ? inner : activation) is { IsFunction: true } kept
            ? this.Write("Keep", kept.Name, $"{kept.Name}({inner.Argument})")
            : null;
    }

    /// <inheritdoc/>
    public override Change? Remove() => source.Remove("") is { } edit ? new Change("Remove", "it", [edit]) : null;

    /// <inheritdoc/>
    public override string LeftToInference(ActivationFacts activation) => $", '{activation.Name}' at inference";

    private Change? Write(string verb, string name, string text) =>
        source.Positional is { } literal ? new Change(verb, $"'{name}'", [new TextEdit(literal.Value, $"\"{text}\"")]) : null;
}

/// <summary>Represents a loss that an attribute names.</summary>
/// <param name="literal">The name.</param>
internal sealed class AttributeLossSource(Location literal) : LossSource
{
    /// <inheritdoc/>
    public override Change Use(string name) => new("Use", $"'{name}'", [new TextEdit(literal, $"\"{name}\"")]);
}

/// <summary>Represents a layer that an attribute describes.</summary>
/// <param name="source">The attribute.</param>
internal sealed class AttributeLayerSource(AttributeSource source) : LayerSource
{
    /// <inheritdoc/>
    public override Location Place => source.Place;

    /// <inheritdoc/>
    public override Change Set(Setting setting) =>
        new("Declare", AttributeFrontEnd.Write(setting), source.Set([(setting.Property.ToString(), AttributeFrontEnd.ValueOf(setting))]));

    /// <inheritdoc/>
    public override Change? Remove(LayerProperty property) =>
        source.Remove(property.ToString()) is { } edit ? new Change("Remove", property.ToString(), [edit]) : null;
}
