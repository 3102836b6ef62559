using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT213: loss of probabilities on what is none.</summary>
internal sealed class NoProbabilityForLoss()
    : OutputRule(RuleDescriptor.Warning(RuleIds.NoProbabilityForLoss, RuleCategories.Output, "Loss of probabilities on what is none",
        "'{0}' expects {1}, but '{2}' gives {3}; use {4}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
        [RuleIds.NoProbability, RuleIds.LimitedRegression, RuleIds.RectifiedRegression, RuleIds.LabelSigns];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { } loss, Activation: { } activation } || activation.Has(ActivationTraits.Steps))
        {
            return null;
        }

        Interval legal = Interval.Parse(loss.Loss.Legal);
        bool isOutside = activation.Range.Low < legal.Low || activation.Range.High > legal.High;
        return loss.Loss.Prediction switch
        {
            PredictionDomain.Simplex when isOutside => this.For(output, loss, activation, "probabilities that sum to 1"),
            PredictionDomain.Probability when isOutside => this.For(output, loss, activation, "probabilities"),

            // Implementations clip the logarithm, so that training goes on, with a gradient of 0 there.
            PredictionDomain.AboveMinusOne when isOutside =>
                this.For(output, loss, activation, "numbers above -1").As(DiagnosticSeverity.Info),
            PredictionDomain.Vector when activation.Has(ActivationTraits.Rowwise) =>
                this.For(output, loss, activation, "vectors of any direction"),
            _ => null,
        };
    }

    private Finding For(OutputFacts output, LossFacts loss, ActivationFacts activation, string expected)
    {
        string? other = activation.IsAffine ? loss.Loss.FusedForm
            : activation.Has(ActivationTraits.LogProbability) && output.Labels is LabelEncoding.Index ? "negative_log_likelihood"
            : null;
        string remedy = $"'{output.FrontEnd.Activation(loss.Loss.Wants)}'" + (other is null ? "" : $" or '{output.FrontEnd.Loss(other)}'");
        return this.At(output.Layer, activation.Place, loss.Name, expected, activation.DisplayName, Wording.Show(activation.Range), remedy)
            .With(Cure.Use(output.Layer, loss.Loss.Wants))
            .With(other is null ? null : Cure.UseLoss(output, other));
    }
}
