using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT204: sigmoid for exclusive classes.</summary>
internal sealed class SigmoidForExclusiveClasses()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SigmoidForExclusiveClasses, RuleCategories.Output, "Sigmoid for exclusive classes",
        "The probabilities of '{0}' do not sum to 1, but the classes exclude each other; use '{1}'{2}"))
{
    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not
            {
                Task: PredictionTask.Multiclass, Units: not 1, Intent: not ModelIntent.OneVsAll,
                Activation: { IsPerUnitProbability: true } activation
            }
            || output.Loss is { Loss.TakesClassesApart: true })
        {
            return null;
        }

        string? loss = output.Loss is { Loss.HasCategoricalForm: true } ? Wording.CategoricalLoss(output) : null;
        return this.At(output.Layer, activation.Place, activation.DisplayName, output.FrontEnd.Activation("softmax"),
            Wording.Or(output.Layer, LayerProperty.Intent, ModelIntent.OneVsAll))
            .With(Cure.Use(output, "softmax", loss))
            .With(Cure.Declare(output.Layer, LayerProperty.Intent, ModelIntent.OneVsAll));
    }
}
