namespace FusedActivations.Generator.Facts;

/// <summary>
/// Names how much of a network its facts are. A rule that needs more of it is silent; each extent includes those before it.
/// </summary>
internal enum NetworkExtent
{
    /// <summary>An activation, and what it is applied to; whether it is a layer's is not known.</summary>
    Activation,

    /// <summary>An output and its loss; what is before them is not known.</summary>
    Output,

    /// <summary>All of its layers.</summary>
    Whole,
}
