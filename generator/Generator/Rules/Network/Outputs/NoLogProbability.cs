using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT214: negative log-likelihood of what is no log-probability.</summary>
internal sealed class NoLogProbability()
    : OutputRule(
        RuleDescriptor.Warning(RuleIds.NoLogProbability, RuleCategories.Output, "Negative log-likelihood of what is no log-probability",
            "'{0}' expects log-probabilities, but '{1}' gives {2}, {3}; use '{4}', or '{5}' on logits"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.SigmoidForExclusiveClasses, RuleIds.UnitsAndClasses];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is { Loss: { Loss: { Kind: LossKind.Label, Prediction: PredictionDomain.LogProbability } } loss, Activation: { } activation }
        && !activation.Has(ActivationTraits.LogProbability) && !activation.Has(ActivationTraits.Steps)
            ? this.At(output.Layer, activation.Place, loss.Name, activation.DisplayName, Wording.Show(activation.Range), Damage(activation),
                output.FrontEnd.Activation("log_softmax"), output.FrontEnd.Loss("cross_entropy"))
                .With(Cure.Use(output.Layer, "log_softmax"))
                .With(activation.IsAffine ? Cure.UseLoss(output, "cross_entropy") : Cure.Use(output, "identity", "cross_entropy"))
            : null;

    private static string Damage(ActivationFacts activation) => activation.Range switch
    {
        { Low: >= 0, High: <= 1 } => "so that the loss is negative and no logarithm is ever taken",
        { High: > 0 } => "so that the loss falls without end",
        _ => "which are not normalized",
    };
}
