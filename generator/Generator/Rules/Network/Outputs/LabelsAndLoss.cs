using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT220: labels that the loss does not take.</summary>
internal sealed class LabelsAndLoss()
    : OutputRule(RuleDescriptor.Warning(RuleIds.LabelsAndLoss, RuleCategories.Output, "Labels that the loss does not take",
        "'{0}' needs {1} labels, not {2} ones; {3}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { } loss, DeclaredLabels: { } labels }
            || loss.Loss.Labels.Count == 0
            || IsTaken(output, loss.Loss, labels.Value))
        {
            return null;
        }

        string? use = Fitting(output, loss.Loss, labels.Value);
        Finding finding = this.At(output.Layer, loss.Place, loss.Name, string.Join(" or ", loss.Loss.Labels.Select(Wording.Show)),
            Wording.Show(labels.Value), use is null ? "encode them anew" : $"use '{output.FrontEnd.Loss(use)}'")
            .With(use is null ? null : Cure.UseLoss(output, use));
        return Clashes(output, loss.Loss, labels.Value) ? finding.As(DiagnosticSeverity.Error) : finding;
    }

    private static bool IsTaken(OutputFacts output, Loss loss, LabelEncoding labels) => labels switch
    {
        _ when loss.Labels.Contains(labels) => true,

        // -1/+1 has a rule of its own; so has the squared error of classes, unless the shapes differ.
        LabelEncoding.PlusMinusOne => true,
        LabelEncoding.Index when loss.Prediction is PredictionDomain.Real => output.Units is null or 1,
        LabelEncoding.Index when loss.Prediction is PredictionDomain.Probability or PredictionDomain.Logit =>
            output is { Units: null or 1, Classes: null or { Value: 2 } },
        _ when loss.Prediction is PredictionDomain.Real or PredictionDomain.AboveMinusOne => true,

        // 0/1 is an index of two classes, or a row of one-hot labels.
        LabelEncoding.ZeroOne when loss.IsRowwise => output.Units is not 1,
        LabelEncoding.ZeroOne when loss.Prediction is PredictionDomain.Score => true,
        LabelEncoding.OneHot when loss.Prediction is PredictionDomain.Probability or PredictionDomain.Logit => true,
        LabelEncoding.Continuous => loss.Prediction is PredictionDomain.Rate or PredictionDomain.Probability or PredictionDomain.Logit,
        LabelEncoding.MultiHot when loss.IsRowwise => false,
        _ => false,
    };

    // On logits, the fused loss takes an index as well.
    private static string? Fitting(OutputFacts output, Loss loss, LabelEncoding labels) =>
        !loss.ForLabels.TryGetValue(labels, out string? use) ? null
            : labels is LabelEncoding.Index && output.Activation is { IsAffine: true } ? LossCatalogue.Find(use)?.FusedForm ?? use
            : use;

    // An index is one number a row, every other encoding as many as there are units.
    private static bool Clashes(OutputFacts output, Loss loss, LabelEncoding labels) =>
        (labels is LabelEncoding.Index) != loss.Labels.Contains(LabelEncoding.Index)
            && (output.Units is > 1 || output.Classes is { Value: > 2 } || loss.IsRowwise);
}
