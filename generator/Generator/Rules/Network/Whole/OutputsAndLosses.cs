using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Catalogue;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT507: outputs without a loss of their own.</summary>
internal sealed class OutputsAndLosses()
    : NetworkRule(RuleDescriptor.Error(RuleIds.OutputsAndLosses, RuleCategories.Network, "Outputs without a loss of their own",
        "'{0}' has {1} outputs but {2} for them: '{3}' {4}; give each output its loss"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network)
    {
        OutputFacts[] outputs = [.. network.Outputs];
        int own = outputs.Count(static output => output.HasOwnLoss);
        if (outputs.Length < 2 || own == outputs.Length)
        {
            return [];
        }

        string losses = own switch
        {
            0 => "one loss",
            1 => "1 loss",
            _ => $"{own} losses",
        };
        if (own > 0)
        {
            return outputs.Where(static output => output is { HasOwnLoss: false, Loss: null })
                .Select(output => this.Of(network, output, losses, "has none"));
        }

        // One loss for all is fine where all predict the same kind of thing.
        OutputFacts? odd = outputs.FirstOrDefault(
            output => output.Loss is not null && AreDifferent(outputs[0].DeclaredTask?.Value, output.DeclaredTask?.Value));
        return odd is null ? [] : [this.Of(network, odd, losses, $"predicts something else than '{outputs[0].Layer.Name}'")];
    }

    private static bool AreDifferent(PredictionTask? first, PredictionTask? second) =>
        first is not null && second is not null && IsClassification(first.Value) != IsClassification(second.Value);

    private static bool IsClassification(PredictionTask task) =>
        task is PredictionTask.Binary or PredictionTask.Multiclass or PredictionTask.Multilabel;

    private Finding Of(NetworkFacts network, OutputFacts output, string losses, string fault) =>
        this.At(output.Layer, output.Layer.Source?.Place, network.Name, $"{network.Outputs.Count}", losses, output.Layer.Name, fault)
            .With(Cure.Declare(output.Layer, LayerProperty.Loss, LossOf(output), "Declare a loss"));

    private static string LossOf(OutputFacts output) => output.Activation switch
    {
        { IsSimplex: true } => "categorical_cross_entropy",
        { } activation when activation.Has(ActivationTraits.Logistic) => "binary_cross_entropy",
        _ => "mean_squared_error",
    };
}
