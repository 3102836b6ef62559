namespace FusedActivations.Generated;

/// <summary>
/// Represents what the target of an element is made of, beside the one class of a label:
/// <c>(keep * row + share) * weight</c>, where a part that is absent is 0 or 1.
/// </summary>
internal interface ITargets
{
    /// <summary>Gets whether each row has targets of its own: probabilities.</summary>
    static abstract bool HaveRows { get; }

    /// <summary>Gets whether each class has a weight.</summary>
    static abstract bool HaveWeights { get; }

    /// <summary>Gets whether a share of the target is spread over all classes.</summary>
    static abstract bool HaveShare { get; }

    /// <summary>Gets whether the share leaves out the classes at -infinity.</summary>
    static virtual bool SkipMasked => false;
}

/// <summary>The same, where some classes are at -infinity and get no share.</summary>
/// <typeparam name="Q">What the targets are made of.</typeparam>
internal readonly struct MaskedTargets<Q> : ITargets
    where Q : struct, ITargets
{
    /// <inheritdoc/>
    public static bool HaveRows => Q.HaveRows;

    /// <inheritdoc/>
    public static bool HaveWeights => Q.HaveWeights;

    /// <inheritdoc/>
    public static bool HaveShare => Q.HaveShare;

    /// <inheritdoc/>
    public static bool SkipMasked => true;
}
