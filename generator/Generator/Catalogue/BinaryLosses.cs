using System;
using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// The losses of units that are a yes or a no each. In their formulas <c>u</c> stands for <c>1 - t</c>, which
/// smoothing gives without the cancellation.
/// </summary>
internal static class BinaryLosses
{
    /// <summary>The logarithm of the loss's probability, negated, where the prediction is a logit.</summary>
    /// <remarks>Sums of what is not negative; the product is left out where its factor is 0, for x may be infinite.</remarks>
    private const string CrossEntropyOfLogit = "(softplus(-abs(x)) + (x > 0 ? (u == 0 ? 0 : u * x) : (t == 0 ? 0 : -t * x)))";

    /// <summary>The same of a probability.</summary>
    private const string CrossEntropy = "(t * min(100, -log(x)) + u * min(100, -log1p(-x)))";

    /// <summary>The share of a focal loss that alpha gives to the target; none below 0.</summary>
    private const string Balance = "(alpha < 0 ? 1 : alpha * t + (1 - alpha) * u)";

    private const string MissOfLogit = "(u * sigmoid(x) + t * sigmoid_complement(x))";

    private const string Miss = "(u * x + t * (1 - x))";

    // The derivative of the miss over the miss: of targets that are certain, it is known where both underflow.
    private const string MissSlopeOfLogit =
        "(t == 0 ? sigmoid_complement(x) : u == 0 ? -sigmoid(x) : (u - t) * sigmoid_slope(x) / " + MissOfLogit + ")";

    private static readonly LossOption Smoothing = new("LabelSmoothing", 0, "[0, 1)");

    private static readonly LossOption[] Focus =
        [new("Alpha", 0.25, "[-1, 1]") { IsOperand = true }, new("Gamma", 2, "[0, inf)") { IsOperand = true }, Smoothing];

    private static readonly LabelEncoding[] Binary = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability];

    private static readonly LabelEncoding[] BinaryOrClasses =
        [LabelEncoding.MultiHot, LabelEncoding.OneHot, LabelEncoding.ZeroOne, LabelEncoding.Probability];

    /// <summary>Gets them: of probabilities, of logits.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        new("binary_cross_entropy", PredictionDomain.Probability)
        {
            Aliases = ["bce"],
            Labels = Binary,
            Legal = "[0, 1]",
            Wants = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            FusedForm = "binary_cross_entropy_with_logits",
            HasCategoricalForm = true,
            Formula = new(CrossEntropy) { Slope = "(x - t) / max(1e-12, x * (1 - x))" },
            Options = [Smoothing],
            TakesWeights = true,
        },
        new("binary_cross_entropy_with_logits", PredictionDomain.Logit)
        {
            Aliases = ["bce_with_logits", "bce_logits"],
            Labels = Binary,
            Applies = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "cross_entropy" },
            Formula = new(CrossEntropyOfLogit) { Slope = "u * sigmoid(x) - t * sigmoid_complement(x)" },
            FormulasWith = new Dictionary<string, LossFormula>(StringComparer.Ordinal)
            {
                ["PosWeight"] = new(
                    "(u + posWeight * t) * softplus(-abs(x)) + (x > 0 ? (u == 0 ? 0 : u * x) : (t == 0 ? 0 : -posWeight * t * x))")
                {
                    Slope = "u * sigmoid(x) - posWeight * t * sigmoid_complement(x)",
                },
            },
            Options = [new("PosWeight", 1, "(0, inf)") { IsOperand = true }, Smoothing],
            TakesWeights = true,
        },
        new("focal", PredictionDomain.Logit)
        {
            Aliases = ["sigmoid_focal", "sigmoid_focal_loss", "focal_loss", "focal_with_logits"],
            Labels = BinaryOrClasses,
            Applies = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "softmax_focal" },
            Formula = new($"{Balance} * pow({MissOfLogit}, gamma) * {CrossEntropyOfLogit}")
            {
                // A loss that is infinite has its logit's slope, whatever the miss does.
                Slope = $"{Balance} * pow({MissOfLogit}, gamma) * ((u * sigmoid(x) - t * sigmoid_complement(x)) + gamma * ({MissSlopeOfLogit} == 0 ? 0 : {MissSlopeOfLogit} * {CrossEntropyOfLogit}))",
            },
            Options = Focus,
            TakesWeights = true,
            TakesClassesApart = true,
        },
        new("binary_focal_cross_entropy", PredictionDomain.Probability)
        {
            Aliases = ["binary_focal"],
            Labels = BinaryOrClasses,
            Legal = "[0, 1]",
            Wants = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "softmax_focal" },
            FusedForm = "focal",
            Formula = new($"{Balance} * pow({Miss}, gamma) * {CrossEntropy}")
            {
                Slope = $"{Balance} * pow({Miss}, gamma) * ((x - t) / max(1e-12, x * (1 - x)) + ({Miss} == 0 ? 0 : gamma * (u - t) * {CrossEntropy} / {Miss}))",
            },
            Options = Focus,
            TakesWeights = true,
            TakesClassesApart = true,
        },
    ];
}
