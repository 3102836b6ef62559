using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT230: logits without an activation for inference.</summary>
internal sealed class NoInferenceActivation()
    : OutputRule(RuleDescriptor.Info(RuleIds.NoInferenceActivation, RuleCategories.Output, "Logits without an activation for inference",
        "'{0}' trains logits; {1}, so that users of the model know how to read them"))
{
    /// <inheritdoc/>
    public override bool IsAdvice => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) =>
        output is
        {
            InferenceActivation: null, Layer.Source: not null, Activation.IsAffine: true,
            Loss: { Loss: { Prediction: PredictionDomain.Logit or PredictionDomain.Logits, IsGenerated: true } } loss
        }
            && output.FrontEnd.Say(Inference(loss)) is { } way
            ? this.At(output.Layer, loss.Place, loss.Name, way)
                .With(Cure.Declare(output.Layer, LayerProperty.InferenceActivation, Inference(loss).Value!,
                    "Declare the activation of inference"))
            : null;

    private static Setting Inference(LossFacts loss) => new(LayerProperty.InferenceActivation, loss.Loss.IsRowwise ? "softmax" : "sigmoid");
}
