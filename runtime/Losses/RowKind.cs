namespace FusedActivations.Generated;

/// <summary>Names how the gradient of a row is computed.</summary>
internal enum RowKind
{
    /// <summary>From the exponentials of its logits.</summary>
    Ordinary,

    /// <summary>Likewise, where the classes at -infinity get no share of the target.</summary>
    Masked,

    /// <summary>Its largest logit is +infinity: those at it share the probability.</summary>
    Limit,

    /// <summary>No class takes part.</summary>
    Empty,

    /// <summary>A logit is NaN.</summary>
    NotANumber,
}
