using System;
using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT210: activation before a loss that applies softmax.</summary>
internal sealed class SoftmaxTwice()
    : OutputRule(Describe.Warning("FACT210", Describe.Output, "Activation before a loss that applies softmax", "'{0}' applies softmax itself; after '{1}' {2}; {3}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => ["FACT202", "FACT203", "FACT204", "FACT207", "FACT213", "FACT222", "FACT230", "FACT601"];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { Loss.Applies: "softmax" } loss, Activation: { IsUnlimited: false, IsAffine: false } activation }
            || (activation.Has(ActivationTraits.Rowwise) && activation.Has(ActivationTraits.LogProbability)))
        {
            return null;
        }

        string remedy = activation.IsSimplex
            ? $"remove '{activation.Name}', or use '{Wording.CategoricalLoss(output)}'"
            : $"remove '{activation.Name}'";
        return Damage(output, activation) is not { } damage
            ? null
            : this.At(output.Layer, activation.Place, loss.Name, activation.Name, damage, remedy)
                .With(Cure.LeaveToLoss(output, loss.Loss.Name))
                .With(activation.IsSimplex ? Cure.UseLoss(output, Wording.CategoricalLoss(output)) : null);
    }

    // The best logits are one at the top of the range and the others at its bottom.
    private static string? Damage(OutputFacts output, ActivationFacts activation)
    {
        if (!activation.IsBounded)
        {
            return $"the logits are only {Wording.Show(activation.Range)}";
        }

        double Floor(int classes) => Math.Log(1 + ((classes - 1) * Math.Exp(activation.Range.Low - activation.Range.High)));
        return (output.ClassCount, Floor(output.ClassCount ?? 2)) switch
        {
            (_, < 0.01) => null,
            ({ } classes, var floor) => $"the loss cannot fall below {Wording.Show(floor)} for {classes} classes",
            (null, var floor) => $"the loss cannot fall below {Wording.Show(floor)}, and for 10 classes not below {Wording.Show(Floor(10))}",
        };
    }
}
