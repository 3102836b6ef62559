using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Lists the usual metrics. Any other name is the user's own, unless it is nearly one of these.</summary>
internal static class MetricNames
{
    // A short name is near to many others.
    private const int Shortest = 5;

    private static readonly string[] All =
    [
        "accuracy",
            "binary_accuracy",
            "categorical_accuracy",
            "sparse_categorical_accuracy",
            "top_k_categorical_accuracy",
            "balanced_accuracy",
        "precision", "recall", "sensitivity", "specificity", "f1_score", "fbeta_score", "auc", "roc_auc", "pr_auc", "average_precision",
        "matthews_correlation",
            "cohen_kappa",
            "confusion_matrix",
            "error_rate",
            "hamming_loss",
            "log_loss",
            "perplexity",
            "brier_score",
            "calibration_error",
        "mean_absolute_error",
            "mean_squared_error",
            "root_mean_squared_error",
            "mean_absolute_percentage_error",
            "r2_score",
            "explained_variance",
        "cosine_similarity", "mean_iou", "jaccard", "dice", "ndcg", "mean_reciprocal_rank", "mean_average_precision",
        "bleu", "rouge", "meteor", "word_error_rate", "character_error_rate", "psnr", "ssim",
    ];

    /// <summary>Gives the usual names that a metric was probably meant to be; none where it is one, or a name of the user's own.</summary>
    public static IReadOnlyList<string> Meant(string name)
    {
        bool isKnown = All.Concat(LossCatalogue.Names).Any(known => string.Equals(KeyOf(known), KeyOf(name), StringComparison.Ordinal));
        return isKnown || name.Length < Shortest ? [] : Spelling.Nearest(name, All);
    }

    /// <summary>Tells whether a metric counts equal numbers, by whichever name.</summary>
    public static bool IsAccuracy(string name) => name.IndexOf("acc", StringComparison.OrdinalIgnoreCase) >= 0;

    private static string KeyOf(string name) => CatalogueName.KeyOf(name.Replace(" ", ""));
}
