using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT229: softmax over the batch.</summary>
internal sealed class SoftmaxOverBatch()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SoftmaxOverBatch, RuleCategories.Output, "Softmax over the batch", "'{0}' over axis 0 normalizes each class over the examples of a batch; use the axis of the classes, Axis = -1"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is { Axis: { Value: 0 } axis, Activation: { } activation } && activation.Has(ActivationTraits.Rowwise)
            ? this.At(output.Layer, axis.Place, activation.DisplayName).With(Cure.Of("Use Axis = -1", Cure.Set(output.Layer.Source, ("Axis", "-1"))))
            : null;
}
