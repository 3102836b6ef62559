using System;
using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT210: activation before a loss that applies softmax.</summary>
internal sealed class SoftmaxTwice()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SoftmaxTwice, RuleCategories.Output, "Activation before a loss that applies softmax",
        "'{0}' applies softmax itself; after '{1}' {2}; {3}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides =>
        [RuleIds.TwoUnitSoftmax, RuleIds.SigmoidForExclusiveClasses, RuleIds.LimitedRegression, RuleIds.CompositionWithoutSoftmax];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { Loss.AppliesSoftmax: true } loss, Activation: { IsUnlimited: false, IsAffine: false } activation }
            || (activation.Has(ActivationTraits.Rowwise) && activation.Has(ActivationTraits.LogProbability)))
        {
            return null;
        }

        string? other = activation.IsSimplex && LossCatalogue.OfProbabilities(loss.Loss) is not null
            ? Wording.CategoricalLoss(output)
            : null;
        string remedy = other is null
            ? $"remove '{activation.DisplayName}'"
            : $"remove '{activation.DisplayName}', or use '{output.FrontEnd.Loss(other)}'";
        return Damage(output, loss.Loss, activation) is not { } damage
            ? null
            : this.At(output.Layer, activation.Place, loss.Name, activation.DisplayName, damage, remedy)
                .With(Cure.LeaveToLoss(output, loss.Loss.Name))
                .With(other is null ? null : Cure.UseLoss(output, other));
    }

    // The best logits are one at the top of the range and the others at its bottom.
    private static string? Damage(OutputFacts output, Loss loss, ActivationFacts activation)
    {
        if (!activation.IsBounded)
        {
            return $"the logits are only {Wording.Show(activation.Range)}";
        }

        double gamma = loss.FindOption("Gamma")?.Default ?? 0;
        double Floor(int classes)
        {
            double entropy = Math.Log(1 + ((classes - 1) * Math.Exp(activation.Range.Low - activation.Range.High)));
            return Math.Pow(1 - Math.Exp(-entropy), gamma) * entropy;
        }

        return (output.ClassCount, Floor(output.ClassCount ?? 2)) switch
        {
            (_, < 0.01) => null,
            ({ } classes, var floor) => $"the loss cannot fall below {Wording.Show(floor)} for {classes} classes",
            (null, var floor) =>
                $"the loss cannot fall below {Wording.Show(floor)}, and for 10 classes not below {Wording.Show(Floor(10))}",
        };
    }
}
