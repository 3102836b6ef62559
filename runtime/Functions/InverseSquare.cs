using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Divides by a square with one division and two roundings.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
internal static class InverseSquare<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes factor * (1 + part) / (divisor + rest)^2.</summary>
    /// <param name="factor">Any finite value.</param>
    /// <param name="part">A summand of 1.</param>
    /// <param name="divisor">A value between 0.7 and some powers of two.</param>
    /// <param name="rest">What rounding left of the divisor.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Times(V factor, V part, V divisor, V rest)
    {
        V one = V.Create(1);
        V inverse = one / divisor;
        V remainder = V.SubtractProduct(Remainder(divisor, inverse), rest, inverse);
        V square = inverse * inverse;

        // 1 / (divisor + rest)^2 = square (1 + correction).
        V correction = V.MultiplyAdd(Pair<V, T>.ProductError(inverse, inverse, square), divisor * divisor, remainder + remainder);
        return V.MultiplyAdd(factor, V.MultiplyAdd(one + part, correction, part), factor) * square;
    }

    /// <summary>Computes 1 - divisor * inverse, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static V Remainder(V divisor, V inverse)
    {
        if (V.HasFusedMultiplyAdd)
        {
            return V.SubtractProduct(V.Create(1), divisor, inverse);
        }

        V product = divisor * inverse;
        return (V.Create(1) - product) - Pair<V, T>.ProductError(divisor, inverse, product);
    }
}
