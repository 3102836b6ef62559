using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Gives the largest lane.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T LargestLane(Lanes256<T> value) => Lanes128<T>.LargestLane(Lanes128<T>.AtLeast(Lower(value), Upper(value)));
}
