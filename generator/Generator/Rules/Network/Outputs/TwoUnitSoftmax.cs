using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT202: softmax over two units for a binary task.</summary>
internal sealed class TwoUnitSoftmax()
    : OutputRule(RuleDescriptor.Info(RuleIds.TwoUnitSoftmax, RuleCategories.Output, "Softmax over two units for a binary task",
        "'{0}' over 2 units for a binary task equals one '{1}' unit with half of the weights; keep it, or use {2} and '{1}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.UnfusedPair];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Task: PredictionTask.Binary, Units: 2, Activation: { } activation }
            || !activation.Has(ActivationTraits.Rowwise)
            || activation.Has(ActivationTraits.Steps))
        {
            return null;
        }

        bool isRowwise = output.Loss is { Loss.IsRowwise: true };
        string sigmoid = output.FrontEnd.Activation("sigmoid");
        return this.At(output.Layer, activation.Place, activation.DisplayName, sigmoid, Wording.Units(output.Layer, 1)).With(Cure.Of(
            isRowwise ? $"Use 1 unit, '{sigmoid}' and '{output.FrontEnd.Loss("binary_cross_entropy")}'" : $"Use 1 unit and '{sigmoid}'",
            Cure.Activation(output.Layer, "sigmoid")?.Edits,
            output.Layer.Source?.Set(new Setting(LayerProperty.Units, 1))?.Edits,
            isRowwise ? Cure.Loss(output, "binary_cross_entropy")?.Edits : []));
    }
}
