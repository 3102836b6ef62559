using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT229: softmax over the batch.</summary>
internal sealed class SoftmaxOverBatch()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SoftmaxOverBatch, RuleCategories.Output, "Softmax over the batch",
        "'{0}' over axis 0 normalizes each class over the examples of a batch; use the axis of the classes{1}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is { Axis: { Value: 0 } axis, Activation: { } activation } && activation.Has(ActivationTraits.Rowwise)
            ? this.At(output.Layer, axis.Place, activation.DisplayName, LastAxis(output) is { } way ? ", " + way : "")
                .With(Cure.Declare(output.Layer, LayerProperty.Axis, -1, "Use " + (LastAxis(output) ?? "the last axis")))
            : null;

    private static string? LastAxis(OutputFacts output) => output.FrontEnd.Say(new Setting(LayerProperty.Axis, -1));
}
