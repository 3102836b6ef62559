namespace FusedActivations;

/// <summary>Names the accuracy that an activation is generated for.</summary>
public enum Precision
{
    /// <summary>To a few units in the last place.</summary>
    Full = 0,

    /// <summary>
    /// A relative error of at most 2^-11, that of IEEE half, is allowed. It is a bound, not a promise of error:
    /// the code of <see cref="Full"/> meets it and is what is generated today.
    /// </summary>
    Half = 1,
}
