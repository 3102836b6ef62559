namespace FusedActivations.Generated;

/// <summary>Represents what the targets are made of, as types.</summary>
/// <typeparam name="TRows">Whether each row has targets of its own.</typeparam>
/// <typeparam name="TWeights">Whether each class has a weight.</typeparam>
/// <typeparam name="TShare">Whether a share is spread over all classes.</typeparam>
internal readonly struct Targets<TRows, TWeights, TShare> : ITargets
    where TRows : struct, IFlag
    where TWeights : struct, IFlag
    where TShare : struct, IFlag
{
    /// <inheritdoc/>
    public static bool HaveRows => TRows.IsSet;

    /// <inheritdoc/>
    public static bool HaveWeights => TWeights.IsSet;

    /// <inheritdoc/>
    public static bool HaveShare => TShare.IsSet;
}

/// <summary>Represents an answer as a type, so that the compiler makes a loop for each.</summary>
internal interface IFlag
{
    /// <summary>Gets the answer.</summary>
    static abstract bool IsSet { get; }
}

/// <summary>Yes.</summary>
internal readonly struct Yes : IFlag
{
    /// <inheritdoc/>
    public static bool IsSet => true;
}

/// <summary>No.</summary>
internal readonly struct No : IFlag
{
    /// <inheritdoc/>
    public static bool IsSet => false;
}
