using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Model;

namespace FusedActivations.Generator.Kernels;

/// <summary>Writes what the editor shows for a loss: formula, gradient, and what the prediction must be.</summary>
internal static class LossDocumentation
{
    /// <summary>Writes the lines of a documentation comment, without the slashes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="value">The loss of an element or of a row.</param>
    /// <param name="gradients">The gradients.</param>
    public static IReadOnlyList<string> Write(LossRequest request, Loss loss, string value, IReadOnlyList<string> gradients)
    {
        if (request.Method.HasDocumentation)
        {
            return [];
        }

        string unit = loss.IsOfRows ? "rows" : "elements";
        string reduction = request.Loss.IsSum ? $"the sum over the {unit}" : $"the mean over the {unit}";
        string and = gradients.Count > 0 ? ", and its gradient in the same call" : "";
        List<string> lines =
        [
            $"<summary>Computes the loss <c>{loss.Name}</c>, {reduction}{and}.</summary>",
            "<remarks>",
            $"<para><c>{DocumentationText.Of(value)}</c></para>"
        ];
        foreach (string gradient in gradients)
        {
            lines.Add(
                $"<para><c>{DocumentationText.Of(gradient)}</c>{(request.Loss.IsSum ? "" : $", divided by the number of {unit} that count")}</para>");
        }

        lines.Add($"<para>The prediction is {Describe(loss)}.</para>");
        lines.Add("</remarks>");
        lines.Add(DocumentationText.UnfitSpans);
        if (request.Find(LossRole.Labels) is not null)
        {
            lines.Add(
                "<exception cref=\"global::System.ArgumentOutOfRangeException\">A label is no class; nothing is written.</exception>");
        }

        return lines;
    }

    private static string Describe(Loss loss) => loss.Prediction switch
    {
        PredictionDomain.AboveMinusOne => "a number above -1",
        PredictionDomain.Score => "a score whose sign is the class: no activation",
        PredictionDomain.Probability => $"a probability: apply sigmoid first, or use {loss.FusedForm} without it",
        PredictionDomain.Logit => "a logit: sigmoid is part of the loss, do not apply it first",
        PredictionDomain.Simplex => $"a row of probabilities: apply softmax first, or use {loss.FusedForm} without it",
        PredictionDomain.Logits => "a row of logits: softmax is part of the loss, do not apply it first",
        PredictionDomain.LogProbability => "a row of log-probabilities: apply log_softmax first",
        PredictionDomain.Rate => "a positive rate, or with LogInput its logarithm",
        _ => "any real number",
    };
}
