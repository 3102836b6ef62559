using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue;

/// <summary>The losses of rows that are distributions over classes.</summary>
internal static class RowwiseLosses
{
    private static readonly LossOption IgnoreIndex = new(Loss.IgnoreIndex, double.NaN, "(-inf, inf)");

    /// <summary>Gets them: of probabilities, of logits, of log-probabilities.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        new("categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["cce"],
            Labels = [LabelEncoding.OneHot, LabelEncoding.Probability],
            Legal = "[0, 1]",
            Wants = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string>
            {
                [LabelEncoding.Index] = "sparse_categorical_cross_entropy",
                [LabelEncoding.MultiHot] = "binary_cross_entropy",
                [LabelEncoding.ZeroOne] = "binary_cross_entropy"
            },
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Formula = new("t == 0 ? 0 : t * min(100, -log(x))") { Slope = "t == 0 ? 0 : -t / max(1e-12, x)" },
        },
        new("sparse_categorical_cross_entropy", PredictionDomain.Simplex)
        {
            Aliases = ["sparse_cce"],
            Labels = [LabelEncoding.Index],
            Legal = "[0, 1]",
            Wants = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string>
            {
                [LabelEncoding.OneHot] = "categorical_cross_entropy",
                [LabelEncoding.Probability] = "categorical_cross_entropy",
                [LabelEncoding.MultiHot] = "binary_cross_entropy",
                [LabelEncoding.ZeroOne] = "binary_cross_entropy"
            },
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Notation = "-log(x[t]), at most 100",
            GradientNotation = "-1 / max(x[t], 1e-12) at the label, 0 elsewhere",
            Options = [IgnoreIndex],
            TakesClassWeights = true,
        },
        new("cross_entropy", PredictionDomain.Logits)
        {
            Aliases = ["softmax_cross_entropy", "cross_entropy_with_logits", "ce_logits"],
            Labels = [LabelEncoding.Index, LabelEncoding.OneHot, LabelEncoding.Probability],
            Applies = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string>
            {
                [LabelEncoding.MultiHot] = "binary_cross_entropy_with_logits",
                [LabelEncoding.ZeroOne] = "binary_cross_entropy_with_logits"
            },
            IsRowwise = true,
            Notation = "log(sum(exp(x))) - x[t]",
            GradientNotation = "softmax(x) - 1 at the label, softmax(x) elsewhere",
            Options =
            [
                new("LabelSmoothing", 0, "[0, 1)") { Neutral = 0 },
                IgnoreIndex,
                new("ZLoss", 0, "[0, inf)") { Neutral = 0 },
                new("SoftCap", 0, "(0, inf)") { Neutral = 0 },
                new("Temperature", 1, "(0, inf)") { Neutral = 1 },
            ],
            TakesClassWeights = true,
        },
        new("softmax_focal", PredictionDomain.Logits)
        {
            Aliases = ["softmax_focal_loss", "multiclass_focal"],
            Labels = [LabelEncoding.Index],
            Applies = "softmax",
            ForLabels = new Dictionary<LabelEncoding, string>
            {
                [LabelEncoding.OneHot] = "cross_entropy",
                [LabelEncoding.Probability] = "cross_entropy",
                [LabelEncoding.MultiHot] = "focal",
                [LabelEncoding.ZeroOne] = "focal"
            },
            IsRowwise = true,
            Notation = "pow(1 - softmax(x)[t], gamma) * (log(sum(exp(x))) - x[t])",
            GradientNotation = "f * (softmax(x) - 1) at the label, f * softmax(x) elsewhere, with f = pow(1 - p, gamma) - gamma * p * pow(1 - p, gamma - 1) * log(p)",
            Options = [new("Gamma", 2, "[0, inf)") { Neutral = 0 }, IgnoreIndex],
            TakesClassWeights = true,
            ClassWeights = "alpha",
            DividesByClassWeights = false,
        },
        new("negative_log_likelihood", PredictionDomain.LogProbability)
        {
            Aliases = ["nll"],
            Labels = [LabelEncoding.Index],
            Legal = "(-inf, 0]",
            Wants = "log_softmax",
            ForLabels = new Dictionary<LabelEncoding, string>
            {
                [LabelEncoding.OneHot] = "kl_divergence",
                [LabelEncoding.Probability] = "kl_divergence"
            },
            FusedForm = "cross_entropy",
            IsRowwise = true,
            Notation = "-x[t]",
            GradientNotation = "-1 at the label, 0 elsewhere",
            Options = [IgnoreIndex],
            TakesClassWeights = true,
        },
        new("kl_divergence", PredictionDomain.LogProbability)
        {
            Aliases = ["kl_div"],
            Labels = [LabelEncoding.Probability],
            Legal = "(-inf, 0]",
            Wants = "log_softmax",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "negative_log_likelihood" },
            IsRowwise = true,
            Formula = new("t == 0 ? 0 : t * (log(t) - x)") { Slope = "-t" },
        },
    ];
}
