namespace FusedActivations.Kernels.Generated;

/// <summary>Names what counts as one unit of an error.</summary>
public enum Judge
{
    /// <summary>The last place of the exact result.</summary>
    LastPlace,

    /// <summary>
    /// The same; but between -8 and 8, where activations bend and cross zero, it is a quarter of the
    /// contract's absolute bound at least: 2^-28, and 2^-57 in double.
    /// </summary>
    AbsoluteNearby,

    /// <summary>The same at any distance, and times the size of x, for functions that cross zero again and again.</summary>
    AbsoluteEverywhere,
}
