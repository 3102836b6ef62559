namespace FusedActivations.Benchmarks.Accuracy.Sweep;

/// <summary>Where a result lies, by its exact value: errors are kept apart by it.</summary>
internal enum Region
{
    /// <summary>From 2^-24 on; or a normal number at an argument below that, where a function may go through 0.</summary>
    Body,

    /// <summary>A normal number below 2^-24.</summary>
    Tail,

    /// <summary>Below the normal numbers.</summary>
    Subnormal,

    /// <summary>Within 0.5 of the argument where the exact value crosses zero by cancellation.</summary>
    Crossing,
}
