namespace FusedActivations;

/// <summary>Names how labels are written.</summary>
public enum LabelEncoding
{
    /// <summary>Not declared.</summary>
    Unspecified,

    /// <summary>0 or 1 for each output.</summary>
    ZeroOne,

    /// <summary>-1 or +1 for each output.</summary>
    PlusMinusOne,

    /// <summary>The index of the class, from 0.</summary>
    Index,

    /// <summary>A row with one 1 and else 0.</summary>
    OneHot,

    /// <summary>A row with any number of 1s.</summary>
    MultiHot,

    /// <summary>Probabilities.</summary>
    Probability,

    /// <summary>Real numbers.</summary>
    Continuous,

    /// <summary>Counts: 0, 1, 2, ...</summary>
    Count,
}
