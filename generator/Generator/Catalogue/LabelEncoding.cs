namespace FusedActivations.Generator.Catalogue;

/// <summary>Names how labels are written; the values are those of the public enum of the same name.</summary>
internal enum LabelEncoding
{
    /// <summary>Not declared.</summary>
    Unspecified,

    /// <summary>0 or 1 for each output.</summary>
    ZeroOne,

    /// <summary>-1 or +1 for each output.</summary>
    PlusMinusOne,

    /// <summary>The index of the class.</summary>
    Index,

    /// <summary>A row with one 1.</summary>
    OneHot,

    /// <summary>A row with any number of 1s.</summary>
    MultiHot,

    /// <summary>Probabilities.</summary>
    Probability,

    /// <summary>Real numbers.</summary>
    Continuous,

    /// <summary>0, 1, 2, ...</summary>
    Count,
}
