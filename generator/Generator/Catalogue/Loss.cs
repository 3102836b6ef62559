using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents a loss of the table: data only. Its contract is what the rules compare a network with.</summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Prediction">What it takes for its prediction.</param>
internal sealed record Loss(string Name, PredictionDomain Prediction)
{
    /// <summary>Gets further names. Case and underscores never matter.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the labels that it takes, the usual one first; empty where it takes none.</summary>
    public IReadOnlyList<LabelEncoding> Labels { get; init; } = [];

    /// <summary>Gets the loss that applies the activation itself and is stable, or null.</summary>
    public string? FusedForm { get; init; }

    /// <summary>Gets the predictions that it takes, written "[0, 1]"; those outside have no logarithm, or no meaning.</summary>
    public string Legal { get; init; } = "(-inf, inf)";

    /// <summary>Gets the activation that gives such predictions.</summary>
    public string Wants { get; init; } = "identity";

    /// <summary>Gets the activation that it applies itself, or null.</summary>
    public string? Applies { get; init; }

    /// <summary>Gets the loss for each encoding of labels that it does not take.</summary>
    public IReadOnlyDictionary<LabelEncoding, string> ForLabels { get; init; } = new Dictionary<LabelEncoding, string>();

    /// <summary>Gets whether code is written for it; the others are known to the rules only.</summary>
    public bool IsGenerated { get; init; } = true;

    /// <summary>Gets whether it looks at whole rows of at least two units.</summary>
    public bool IsRowwise { get; init; }
}
