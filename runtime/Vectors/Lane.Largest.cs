namespace FusedActivations.Generated;

/// <content>Gives the largest lane.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    public static T LargestLane(Lane<T> value) => value.Value;
}
