namespace System;

/// <summary>Represents a position from the start or the end, as list patterns need it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>Gets the position for a list of the given length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    /// <summary>Takes a position from the start.</summary>
    public static implicit operator Index(int value) => new(value);
}
