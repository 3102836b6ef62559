using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT203: output of a classifier that is not a probability.</summary>
internal sealed class NoProbability()
    : OutputRule(RuleDescriptor.Warning(RuleIds.NoProbability, RuleCategories.Output, "Output of a classifier that is not a probability",
        "The output of a {0} classifier is not a probability: '{1}' gives {2}; use '{3}'{4}"))
{
    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output.Activation is not { } activation || !IsQuestionable(output, activation))
        {
            return null;
        }

        bool isBinary = output.Task is PredictionTask.Binary;
        if (activation.IsAffine && (!isBinary || output.InferenceActivation is not null))
        {
            return null;
        }

        // Without a loss, a line may be the logit of one that is not declared, and tanh the score of a hinge loss.
        bool isOpen = output.Loss is null
            && (activation.IsAffine || (output.Labels is LabelEncoding.Unspecified && activation.Range.Low < 0 && activation.IsBounded));
        string use = output.Task is PredictionTask.Multiclass || (isBinary && output.Units is > 1) ? "softmax" : "sigmoid";
        string task = output.Task is PredictionTask.Multiclass ? "multiclass" : isBinary ? "binary" : "multilabel";
        Finding finding = this.At(output.Layer, activation.Place, task, activation.DisplayName, Wording.Show(activation.Range),
            output.FrontEnd.Activation(use), activation.IsAffine ? Wording.Or(output.Layer, LayerProperty.Loss) : "")
            .With(Cure.Use(output.Layer, use));
        return isOpen ? finding.As(DiagnosticSeverity.Info) : finding;
    }

    private static bool IsQuestionable(OutputFacts output, ActivationFacts activation) =>
        output is { Task: PredictionTask.Binary or PredictionTask.Multiclass or PredictionTask.Multilabel, Intent: not ModelIntent.Brier }
        && output.Loss is null or { Loss.Prediction: PredictionDomain.Real or PredictionDomain.AboveMinusOne }
        && output.Labels is not LabelEncoding.PlusMinusOne
        && !activation.Has(ActivationTraits.Rowwise)
            && !activation.Has(ActivationTraits.LogProbability)
            && !activation.Has(ActivationTraits.Steps)
        && !activation.IsPerUnitProbability;
}
