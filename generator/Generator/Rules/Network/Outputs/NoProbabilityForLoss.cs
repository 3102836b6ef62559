using System.Collections.Generic;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT213: loss of probabilities on what is none.</summary>
internal sealed class NoProbabilityForLoss()
    : OutputRule(Describe.Warning("FACT213", Describe.Output, "Loss of probabilities on what is none", "'{0}' expects {1}, but '{2}' gives {3}; use {4}"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => ["FACT203", "FACT207", "FACT208", "FACT221", "FACT601"];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output) => output is not { Loss: { } loss, Activation: { } activation } || activation.Has(ActivationTraits.Steps)
        ? null
        : loss.Loss.Prediction switch
        {
            PredictionDomain.Simplex when IsOutside(activation) => this.For(output, loss, activation, "softmax"),
            PredictionDomain.Probability when IsOutside(activation) => this.For(output, loss, activation, "sigmoid"),
            PredictionDomain.AboveMinusOne when activation.Range.Low < -1 => this.ForLogarithm(output, loss, activation),
            _ => null,
        };

    private static bool IsOutside(ActivationFacts activation) => activation.Range.Low < 0 || activation.Range.High > 1;

    private Finding For(OutputFacts output, LossFacts loss, ActivationFacts activation, string use)
    {
        string? fused = activation.IsAffine ? loss.Loss.FusedForm : null;
        string? logs = activation.Has(ActivationTraits.LogProbability) && output.Labels is LabelEncoding.Index ? "negative_log_likelihood" : null;
        string expected = use is "softmax" ? "probabilities that sum to 1" : "probabilities";
        string remedy = $"'{use}'" + (fused is not null ? $" or '{fused}'" : logs is not null ? $" or '{logs}'" : "");
        return this.At(output.Layer, activation.Place, loss.Name, expected, activation.Name, Wording.Show(activation.Range), remedy)
            .With(Cure.Use(output.Layer, use))
            .With(fused is not null ? Cure.UseLoss(output, fused) : logs is not null ? Cure.UseLoss(output, logs) : null);
    }

    // Implementations clip the logarithm, so that training goes on, with a gradient of 0 there.
    private Finding ForLogarithm(OutputFacts output, LossFacts loss, ActivationFacts activation) =>
        this.At(output.Layer, activation.Place, loss.Name, "numbers above -1", activation.Name, Wording.Show(activation.Range), "'softplus'")
            .With(Cure.Use(output.Layer, "softplus"))
            .As(DiagnosticSeverity.Info);
}
