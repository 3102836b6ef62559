using System.Collections.Generic;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT219: binary cross-entropy of a softmax.</summary>
internal sealed class BinaryLossOfSoftmax()
    : OutputRule(
        RuleDescriptor.Warning(
            RuleIds.BinaryLossOfSoftmax,
            RuleCategories.Output,
            "Binary cross-entropy of a softmax",
            "'{0}' asks one question for each class, but '{1}' answers one about all of them, and a binary accuracy will look too good; use '{2}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.LabelsAndLoss];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not
            {
                Loss: { Loss.HasCategoricalForm: true } loss, Activation: { IsSimplex: true } activation,
                Task: not (PredictionTask.Multilabel
                or PredictionTask.Composition), Labels: not (LabelEncoding.MultiHot or LabelEncoding.Probability)
            })
        {
            return null;
        }

        // Over two units both losses are the same up to a factor.
        bool isHarmless = output.Units is 2 && output.Task is PredictionTask.Binary;
        bool isProven = output.Task is PredictionTask.Multiclass or PredictionTask.Binary || output.Classes is not null;
        string use = Wording.CategoricalLoss(output);
        Finding finding = this.At(output.Layer, loss.Place, loss.Name, activation.DisplayName, output.FrontEnd.Loss(use))
            .With(Cure.UseLoss(output, use))
            .With(Cure.LeaveToLoss(output, "cross_entropy"));
        return isProven && !isHarmless ? finding : finding.As(DiagnosticSeverity.Info);
    }
}
