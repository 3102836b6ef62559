using System;
using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT211: activation before a loss that applies sigmoid.</summary>
internal sealed class SigmoidTwice()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SigmoidTwice, RuleCategories.Output, "Activation before a loss that applies sigmoid",
        "'{0}' applies sigmoid itself; after '{1}' the scores stay in {2} and a {3} label costs at least {4}; {5}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
        [RuleIds.TwoUnitSoftmax, RuleIds.SigmoidForExclusiveClasses, RuleIds.SoftmaxForIndependentLabels, RuleIds.LimitedRegression];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { Loss.AppliesSigmoid: true } loss, Activation: { IsUnlimited: false, IsAffine: false } activation })
        {
            return null;
        }

        (double low, double high) = (activation.Range.Low, activation.Range.High);
        (double negative, double positive) = (Softplus(low), Softplus(-high));
        if (Math.Max(negative, positive) < 0.05)
        {
            return null;
        }

        (double unlabeled, double labeled) = (loss.Loss.CostAt(low, 0), loss.Loss.CostAt(high, 1));
        string? other = activation.IsPerUnitProbability ? LossCatalogue.OfProbabilities(loss.Loss) : null;
        return this.At(
                output.Layer,
                activation.Place,
                loss.Name,
                activation.DisplayName,
                $"{Wording.Show(Sigmoid(low))}..{Wording.Show(Sigmoid(high))}",
                unlabeled >= labeled ? "negative" : "positive",
                Wording.Show(Math.Max(unlabeled, labeled)),
                other is null
                    ? $"remove '{activation.DisplayName}'"
                    : $"remove '{activation.DisplayName}', or use '{output.FrontEnd.Loss(other)}'")
            .With(Cure.LeaveToLoss(output, loss.Loss.Name))
            .With(other is null ? null : Cure.UseLoss(output, other));
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static double Softplus(double x) => Math.Log(1 + Math.Exp(x));
}
