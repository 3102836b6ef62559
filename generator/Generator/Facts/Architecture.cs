namespace FusedActivations.Generator.Facts;

/// <summary>Names the kind of a network; the values are those of the public enum of the same name.</summary>
internal enum Architecture
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
