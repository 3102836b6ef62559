using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Layers;

/// <summary>Reports FACT307: weight decay on a learned slope.</summary>
internal sealed class DecayOfSlope()
    : HiddenLayerRule(RuleDescriptor.Info(RuleIds.DecayOfSlope, RuleCategories.Hidden, "Weight decay on a learned slope",
        "Weight decay of {0} pulls the learned parameters of '{1}' towards 0; leave them out of it"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(LayerFacts layer, NetworkFacts network) =>
        layer is { WeightDecay: { Value: > 0 } decay, Activation: { } activation }
            && activation.Entry is { } entry
            && entry.Parameters.Any(static parameter => parameter.IsLearned)
            ? this.At(layer, decay.Place, Wording.Show(decay.Value), activation.DisplayName)
                .With(Cure.Remove(layer, LayerProperty.WeightDecay))
            : null;
}
