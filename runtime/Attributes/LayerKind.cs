namespace FusedActivations;

/// <summary>Names what a layer does before its activation.</summary>
public enum LayerKind
{
    /// <summary>A matrix product.</summary>
    Dense,

    /// <summary>A convolution.</summary>
    Convolution,

    /// <summary>A recurrent cell.</summary>
    Recurrent,

    /// <summary>A table of vectors.</summary>
    Embedding,

    /// <summary>Attention.</summary>
    Attention,
}
