namespace FusedActivations.Generator.Facts;

/// <summary>Names a deliberate departure from the usual pairing; the values are those of the public enum of the same name.</summary>
internal enum ModelIntent
{
    /// <summary>None.</summary>
    None,

    /// <summary>Probabilities are trained with a squared error: a Brier score, or calibration.</summary>
    Brier,

    /// <summary>Exclusive classes are trained as one binary question each.</summary>
    OneVsAll,

    /// <summary>The derivative of a step is replaced by that of something smooth.</summary>
    StraightThrough,

    /// <summary>The model is unusual on purpose.</summary>
    Research,
}
