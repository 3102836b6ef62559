using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Gives the largest lane.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LargestLane(Lanes512<T> value) => Lanes256<T>.LargestLane(Lanes256<T>.AtLeast(Lower(value), Upper(value)));
}
