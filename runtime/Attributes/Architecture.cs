namespace FusedActivations;

/// <summary>Names the kind of a network, from which the usual hidden activation follows.</summary>
public enum Architecture
{
    /// <summary>Not declared.</summary>
    Unspecified,

    /// <summary>A multilayer perceptron: dense layers only.</summary>
    Mlp,

    /// <summary>A convolutional network.</summary>
    Cnn,

    /// <summary>A recurrent network.</summary>
    Rnn,

    /// <summary>A transformer.</summary>
    Transformer,
}
