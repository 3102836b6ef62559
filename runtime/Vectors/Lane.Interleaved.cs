using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>A pair is two lanes.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Deinterleave(Lane<T> first, Lane<T> second, out Lane<T> odd)
    {
        odd = second;
        return first;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> Interleave(Lane<T> even, Lane<T> odd, out Lane<T> second)
    {
        second = odd;
        return even;
    }
}
