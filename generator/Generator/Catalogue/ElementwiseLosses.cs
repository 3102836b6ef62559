using System;
using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// The losses that are a sum over elements. In a formula, the derivative is derived unless it is given; it is given
/// where a clamp must not end it, or where what is derived would cancel.
/// </summary>
internal static class ElementwiseLosses
{
    /// <summary>Gets them: of real targets, of probabilities, of scores, of counts.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        new("mean_squared_error", PredictionDomain.Real)
        {
            Aliases = ["mse"],
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            Formula = new("square(x - t)"),
        },
        new("mean_absolute_error", PredictionDomain.Real)
        {
            Aliases = ["mae"],
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            Formula = new("abs(x - t)"),
        },
        new("huber", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            Formula = new("abs(x - t) <= delta ? 0.5 * square(x - t) : delta * (abs(x - t) - 0.5 * delta)"),
            Options = [new("Delta", 1, "(0, inf)") { IsOperand = true }],
        },
        new("log_cosh", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },

            // log(1 + (e^d - 1)^2 / (2 e^d)), and far away d - log 2 and a rest.
            Formula = new("abs(x - t) < 1 ? log1p(square(expm1(abs(x - t))) / (2 * exp(abs(x - t)))) : abs(x - t) + (softplus(-2 * abs(x - t)) - 0.6931471805599453)")
            {
                Slope = "tanh(x - t)",
            },
        },
        new("mean_squared_log_error", PredictionDomain.AboveMinusOne)
        {
            Aliases = ["msle"],
            Labels = [LabelEncoding.Continuous],
            Legal = "[-1, inf)",
            Wants = "softplus",

            // log(1 + x) - log(1 + t) is the logarithm of one quotient, taken so that it is above 1.
            Formula = new("square(log1p(abs(x - t) / (1 + min(x, t))))")
            {
                Slope = "2 * sign(x - t) * log1p(abs(x - t) / (1 + min(x, t))) / (1 + x)",
            },
        },
        new("binary_cross_entropy", PredictionDomain.Probability)
        {
            Aliases = ["bce"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
            Legal = "[0, 1]",
            Wants = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            FusedForm = "binary_cross_entropy_with_logits",
            Formula = new("t * min(100, -log(x)) + (1 - t) * min(100, -log1p(-x))")
            {
                Slope = "(x - t) / max(1e-12, x * (1 - x))",
            },
        },
        new("binary_cross_entropy_with_logits", PredictionDomain.Logit)
        {
            Aliases = ["bce_with_logits", "bce_logits"],
            Labels = [LabelEncoding.ZeroOne, LabelEncoding.MultiHot, LabelEncoding.Probability],
            Applies = "sigmoid",
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "cross_entropy" },

            // Sums of what is not negative; the product is left out where its factor is 0, for x may be infinite.
            Formula = new("softplus(-abs(x)) + (x > 0 ? (t == 1 ? 0 : (1 - t) * x) : (t == 0 ? 0 : -t * x))")
            {
                Slope = "(1 - t) * sigmoid(x) - t * sigmoid_complement(x)",
            },
            FormulasWith = new Dictionary<string, LossFormula>(StringComparer.Ordinal)
            {
                ["PosWeight"] = new("(1 - t + posWeight * t) * softplus(-abs(x)) + (x > 0 ? (t == 1 ? 0 : (1 - t) * x) : (t == 0 ? 0 : -posWeight * t * x))")
                {
                    Slope = "(1 - t) * sigmoid(x) - posWeight * t * sigmoid_complement(x)",
                },
            },
            Options = [new("PosWeight", 1, "(0, inf)") { IsOperand = true }],
        },
        new("hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne], Formula = new("1 <= t * x ? 0 : 1 - t * x") },
        new("squared_hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne], Formula = new("1 <= t * x ? 0 : square(1 - t * x)") },
        new("poisson_nll", PredictionDomain.Rate)
        {
            Labels = [LabelEncoding.Count],
            Legal = "[0, inf)",
            Wants = "softplus",
            Formula = new("x - (t == 0 ? 0 : t * log(max(1e-8, x)))")
            {
                Slope = "x < 1e-8 ? 1 - t * 1e8 : (x - t) / x",
            },
            FormulasWith = new Dictionary<string, LossFormula>(StringComparer.Ordinal)
            {
                ["LogInput"] = new("exp(x) - (t == 0 ? 0 : t * x)") { Slope = "exp(x) - t" },
            },
            Options = [new("LogInput", 0, "[0, 1]")],
        },
        new("gaussian_nll", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            TakesVariance = true,
            Formula = new("0.5 * (log(max(1e-6, variance)) + square(x - t) / max(1e-6, variance))")
            {
                Slope = "(x - t) / max(1e-6, variance)",
                VarianceSlope = "0.5 * (1 - square(x - t) / max(1e-6, variance)) / max(1e-6, variance)",
            },
        },
    ];
}
