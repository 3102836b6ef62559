namespace FusedActivations.Generator.Catalogue;

/// <summary>Names what a loss takes for its prediction.</summary>
internal enum PredictionDomain
{
    /// <summary>Any real number.</summary>
    Real,

    /// <summary>A number above -1.</summary>
    AboveMinusOne,

    /// <summary>A score whose sign is the class.</summary>
    Score,

    /// <summary>A probability for each unit.</summary>
    Probability,

    /// <summary>The logit of a probability for each unit.</summary>
    Logit,

    /// <summary>Probabilities that sum to 1 over a row.</summary>
    Simplex,

    /// <summary>The logits of a row, before softmax.</summary>
    Logits,

    /// <summary>Log-probabilities.</summary>
    LogProbability,

    /// <summary>A positive rate, or its logarithm where the loss is told so.</summary>
    Rate,

    /// <summary>A vector whose direction or place matters.</summary>
    Vector,
}
