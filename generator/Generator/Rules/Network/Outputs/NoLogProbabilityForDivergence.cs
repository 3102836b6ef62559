using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT215: divergence of what is no log-probability.</summary>
internal sealed class NoLogProbabilityForDivergence()
    : OutputRule(
        RuleDescriptor.Warning(RuleIds.NoLogProbabilityForDivergence, RuleCategories.Output, "Divergence of what is no log-probability",
            "'{0}' expects log-probabilities as prediction and probabilities as target, but '{1}' gives {2}; use '{3}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.SigmoidForExclusiveClasses, RuleIds.CompositionWithoutSoftmax];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is
        {
            Loss: { Loss: { Kind: LossKind.Elementwise, Prediction: PredictionDomain.LogProbability } } loss,
            Activation: { } activation
        }
            && !activation.Has(ActivationTraits.LogProbability)
            ? this.At(output.Layer, activation.Place, loss.Name, activation.DisplayName, Wording.Show(activation.Range),
                output.FrontEnd.Activation("log_softmax")).With(Cure.Use(output.Layer, "log_softmax"))
            : null;
}
