using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Represents an activation of whole rows, as the rules see it.</summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Range">What each element may be.</param>
/// <param name="Traits">What the rules want to know beside that.</param>
/// <param name="PerUnit">The activation that does the same for a single unit, or null.</param>
internal sealed record RowwiseActivation(string Name, string Range, ActivationTraits Traits, string? PerUnit)
{
    private const ActivationTraits Distribution = ActivationTraits.Rowwise | ActivationTraits.Simplex;
    private const ActivationTraits LogDistribution = ActivationTraits.Rowwise | ActivationTraits.LogProbability;

    private static readonly RowwiseActivation[] All =
    [
        new("softmax", "[0, 1]", Distribution, "sigmoid"),
        new("log_softmax", "(-inf, 0]", LogDistribution, "log_sigmoid"),
        new("softmin", "[0, 1]", Distribution, "sigmoid"),
        new("log_softmin", "(-inf, 0]", LogDistribution, "log_sigmoid"),
        new("sparsemax", "[0, 1]", Distribution, "sparse_sigmoid"),
        new("gumbel_softmax", "[0, 1]", Distribution, "sigmoid"),
        new("hardmax", "[0, 1]", Distribution | ActivationTraits.Steps, null),
    ];

    private static readonly Dictionary<string, RowwiseActivation> ByKey = All.ToDictionary(static row => Key(row.Name), StringComparer.Ordinal);

    /// <summary>Finds one; case and underscores do not matter.</summary>
    public static RowwiseActivation? Find(string name) => ByKey.TryGetValue(Key(name), out RowwiseActivation? row) ? row : null;

    private static string Key(string name) => name.Replace("_", "").ToLower(CultureInfo.InvariantCulture);
}
