using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT506: normalised output.</summary>
internal sealed class NormalizedOutput()
    : OutputRule(RuleDescriptor.Warning(RuleIds.NormalizedOutput, RuleCategories.Network, "Normalised output",
        "Normalization of the output '{0}' fixes its mean and variance, whatever the targets are; remove it"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        // A layer normalization before a linear head, as in transformers, normalizes what the head reads.
        if (output is not { Layer: { Normalization: { Value: not Normalization.None } normalization }, Task: not PredictionTask.Embedding }
            || (normalization.Value is Normalization.Layer && output.Activation is null or { IsAffine: true }))
        {
            return null;
        }

        return this.At(output.Layer, normalization.Place, output.Layer.Name)
            .With(Cure.Remove(output.Layer, LayerProperty.Normalization, "Remove the normalization"));
    }
}
