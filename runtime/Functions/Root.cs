using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes roots of sums of squares.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class Root<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes sqrt(a^2 + b^2) without overflow or underflow on the way; NaN where one of them is NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V OfSquares(V a, V b)
    {
        // Where a square or its last bits would leave the range, both are scaled by an exact power of two.
        V sizeA = V.Abs(a);
        V sizeB = V.Abs(b);
        V larger = V.Select(V.LessThan(sizeA, sizeB), sizeB, sizeA);
        V large = V.LessThan(V.Create(typeof(T) == typeof(double) ? 1.3407807929942597e154 : 9.223372036854776e18), larger);
        V small = V.LessThan(larger, V.Create(typeof(T) == typeof(double) ? 1.5e-138 : 1e-13));
        V power = V.Select(large, V.Create(typeof(T) == typeof(double) ? -600 : -90),
            V.Select(small, V.Create(typeof(T) == typeof(double) ? 600 : 90), default));
        V factor = V.PowerOfTwo(power);
        V scaledA = sizeA * factor;
        V scaledB = sizeB * factor;
        V root = V.Sqrt(V.MultiplyAdd(scaledA, scaledA, scaledB * scaledB));
        return root * V.PowerOfTwo(-power);
    }
}

/// <content>Adds the hypotenuse.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes sqrt(a^2 + b^2), safe from overflow and underflow; NaN where either is NaN, even beside an infinity.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Hypot(V a, V b) => Root<V, T>.OfSquares(a, b);
}
