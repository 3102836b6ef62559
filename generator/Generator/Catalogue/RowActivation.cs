using System.Collections.Generic;

namespace FusedActivations.Generator.Catalogue;

/// <summary>
/// Represents an activation over rows: data only, for generated code and for the rules. Its code is a building block of the runtime.
/// </summary>
/// <param name="Name">The name, in snake case.</param>
/// <param name="Kind">The building block.</param>
internal sealed record RowActivation(string Name, RowKind Kind)
{
    /// <summary>Gets further names. Case and underscores never matter.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the formula, for people.</summary>
    public string Formula { get; init; } = "";

    /// <summary>Gets the gradient by the inputs, for people.</summary>
    public string Gradient { get; init; } = "";

    /// <summary>Gets whether the signs of the inputs are changed first.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Gets whether a temperature may divide the inputs.</summary>
    public bool HasTemperature { get; init; } = true;

    /// <summary>Gets whether a mask may be added to the logits.</summary>
    public bool HasMask { get; init; } = true;

    /// <summary>Gets whether a further logit may take a share without an output.</summary>
    public bool HasSink { get; init; }

    /// <summary>Gets the outputs for finite inputs, written "[0, 1]".</summary>
    public string Range { get; init; } = "[0, 1]";

    /// <summary>Gets what the rules want to know beside the range.</summary>
    public ActivationTraits Traits { get; init; }

    /// <summary>Gets the activation that does the same for a single unit, or null.</summary>
    public string? PerUnit { get; init; }

    /// <summary>Gets one sentence on what it is used for, without a full stop.</summary>
    public string Use { get; init; } = "";

    /// <summary>Gets whether a row has one output.</summary>
    public bool IsReduction => this.Kind == RowKind.LogSumExp;

    /// <summary>Gets the parameters that the attribute may set.</summary>
    public IEnumerable<ParameterName> Parameters
    {
        get
        {
            if (this.HasTemperature)
            {
                yield return ParameterName.Temperature;
            }

            yield return ParameterName.Causal;
            if (this.HasSink)
            {
                yield return ParameterName.Sink;
            }

            if (this.HasSeed)
            {
                yield return ParameterName.Hard;
            }
        }
    }

    /// <summary>Gets whether the formula is over the logits z, rather than over the inputs.</summary>
    public bool IsOfLogits => this.Kind is RowKind.Softmax or RowKind.LogSoftmax or RowKind.LogSumExp;

    /// <summary>Gets whether noise is drawn, so that a seed is needed.</summary>
    public bool HasSeed => this.Kind == RowKind.GumbelSoftmax;
}

/// <summary>Names the building blocks of rows.</summary>
internal enum RowKind
{
    /// <summary>Exponentials over their sum.</summary>
    Softmax,

    /// <summary>Its logarithm.</summary>
    LogSoftmax,

    /// <summary>The logarithm of the sum alone.</summary>
    LogSumExp,

    /// <summary>The nearest probabilities.</summary>
    Sparsemax,

    /// <summary>The first of the largest.</summary>
    Hardmax,

    /// <summary>Softmax with Gumbel noise.</summary>
    GumbelSoftmax,
}
