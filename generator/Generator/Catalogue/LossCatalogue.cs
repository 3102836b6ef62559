using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Lists the losses and finds them by name.</summary>
internal static class LossCatalogue
{
    /// <summary>Gets every loss: those of real targets, of probabilities, of scores, and of distributions.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        .. ElementwiseLosses.All,
        .. OverlapLosses.All,
        .. RowwiseLosses.All,
        new("kullback_leibler_divergence", PredictionDomain.Simplex)
        {
            Aliases = ["kld"],
            Labels = [LabelEncoding.Probability, LabelEncoding.OneHot],
            Legal = "[0, 1]",
            Wants = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            IsRowwise = true,
            IsGenerated = false,
        },
        new("cosine", PredictionDomain.Vector) { IsGenerated = false },
        new("triplet", PredictionDomain.Vector) { IsGenerated = false },
        new("contrastive", PredictionDomain.Vector) { IsGenerated = false },
    ];

    private static readonly Lazy<Dictionary<string, Loss>> ByKey = new(static () =>
        All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name).Select(name => (name, loss)))
            .ToDictionary(static pair => CatalogueName.KeyOf(pair.name), static pair => pair.loss, StringComparer.Ordinal));

    /// <summary>Finds a loss; case and underscores do not matter.</summary>
    public static Loss? Find(string name) => ByKey.Value.TryGetValue(CatalogueName.KeyOf(name), out Loss? loss) ? loss : null;

    /// <summary>Finds the loss of probabilities that has the given one for its fused form, or null.</summary>
    public static string? OfProbabilities(Loss fused) =>
        All.FirstOrDefault(loss => string.Equals(loss.FusedForm, fused.Name, StringComparison.Ordinal))?.Name;

    /// <summary>Gets every name.</summary>
    public static IEnumerable<string> Names => All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name));
}
