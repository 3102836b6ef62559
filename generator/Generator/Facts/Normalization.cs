namespace FusedActivations.Generator.Facts;

/// <summary>Names the normalisation around a layer's activation; the values are those of the public enum of the same name.</summary>
internal enum Normalization
{
    /// <summary>None.</summary>
    None,

    /// <summary>Batch normalisation before the activation.</summary>
    BatchBefore,

    /// <summary>Batch normalisation after the activation.</summary>
    BatchAfter,

    /// <summary>Layer normalisation.</summary>
    Layer,

    /// <summary>Group normalisation.</summary>
    Group,
}
