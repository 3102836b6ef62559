using System;

namespace FusedActivations.Generator.Catalogue;

/// <summary>Names what the rules want to know of an activation beside its range.</summary>
[Flags]
internal enum ActivationTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a x + b: no bend anywhere.</summary>
    Affine = 1,

    /// <summary>It is x above a corner and flat or nearly so below, as He's initialisation assumes.</summary>
    Rectifier = 2,

    /// <summary>It is constant below some input, so that a unit there learns nothing.</summary>
    Dies = 4,

    /// <summary>It flattens on both sides.</summary>
    Saturates = 8,

    /// <summary>Its derivative is 0 almost everywhere.</summary>
    Steps = 16,

    /// <summary>It keeps mean 0 and variance 1 from layer to layer.</summary>
    SelfNormalizes = 32,

    /// <summary>It grows faster than its input.</summary>
    Explodes = 64,

    /// <summary>It is a function of mathematics that stands in expressions, such as a logarithm.</summary>
    Elementary = 128,

    /// <summary>Its rows sum to 1.</summary>
    Simplex = 256,

    /// <summary>It gives logarithms of probabilities.</summary>
    LogProbability = 512,

    /// <summary>It looks at whole rows.</summary>
    Rowwise = 1024,

    /// <summary>It limits or thins what another activation gives, and is applied to one on purpose.</summary>
    Adjusts = 2048,

    /// <summary>It is the logistic function, whose slope is 1/4 at most.</summary>
    Logistic = 4096,

    /// <summary>It is the natural logarithm.</summary>
    Logarithm = 8192,

    /// <summary>It makes a rate or a scale, which is positive, of any number.</summary>
    Positive = 16384,

    /// <summary>What a scaled and shifted activation has no longer.</summary>
    Unscaled = Simplex | LogProbability | Adjusts | Logistic | Logarithm | Positive,
}
