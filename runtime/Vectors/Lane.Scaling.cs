using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Scales by powers of two.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> ScaleByPowerOfTwo(Lane<T> value, Lane<T> exponent)
    {
        // A factor twice, 1 for normal numbers, and the rest: where the former make a product that had to be
        // rounded, the latter is far below 1, and the result zero. Nothing is rounded twice.
        Lane<T> last = AtLeast(AtMost(exponent, Create(IsDouble ? 1023 : 127)), Create(IsDouble ? -1022 : -126));
        Lane<T> rounding = Create(IsDouble ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        Lane<T> outer = ((exponent - last) * Create(0.75)) + rounding - rounding;
        Lane<T> first = PowerOfTwo(outer);
        return value * first * first * PowerOfTwo(exponent - (outer + outer));
    }
}
