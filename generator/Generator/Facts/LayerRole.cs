namespace FusedActivations.Generator.Facts;

/// <summary>
/// Names the part that a layer plays, where it is not that of an ordinary hidden
/// layer; the values are those of the public enum of the same name.
/// </summary>
internal enum LayerRole
{
    /// <summary>An ordinary layer.</summary>
    Unspecified,

    /// <summary>Its output multiplies something else.</summary>
    Gate,

    /// <summary>Its output weighs something else.</summary>
    Attention,

    /// <summary>It is narrow, and linear on purpose.</summary>
    Bottleneck,

    /// <summary>Its output is added to its input.</summary>
    Residual,
}
