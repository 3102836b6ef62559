namespace FusedActivations.Generator.Facts;

/// <summary>Names how the weights of a layer start; the values are those of the public enum of the same name.</summary>
internal enum WeightInitializer
{
    /// <summary>Not declared.</summary>
    Unspecified,

    /// <summary>Normal with variance 2 / fan-in (He et al. 2015).</summary>
    HeNormal,

    /// <summary>Uniform with variance 2 / fan-in (He et al. 2015).</summary>
    HeUniform,

    /// <summary>Normal with variance 2 / (fan-in + fan-out) (Glorot and Bengio 2010).</summary>
    GlorotNormal,

    /// <summary>Uniform with variance 2 / (fan-in + fan-out) (Glorot and Bengio 2010).</summary>
    GlorotUniform,

    /// <summary>Normal with variance 1 / fan-in (LeCun et al. 1998).</summary>
    LecunNormal,

    /// <summary>Uniform with variance 1 / fan-in (LeCun et al. 1998).</summary>
    LecunUniform,

    /// <summary>An orthogonal matrix (Saxe et al. 2014).</summary>
    Orthogonal,

    /// <summary>Normal with a variance of its own.</summary>
    Normal,

    /// <summary>All 0.</summary>
    Zeros,

    /// <summary>All 1.</summary>
    Ones,

    /// <summary>All the same.</summary>
    Constant,
}
