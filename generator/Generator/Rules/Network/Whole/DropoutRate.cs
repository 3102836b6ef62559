using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Diagnostics;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network.Whole;

/// <summary>Reports FACT508: dropout on the output, or of too much.</summary>
internal sealed class DropoutRate()
    : NetworkRule(RuleDescriptor.Warning(RuleIds.DropoutRate, RuleCategories.Network, "Dropout on the output, or of too much", "{0}; {1}"))
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden
            .Select(layer => this.Check(layer, isOutput: false))
            .Concat(network.Outputs.Select(output => this.Check(output.Layer, isOutput: true)))
            .OfType<Finding>();

    private Finding? Check(LayerFacts layer, bool isOutput)
    {
        if (layer.Dropout is not { } dropout)
        {
            return null;
        }

        string rate = Wording.Show(dropout.Value);
        if (!(dropout.Value >= 0 && dropout.Value < 1))
        {
            return this.At(layer, dropout.Place, $"A dropout rate of {rate} is outside of [0, 1)", "choose a rate such as 0.2")
                .As(DiagnosticSeverity.Error)
                .With(Cure.Remove(layer, LayerProperty.Dropout, "Remove the dropout"));
        }

        return (isOutput, dropout.Value) switch
        {
            (true, > 0) when !layer.IsWeighting => this.At(layer, dropout.Place,
                $"Dropout on the output '{layer.Name}' drops predictions at random", "put it before the last layer")
                .With(Cure.Remove(layer, LayerProperty.Dropout, "Remove the dropout")),
            (false, > 0.5) => this.At(layer, dropout.Place, $"A dropout rate of {rate} drops more units of '{layer.Name}' than it keeps",
                "choose 0.5 at most")
                .As(DiagnosticSeverity.Info)
                .With(Cure.Declare(layer, LayerProperty.Dropout, 0.5, "Use 0.5")),
            _ => null,
        };
    }
}
