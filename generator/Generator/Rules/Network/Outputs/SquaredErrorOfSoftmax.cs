using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Outputs;

/// <summary>Reports FACT217: squared error of a softmax.</summary>
internal sealed class SquaredErrorOfSoftmax()
    : OutputRule(RuleDescriptor.Warning(RuleIds.SquaredErrorOfSoftmax, RuleCategories.Output, "Squared error of a softmax",
        "'{0}' of '{1}' has hardly a gradient where the model is wrong and sure; use '{2}'{3}"))
{
    /// <inheritdoc/>
    protected override Finding? Check(OutputFacts output)
    {
        if (output is not
            {
                Loss: { Loss.Prediction: PredictionDomain.Real, Loss.IsAbsolute: false } loss,
                Activation: { IsSimplex: true } activation, Intent: not ModelIntent.Brier, Labels: not LabelEncoding.Probability
            })
        {
            return null;
        }

        bool areClasses = output.Task is PredictionTask.Multiclass or PredictionTask.Binary
            || (output.Task is PredictionTask.Unspecified
                && (output.Labels is LabelEncoding.OneHot or LabelEncoding.Index or LabelEncoding.ZeroOne || output.Classes is not null));
        if (!areClasses && output.Task is not PredictionTask.Unspecified)
        {
            return null;
        }

        string use = Wording.CategoricalLoss(output);
        Finding finding = this.At(output.Layer, loss.Place, loss.Name, activation.DisplayName, output.FrontEnd.Loss(use),
            areClasses ? Wording.Or(output.Layer, LayerProperty.Intent, ModelIntent.Brier) : Wording.Or(output.Layer, LayerProperty.Task))
            .With(Cure.UseLoss(output, use))
            .With(Cure.LeaveToLoss(output, "cross_entropy"))
            .With(areClasses ? Cure.Declare(output.Layer, LayerProperty.Intent, ModelIntent.Brier) : null);
        return areClasses ? finding : finding.As(DiagnosticSeverity.Info);
    }
}
