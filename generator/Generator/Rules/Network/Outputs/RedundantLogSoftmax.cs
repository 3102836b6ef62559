using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT212: log-softmax before a loss that applies softmax.</summary>
internal sealed class RedundantLogSoftmax()
    : OutputRule(RuleDescriptor.Info(RuleIds.RedundantLogSoftmax, RuleCategories.Output, "Log-softmax before a loss that applies softmax",
        "'{0}' applies softmax itself, and '{1}' before it changes nothing; {2}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { Loss.AppliesSoftmax: true } loss, Activation: { } activation }
            || !activation.Has(ActivationTraits.Rowwise) || !activation.Has(ActivationTraits.LogProbability))
        {
            return null;
        }

        bool hasOther = LossCatalogue.OfProbabilities(loss.Loss) is not null;
        return this.At(output.Layer, activation.Place, loss.Name, activation.DisplayName,
            hasOther ? $"remove it, or use '{output.FrontEnd.Loss("negative_log_likelihood")}'" : "remove it")
            .With(Cure.Use(output.Layer, "identity"))
            .With(!hasOther || output.Labels is LabelEncoding.OneHot or LabelEncoding.Probability
                ? null
                : Cure.UseLoss(output, "negative_log_likelihood"));
    }
}
