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
            IsAbsolute = true,
        },
        new("huber", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },
            Formula = new("abs(x - t) <= delta ? 0.5 * square(x - t) : delta * (abs(x - t) - 0.5 * delta)"),
            Options = [new("Delta", 1, "(0, inf)") { IsOperand = true }],
        },
        new("smooth_l1", PredictionDomain.Real)
        {
            Aliases = ["smooth_l1_loss"],
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },

            // The product, and not the square, for the square may overflow where the quotient does not.
            Formula = new("beta == 0 ? abs(x - t) : abs(x - t) < beta ? 0.5 * (x - t) * ((x - t) / beta) : abs(x - t) - 0.5 * beta")
            {
                Slope = "beta == 0 ? sign(x - t) : abs(x - t) < beta ? (x - t) / beta : sign(x - t)",
            },
            Options = [new("Beta", 1, "[0, inf)") { IsOperand = true }],
        },
        new("log_cosh", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            ForLabels = new Dictionary<LabelEncoding, string> { [LabelEncoding.Index] = "sparse_categorical_cross_entropy" },

            // log(1 + (e^d - 1)^2 / (2 e^d)), and far away d - log 2 and a rest.
            Formula = new(
                "abs(x - t) < 1 ? log1p(square(expm1(abs(x - t))) / (2 * exp(abs(x - t)))) : abs(x - t) + (softplus(-2 * abs(x - t)) - 0.6931471805599453)")
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
        .. BinaryLosses.All,
        new("hinge", PredictionDomain.Score) { Labels = [LabelEncoding.PlusMinusOne], Formula = new("1 <= t * x ? 0 : 1 - t * x") },
        new("squared_hinge", PredictionDomain.Score)
        {
            Labels = [LabelEncoding.PlusMinusOne],
            Formula = new("1 <= t * x ? 0 : square(1 - t * x)")
        },
        new("poisson_nll", PredictionDomain.Rate)
        {
            Labels = [LabelEncoding.Count],
            Legal = "[0, inf)",
            Wants = "softplus",
            Formula = new("x - (t == 0 ? 0 : t * log(x + epsilon))") { Slope = "((x - t) + epsilon) / (x + epsilon)" },
            FormulasWith = new Dictionary<string, LossFormula>(StringComparer.Ordinal)
            {
                ["LogInput"] = new("exp(x) - (t == 0 ? 0 : t * x)") { Slope = "exp(x) - t" },
            },

            // Stirling's approximation of log(t!).
            TermsWith = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Full"] = "1 < t ? t * log(t) - t + 0.5 * log(6.283185307179586 * t) : 0"
            },
            Options = [new("LogInput", 0, "[0, 1]"), new("Full", 0, "[0, 1]"), new("Epsilon", 1e-8, "[0, inf)")],
        },
        new("gaussian_nll", PredictionDomain.Real)
        {
            Labels = [LabelEncoding.Continuous],
            TakesVariance = true,
            Formula = new("0.5 * (log(max(epsilon, variance)) + square(x - t) / max(epsilon, variance))")
            {
                Slope = "(x - t) / max(epsilon, variance)",
                VarianceSlope = "0.5 * (1 - square(x - t) / max(epsilon, variance)) / max(epsilon, variance)",
            },

            // log(2 pi) / 2
            TermsWith = new Dictionary<string, string>(StringComparer.Ordinal) { ["Full"] = "0.9189385332046727" },
            Options = [new("Full", 0, "[0, 1]"), new("Epsilon", 1e-6, "[0, inf)")],
        },
    ];
}
