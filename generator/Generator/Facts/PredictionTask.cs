namespace FusedActivations.Generator.Facts;

/// <summary>Names what a network predicts; the values are those of the public enum of the same name.</summary>
internal enum PredictionTask
{
    /// <summary>Not declared.</summary>
    Unspecified,

    /// <summary>One of two classes: the probability of the second.</summary>
    Binary,

    /// <summary>One of several exclusive classes.</summary>
    Multiclass,

    /// <summary>Any number of classes at once, each for itself.</summary>
    Multilabel,

    /// <summary>A real number.</summary>
    Regression,

    /// <summary>A number that is not negative.</summary>
    NonNegative,

    /// <summary>A number between 0 and 1, such as a ratio.</summary>
    UnitInterval,

    /// <summary>A number between TargetMin and TargetMax.</summary>
    Bounded,

    /// <summary>Several parts that sum to 1.</summary>
    Composition,

    /// <summary>A count: the rate of a Poisson distribution.</summary>
    Count,

    /// <summary>A positive scale, such as a standard deviation.</summary>
    Scale,

    /// <summary>A score that only ranks.</summary>
    Score,

    /// <summary>The action, or the distribution over actions, of an agent.</summary>
    Policy,

    /// <summary>The input itself.</summary>
    Reconstruction,

    /// <summary>A vector whose place among others matters.</summary>
    Embedding,
}
