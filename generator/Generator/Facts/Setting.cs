namespace FusedActivations.Generator.Facts;

/// <summary>Represents something that can be said of a layer or an output.</summary>
/// <param name="Property">What it is about.</param>
/// <param name="Value">The value: a member of an enum, a number, a catalogue's name; null where any would do.</param>
internal sealed record Setting(LayerProperty Property, object? Value);

/// <summary>Names what can be said of a layer or an output.</summary>
internal enum LayerProperty
{
    /// <summary>The part that a layer plays.</summary>
    Role,

    /// <summary>A deliberate departure from the usual.</summary>
    Intent,

    /// <summary>What is predicted.</summary>
    Task,

    /// <summary>The numbers that targets lie between.</summary>
    Targets,

    /// <summary>The loss.</summary>
    Loss,

    /// <summary>The number of units.</summary>
    Units,

    /// <summary>The axis that a softmax sums over.</summary>
    Axis,

    /// <summary>The activation that users of the model apply.</summary>
    InferenceActivation,

    /// <summary>The rate of dropout.</summary>
    Dropout,

    /// <summary>Whether dropout is the one made for self-normalising networks.</summary>
    AlphaDropout,

    /// <summary>Whether there is a bias.</summary>
    UseBias,

    /// <summary>How the weights start.</summary>
    Initializer,

    /// <summary>Where the bias starts.</summary>
    InitialBias,

    /// <summary>What normalises the layer.</summary>
    Normalization,

    /// <summary>The factor of the weight decay.</summary>
    WeightDecay,
}
