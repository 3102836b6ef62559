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
        new("mean_squared_error", PredictionDomain.Real)
        {
            Aliases = ["mse"],
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
        },
        new("mean_absolute_error", PredictionDomain.Real)
        {
            Aliases = ["mae"],
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
        },
        new("huber", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
        },
        new("log_cosh", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
        },
        new("mean_squared_log_error", PredictionDomain.AboveMinusOne)
        {
            Aliases = ["msle"],
            Labels = [LabelEncoding.Continuous],
            Legal = "[-1, inf)",
            Wants = "softplus",
        },
        new("binary_cross_entropy", PredictionDomain.Probability)
        {
            Aliases = ["bce"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
            FusedForm = "binary_cross_entropy_with_logits",
            Legal = "[0, 1]",
            Wants = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
        },
        new("binary_cross_entropy_with_logits", PredictionDomain.Logit)
        {
            Aliases = ["bce_with_logits", "bce_logits"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
            Applies = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "cross_entropy" },
        },
        new("categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["cce"],
            Labels = [LabelEncoding.OneHot, LabelEncoding.Probability],
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Legal = "[0, 1]",
            Wants = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy", [LabelEncoding.MultiHot] = "binary_cross_entropy", [LabelEncoding.ZeroOne] = "binary_cross_entropy" },
        },
        new("sparse_categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["sparse_cce"],
            Labels = [LabelEncoding.Index],
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Legal = "[0, 1]",
            Wants = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.OneHot] = "categorical_cross_entropy", [LabelEncoding.Probability] = "categorical_cross_entropy", [LabelEncoding.MultiHot] = "binary_cross_entropy", [LabelEncoding.ZeroOne] = "binary_cross_entropy" },
        },
        new("cross_entropy", PredictionDomain.Logits)
        {
            Aliases = ["softmax_cross_entropy", "cross_entropy_with_logits", "ce_logits"],
            Labels = [LabelEncoding.Index, LabelEncoding.OneHot, LabelEncoding.Probability],
            IsRowwise = true,
            Applies = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.MultiHot] = "binary_cross_entropy_with_logits", [LabelEncoding.ZeroOne] = "binary_cross_entropy_with_logits" },
        },
        new("negative_log_likelihood", PredictionDomain.LogProbability)
        {
            Aliases = ["nll"],
            Labels = [LabelEncoding.Index],
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Legal = "(-inf, 0]",
            Wants = "log_softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.OneHot] = "kl_divergence", [LabelEncoding.Probability] = "kl_divergence" },
        },
        new("kl_divergence", PredictionDomain.LogProbability)
        {
            Aliases = ["kl_div"],
            Labels = [LabelEncoding.Probability],
            IsRowwise = true,
            Legal = "(-inf, 0]",
            Wants = "log_softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "negative_log_likelihood" },
        },
        new("hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne] },
        new("squared_hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne] },
        new("poisson_nll", PredictionDomain.Rate)
        {
            Labels = [LabelEncoding.Count],
            Legal = "[0, inf)",
            Wants = "softplus",
        },
        new("gaussian_nll", PredictionDomain.Real) { Labels = [LabelEncoding.Continuous] },
        new("focal", PredictionDomain.Logit) { Labels = [LabelEncoding.MultiHot, LabelEncoding.OneHot, LabelEncoding.ZeroOne], IsGenerated = false },
        new("dice", PredictionDomain.Probability)
        {
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.OneHot, LabelEncoding.MultiHot],
            IsGenerated = false,
            Legal = "[0, 1]",
            Wants = "sigmoid",
        },
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
        All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name).Select(name => (name, loss))).ToDictionary(static pair => Key(pair.name), static pair => pair.loss, StringComparer.Ordinal));

    /// <summary>Finds a loss; case and underscores do not matter.</summary>
    public static Loss? Find(string name) => ByKey.Value.TryGetValue(Key(name), out Loss? loss) ? loss : null;

    /// <summary>Gives the names nearest to a wrong one, nearest first, at most three.</summary>
    public static IReadOnlyList<string> Nearest(string name) => Spelling.Nearest(name, All.SelectMany(static loss => loss.Aliases.Prepend(loss.Name)));

    private static string Key(string name) => name.Replace("_", "").ToLower(CultureInfo.InvariantCulture);
}
