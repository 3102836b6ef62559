namespace FusedActivations;

/// <summary>Names a deliberate departure from the usual pairing; it silences the rules that would report it.</summary>
public enum ModelIntent
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
