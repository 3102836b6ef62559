using System;
using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Kernels.Generated;

/// <summary>Names what a loss compares the prediction with.</summary>
public enum LossTarget
{
    /// <summary>A value for each element.</summary>
    Values,

    /// <summary>A value for each element, and a variance.</summary>
    ValuesAndVariance,

    /// <summary>A class for each row.</summary>
    Labels,

    /// <summary>A distribution over the classes for each row.</summary>
    Rows,
}

/// <summary>Represents a loss under test.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Attribute">What stands in the attribute's parentheses.</param>
/// <param name="Target">What the prediction is compared with.</param>
/// <param name="HasWeights">Whether the classes have weights.</param>
public sealed record LossCase(string Name, string Attribute, LossTarget Target, bool HasWeights = false)
{
    // Name, options; each is generated for labels, and for distributions as "Soft" + name.
    private static readonly (string Name, string Options, bool HasWeights)[] CrossEntropies =
    [
        ("CrossEntropy", "", false),
        ("Smooth", ", LabelSmoothing = 0.1", false),
        ("Weighted", "", true),
        ("SmoothWeighted", ", LabelSmoothing = 0.1", true),
        ("Penalized", ", ZLoss = 1e-3", false),
        ("Capped", ", SoftCap = 30", false),
        ("Tempered", ", Temperature = 0.7", false),
        ("Everything", ", LabelSmoothing = 0.1, ZLoss = 1e-3, SoftCap = 30, Temperature = 0.7", true),
    ];

    /// <summary>Gets every case.</summary>
    public static IReadOnlyList<LossCase> All { get; } =
    [
        new("Mse", "\"mse\"", LossTarget.Values),
        new("Mae", "\"mae\"", LossTarget.Values),
        new("Huber", "\"huber\"", LossTarget.Values),
        new("HuberWide", "\"huber\", Delta = 2.5", LossTarget.Values),
        new("SmoothL1", "\"smooth_l1\"", LossTarget.Values),
        new("SmoothL1Narrow", "\"smooth_l1\", Beta = 0.375", LossTarget.Values),
        new("SmoothL1Absolute", "\"smooth_l1_loss\", Beta = 0", LossTarget.Values),
        new("LogCosh", "\"log_cosh\"", LossTarget.Values),
        new("Msle", "\"msle\"", LossTarget.Values),
        new("Bce", "\"bce\"", LossTarget.Values),
        new("BceLogits", "\"bce_with_logits\"", LossTarget.Values),
        new("BceLogitsWeighted", "\"bce_with_logits\", PosWeight = 3", LossTarget.Values),
        new("BceSmooth", "\"bce\", LabelSmoothing = 0.1", LossTarget.Values),
        new("BceLogitsSmooth", "\"bce_with_logits\", LabelSmoothing = 0.1", LossTarget.Values),
        new("BceLogitsSmoothWeighted", "\"bce_with_logits\", LabelSmoothing = 0.1, PosWeight = 3", LossTarget.Values),
        new("Focal", "\"focal\"", LossTarget.Values),
        new("FocalPlain", "\"sigmoid_focal\", Alpha = -1, Gamma = 0", LossTarget.Values),
        new("FocalSharp", "\"focal_with_logits\", Alpha = 0.75, Gamma = 3.5", LossTarget.Values),
        new("FocalBlunt", "\"focal\", Gamma = 0.5, Alpha = -1", LossTarget.Values),
        new("FocalSmooth", "\"focal\", LabelSmoothing = 0.1", LossTarget.Values),
        new("BinaryFocal", "\"binary_focal_cross_entropy\"", LossTarget.Values),
        new("BinaryFocalBlunt", "\"binary_focal\", Gamma = 0.5, Alpha = -1", LossTarget.Values),
        new("Hinge", "\"hinge\"", LossTarget.Values),
        new("SquaredHinge", "\"squared_hinge\"", LossTarget.Values),
        new("Poisson", "\"poisson_nll\"", LossTarget.Values),
        new("PoissonLog", "\"poisson_nll\", LogInput = true", LossTarget.Values),
        new("PoissonFull", "\"poisson_nll\", Full = true, Epsilon = 1e-3", LossTarget.Values),
        new("PoissonLogFull", "\"poisson_nll\", LogInput = true, Full = true", LossTarget.Values),
        new("Gaussian", "\"gaussian_nll\"", LossTarget.ValuesAndVariance),
        new("GaussianFull", "\"gaussian_nll\", Full = true, Epsilon = 0.01", LossTarget.ValuesAndVariance),
        new("Categorical", "\"cce\"", LossTarget.Rows),
        new("Divergence", "\"kl_div\"", LossTarget.Rows),
        new("Dice", "\"dice\"", LossTarget.Rows),
        new("DiceSmooth", "\"soft_dice\", Smooth = 1, Epsilon = 1e-3", LossTarget.Rows),
        new("DiceLogits", "\"dice_with_logits\"", LossTarget.Rows),
        new("Jaccard", "\"iou\", Smooth = 0, Epsilon = 1e-7", LossTarget.Rows),
        new("JaccardLogits", "\"jaccard_with_logits\"", LossTarget.Rows),
        new("Tversky", "\"tversky\", Alpha = 0.3, Beta = 0.7", LossTarget.Rows),
        new("TverskyLogits", "\"tversky_with_logits\", Smooth = 1, Reduction = Reduction.Sum", LossTarget.Rows),
        new("Sparse", "\"sparse_cce\"", LossTarget.Labels),
        new("LogLikelihood", "\"nll\"", LossTarget.Labels),
        new("LogLikelihoodWeighted", "\"nll\", IgnoreIndex = -100", LossTarget.Labels, HasWeights: true),
        new("SoftmaxFocal", "\"softmax_focal\"", LossTarget.Labels),
        new("SoftmaxFocalPlain", "\"softmax_focal\", Gamma = 0", LossTarget.Labels),
        new("SoftmaxFocalBlunt", "\"softmax_focal\", Gamma = 0.5", LossTarget.Labels),
        new("SoftmaxFocalWeighted", "\"softmax_focal_loss\", Gamma = 3.5", LossTarget.Labels, HasWeights: true),
        new("IgnoringFocal", "\"softmax_focal\", IgnoreIndex = -100", LossTarget.Labels, HasWeights: true),
        new("Ignoring", "\"cross_entropy\", IgnoreIndex = -100", LossTarget.Labels),
        new("IgnoringSum", "\"cross_entropy\", IgnoreIndex = -100, Reduction = Reduction.Sum", LossTarget.Labels),
        new("IgnoringEverything", "\"cross_entropy\", IgnoreIndex = 0, LabelSmoothing = 0.1, ZLoss = 1e-3, SoftCap = 30, Temperature = 0.7", LossTarget.Labels, HasWeights: true),
        .. CrossEntropies.Select(
            static item => new LossCase(item.Name, "\"cross_entropy\"" + item.Options, LossTarget.Labels, item.HasWeights)),
        .. CrossEntropies.Select(
            static item => new LossCase("Soft" + item.Name, "\"cross_entropy\"" + item.Options, LossTarget.Rows, item.HasWeights)),
    ];

    /// <summary>Finds a case.</summary>
    public static LossCase Find(string name) => All.Single(item => string.Equals(item.Name, name, StringComparison.Ordinal));
}
