using System;
using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT224: rectified mean or log-variance.</summary>
internal sealed class RectifiedHead()
    : OutputRule(RuleDescriptor.Warning(RuleIds.RectifiedHead, RuleCategories.Output, "Rectified mean or log-variance",
        "'{0}' is {1}, and '{2}' takes half of the numbers from it; use '{3}'"))
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Hides => [RuleIds.RectifiedRegression];

    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output.Activation is not { Range.Low: >= 0 } activation || !activation.Has(ActivationTraits.Dies)
            || output.Task is PredictionTask.Count or PredictionTask.Scale or PredictionTask.NonNegative)
        {
            return null;
        }

        bool isLogarithm = IsNamed(output.Layer, "LogVar", "LogSigma", "LogStd", "LogScale");
        bool isGaussian = output.Loss is { Loss.TakesVariance: true };
        bool isMean = isGaussian || (output.Task is PredictionTask.Embedding or PredictionTask.Policy or PredictionTask.Unspecified
            && IsNamed(output.Layer, "Mean", "Mu"));
        if (!isLogarithm && !isMean)
        {
            return null;
        }

        Finding finding = this.At(output.Layer, activation.Place, output.Layer.Name, isLogarithm ? "a logarithm" : "a mean",
            activation.DisplayName, output.FrontEnd.Activation("identity")).With(Cure.Use(output.Layer, "identity"));
        return isGaussian || output.Task is PredictionTask.Regression ? finding : finding.As(DiagnosticSeverity.Info);
    }

    // The name is the only declaration that there is of such a head.
    private static bool IsNamed(LayerFacts layer, params string[] names) =>
        names.Any(name => layer.Name.EndsWith(name, StringComparison.Ordinal) || layer.Name.StartsWith(name, StringComparison.Ordinal));
}
