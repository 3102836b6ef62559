using System.Collections.Generic;
using System.Linq;

namespace FusedActivations.Generator.Catalogue;

/// <summary>The losses of how far two sets overlap: of the units of a row, such as the pixels of an image.</summary>
internal static class OverlapLosses
{
    private static readonly LabelEncoding[] Masks =
        [LabelEncoding.ZeroOne, LabelEncoding.OneHot, LabelEncoding.MultiHot, LabelEncoding.Probability];

    private static readonly LossOption[] Smoothing =
        [new("Smooth", 1e-5, "[0, inf)") { Neutral = 0 }, new("Epsilon", 0, "[0, inf)") { Neutral = 0 }];

    private static readonly LossOption[] Shares = [new("Alpha", 0.5, "[0, inf)"), new("Beta", 0.5, "[0, inf)")];

    /// <summary>Gets them, of probabilities and of logits.</summary>
    public static readonly IReadOnlyList<Loss> All =
    [
        .. Both("dice", ["dice_loss", "soft_dice"], ["dice_logits"], new("2 * p * t", "p * u + q * t"), []),
        .. Both("jaccard", ["iou", "jaccard_loss", "soft_iou"], ["iou_with_logits", "jaccard_logits"], new("p * t", "p * u + q * t"), []),
        .. Both("tversky", ["tversky_loss"], ["tversky_logits"], new("p * t", "alpha * p * u + beta * q * t"), Shares),
    ];

    private static IEnumerable<Loss> Both(string name, string[] aliases, string[] aliasesOfLogits, OverlapFormula formula,
        LossOption[] options)
    {
        Loss loss = new(name, PredictionDomain.Probability)
        {
            Aliases = aliases,
            Labels = Masks,
            Legal = "[0, 1]",
            Wants = "sigmoid",
            FusedForm = name + "_with_logits",
            Overlap = formula.Of("x", "(1 - x)"),
            Options = [.. options, .. Smoothing],
            TakesClassesApart = true,
            Notation = Describe(formula, "x"),
            GradientNotation = "(both * miss' - miss * both') / square(both + miss)",
        };
        yield return loss;
        yield return loss with
        {
            Name = name + "_with_logits",
            Prediction = PredictionDomain.Logit,
            Aliases = aliasesOfLogits,
            Legal = "(-inf, inf)",
            Wants = "identity",
            Applies = "sigmoid",
            FusedForm = null,
            Overlap = formula.Of("sigmoid(x)", "sigmoid_complement(x)"),
            Notation = Describe(formula, "sigmoid(x)"),
        };
    }

    private static string Describe(OverlapFormula formula, string probability) =>
        $"miss / (both + miss), both = sum({formula.Shared}) + smooth, miss = sum({formula.Missed}) + epsilon, p = {probability}, q = 1 - p, u = 1 - t";
}

/// <summary>Represents a loss <c>miss / (both + miss)</c> of sums over the elements of a row.</summary>
/// <param name="Shared">The terms of <c>both</c>: what prediction and target have in common.</param>
/// <param name="Missed">The terms of <c>miss</c>: what only one of them has.</param>
internal sealed record OverlapFormula(string Shared, string Missed)
{
    /// <summary>Puts a probability and one less it in the place of p and q.</summary>
    public OverlapFormula Of(string probability, string complement)
    {
        string Put(string line) =>
            string.Join(" ", line.Split(' ').Select(word => word switch { "p" => probability, "q" => complement, _ => word }));
        return new(Put(this.Shared), Put(this.Missed));
    }
}
