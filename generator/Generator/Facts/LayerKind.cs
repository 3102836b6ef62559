namespace FusedActivations.Generator.Facts;

/// <summary>Names what a layer does before its activation; the values are those of the public enum of the same name.</summary>
internal enum LayerKind
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
