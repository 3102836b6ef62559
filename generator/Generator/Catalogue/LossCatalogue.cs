using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Lists the losses and finds them by name.</summary>
internal static class LossCatalogue
{
    /// <summary>Gets every loss: those of real targets, of probabilities, of scores, and of distributions.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        new("mean_squared_error", PredictionDomain.Real) { Aliases = ["mse"], Labels = [LabelEncoding.Continuous] },
        new("mean_absolute_error", PredictionDomain.Real) { Aliases = ["mae"], Labels = [LabelEncoding.Continuous] },
        new("huber", PredictionDomain.Real) { Labels = [LabelEncoding.Continuous] },
        new("log_cosh", PredictionDomain.Real) { Labels = [LabelEncoding.Continuous] },
        new("mean_squared_log_error", PredictionDomain.AboveMinusOne) { Aliases = ["msle"], Labels = [LabelEncoding.Continuous] },
        new("binary_cross_entropy", PredictionDomain.Probability)
        {
            Aliases = ["bce"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
            FusedForm = "binary_cross_entropy_with_logits",
        },
        new("binary_cross_entropy_with_logits", PredictionDomain.Logit)
        {
            Aliases = ["bce_with_logits", "bce_logits"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
        },
        new("categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["cce"],
            Labels = [LabelEncoding.OneHot, LabelEncoding.Probability],
            FusedForm = "cross_entropy",
            IsRowwise = true,
        },
        new("sparse_categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["sparse_cce"],
            Labels = [LabelEncoding.Index],
            FusedForm = "cross_entropy",
            IsRowwise = true,
        },
        new("cross_entropy", PredictionDomain.Logits)
        {
            Aliases = ["softmax_cross_entropy", "cross_entropy_with_logits", "ce_logits"],
            Labels = [LabelEncoding.Index, LabelEncoding.OneHot, LabelEncoding.Probability],
            IsRowwise = true,
        },
        new("negative_log_likelihood", PredictionDomain.LogProbability)
        {
            Aliases = ["nll"],
            Labels = [LabelEncoding.Index],
            FusedForm = "cross_entropy",
            IsRowwise = true,
        },
        new("kl_divergence", PredictionDomain.LogProbability) { Aliases = ["kl_div"], Labels = [LabelEncoding.Probability], IsRowwise = true },
        new("hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne] },
        new("squared_hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne] },
        new("poisson_nll", PredictionDomain.Rate) { Labels = [LabelEncoding.Count] },
        new("gaussian_nll", PredictionDomain.Real) { Labels = [LabelEncoding.Continuous] },
        new("focal", PredictionDomain.Logit) { Labels = [LabelEncoding.MultiHot, LabelEncoding.OneHot, LabelEncoding.ZeroOne], IsGenerated = false },
        new("dice", PredictionDomain.Probability) { Labels = [LabelEncoding.ZeroOne, LabelEncoding.OneHot, LabelEncoding.MultiHot], IsGenerated = false },
        new("cosine", PredictionDomain.Vector) { IsGenerated = false },
        new("triplet", PredictionDomain.Vector) { IsGenerated = false },
        new("contrastive", PredictionDomain.Vector) { IsGenerated = false },
    ];

    private static readonly Lazy<Dictionary<string, Loss>> ByKey = new(static () =>
        All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name).Select(name => (name, loss))).ToDictionary(static pair => Key(pair.name), static pair => pair.loss, StringComparer.Ordinal));

    /// <summary>Finds a loss; case and underscores do not matter.</summary>
    public static Loss? Find(string name) => ByKey.Value.TryGetValue(Key(name), out Loss? loss) ? loss : null;

    /// <summary>Gives the names nearest to a wrong one, nearest first, at most three.</summary>
    public static IReadOnlyList<string> Nearest(string name) => Spelling.Nearest(name, All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name)));

    private static string Key(string name) => name.Replace("_", "").ToLower(CultureInfo.InvariantCulture);
}
