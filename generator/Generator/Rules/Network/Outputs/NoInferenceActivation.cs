using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT230: logits without an activation for inference.</summary>
internal sealed class NoInferenceActivation()
    : OutputRule(RuleDescriptor.Info(RuleIds.NoInferenceActivation, RuleCategories.Output, "Logits without an activation for inference", "'{0}' trains logits; declare InferenceActivation = \"{1}\", so that users of the model know how to read them"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is { InferenceActivation: null, Layer.Source: { } source, Activation.IsAffine: true, Loss: { Loss: { Prediction: PredictionDomain.Logit or PredictionDomain.Logits, IsGenerated: true } } loss }
            ? this.At(output.Layer, loss.Place, loss.Name, loss.Loss.IsRowwise ? "softmax" : "sigmoid")
                .With(Cure.Of("Declare the activation of inference", Cure.Set(source, ("InferenceActivation", loss.Loss.IsRowwise ? "\"softmax\"" : "\"sigmoid\""))))
            : null;
}
