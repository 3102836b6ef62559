using System;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT601: activation and loss that have a fused form.</summary>
internal sealed class UnfusedPair()
    : OutputRule(RuleDescriptor.Info(RuleIds.UnfusedPair, RuleCategories.Form, "Activation and loss that have a fused form",
        "'{0}' and '{1}' have a form in one pass that neither overflows nor underflows; use '{2}' on logits"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Loss: { Loss.FusedForm: { } fused } loss, Activation: { } activation } || activation.Argument is not null)
        {
            return null;
        }

        return string.Equals(activation.Name, loss.Loss.Wants, StringComparison.Ordinal)
            ? this.At(output.Layer, loss.Place, activation.DisplayName, loss.Name, output.FrontEnd.Loss(fused))
                .With(Cure.LeaveToLoss(output, fused))
            : null;
    }
}
