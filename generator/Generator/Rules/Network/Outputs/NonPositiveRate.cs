using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT223: rate or scale that is not positive.</summary>
internal sealed class NonPositiveRate()
    : OutputRule(RuleDescriptor.Warning(RuleIds.NonPositiveRate, RuleCategories.Output, "Rate or scale that is not positive",
        "{0} must be positive, but '{1}' {2}; use {3}"))
{
    /// <inheritdoc/>
    protected override bool HoldsAtInference => true;

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not { Task: PredictionTask.Count or PredictionTask.Scale, Activation: { } activation })
        {
            return null;
        }

        bool isLogarithm = output.Loss is { LogInput: true } || output.Inference?.Has(ActivationTraits.Positive) is true;
        string what = output.Task is PredictionTask.Count ? "The rate of a count" : "A scale";
        if (isLogarithm)
        {
            return activation.Has(ActivationTraits.Explodes) && activation.Range.Low >= 0
                ? this.At(output.Layer, activation.Place, what, activation.DisplayName, "is exponentiated once more",
                    $"'{output.FrontEnd.Activation("identity")}'").With(Cure.Use(output.Layer, "identity"))
                : null;
        }

        bool dies = activation.Has(ActivationTraits.Dies) && activation.Range.Low >= 0;
        if (activation.Range.Low >= 0 && !dies)
        {
            return null;
        }

        // A real loss accepts a negative prediction, and without a loss the output may be a logarithm.
        bool takesLogarithm = output.Loss is { Loss.Prediction: PredictionDomain.Rate } or { Loss.TakesVariance: true };
        Finding finding = this.At(
            output.Layer,
            activation.Place,
            what,
            activation.DisplayName,
            dies ? "gives exactly 0 for half of its inputs" : $"gives {Wording.Show(activation.Range)}",
            $"'{output.FrontEnd.Activation("softplus")}' or '{output.FrontEnd.Activation("exponential")}'")
            .With(Cure.Use(output.Layer, "softplus"))
            .With(Cure.Use(output.Layer, "exponential"));
        return takesLogarithm || dies ? finding : finding.As(DiagnosticSeverity.Info);
    }
}
