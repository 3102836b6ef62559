using System.Collections.Generic;
using System.Linq;
using FusedActivations.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace FusedActivations.Generator.Rules.Network;

/// <summary>Represents a rule about networks.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class NetworkRule(DiagnosticDescriptor descriptor) : Rule(descriptor)
{
    /// <summary>Gets how much of a network the rule must know.</summary>
    public virtual NetworkExtent Needs => NetworkExtent.Whole;

    /// <summary>Finds what breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(NetworkFacts network);
}

/// <summary>Represents a rule that looks at one output at a time.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class OutputRule(DiagnosticDescriptor descriptor) : NetworkRule(descriptor)
{
    /// <summary>Gets whether the rule is about what the output gives, so that it holds for the activation of inference as well.</summary>
    protected virtual bool HoldsAtInference => false;

    /// <inheritdoc/>
    public sealed override NetworkExtent Needs => NetworkExtent.Output;

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Outputs
            .Concat(this.HoldsAtInference ? network.Outputs.Select(static output => output.Inferred).OfType<OutputFacts>() : [])
            .Select(this.Check)
            .OfType<Finding>();

    /// <summary>Finds what breaks the rule, or null.</summary>
    protected abstract Finding? Check(OutputFacts output);
}

/// <summary>Represents a rule that looks at one hidden layer at a time.</summary>
/// <param name="descriptor">Its id, severity and texts.</param>
internal abstract class HiddenLayerRule(DiagnosticDescriptor descriptor) : NetworkRule(descriptor)
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(NetworkFacts network) =>
        network.Hidden.Select(layer => this.Check(layer, network)).OfType<Finding>();

    /// <summary>Finds what breaks the rule, or null.</summary>
    protected abstract Finding? Check(LayerFacts layer, NetworkFacts network);
}
