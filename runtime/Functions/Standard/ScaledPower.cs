using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents e^v of <c>Precision.Standard</c> as a mantissa in 0.7 .. 1.42 and a power of two.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Method: n = round(v / ln 2), r = v - n ln 2 with ln 2 in two parts, e^r by a polynomial of degree 6 on |r| &lt;= 0.3475, relative error
/// 3.8e-9 (tools/coefficients/standard.sollya). 2^n is made of the sum that rounds: one shift. 2^-127 comes out as 0 and 2^128 as infinity:
/// what is below the normal numbers may be lost, and a limit at infinity is reached without a comparison. NaN stays NaN.
/// In double, the mantissa is e^v itself.
/// </remarks>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct ScaledPower<V, T>(V mantissa, V scale)
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>1.5 * 2^23 + 127: added to a float, it rounds to an integer, whose biased exponent then stands in the low bits.</summary>
    public const double Rounding = 12583039;

    // 1.5 * 2^36: added to a double, it rounds to a multiple of 2^-16.
    private const double RoundingTo16Bits = 103079215104;

    private readonly V mantissa = mantissa;
    private readonly V scale = scale;

    /// <summary>Gets how far below 0 the exponent may be: e^v is 0 there in float.</summary>
    public static V Smallest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 800 : 88);
    }

    /// <summary>Gets how large the exponent may be: e^v is infinite there in float.</summary>
    public static V Largest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.Create(typeof(T) == typeof(double) ? 800 : 89);
    }

    /// <summary>Gets e^v.</summary>
    public V Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => this.mantissa * this.scale;
    }

    /// <summary>Gets 1 + e^v, of which only the sum is rounded.</summary>
    public V OnePlus
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => V.MultiplyAdd(this.mantissa, this.scale, V.Create(1));
    }

    /// <summary>Computes e^u.</summary>
    /// <param name="u">A value from -<see cref="Smallest"/> to <see cref="Largest"/>, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScaledPower<V, T> Rising(V u) => Of(u, 1);

    /// <summary>Computes e^-u.</summary>
    /// <param name="u">A value from -<see cref="Largest"/> to <see cref="Smallest"/>, or NaN.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScaledPower<V, T> Falling(V u) => Of(u, -1);

    /// <summary>Computes e^(factor u). The factor, a constant, goes into the others: no product is rounded.</summary>
    /// <param name="u">A value where the product is from -<see cref="Smallest"/> to <see cref="Largest"/>, or NaN.</param>
    /// <param name="factor">The factor, not larger than 2 in size; in double, 1 or -1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ScaledPower<V, T> Of(V u, double factor)
    {
        if (typeof(T) == typeof(double))
        {
            return new(V.Exponential(factor < 0 ? -u : u).Value, V.Create(1));
        }

        // ln 2 over the factor in two parts, the first with 16 bits behind the point: its product with the power is exact, fused or not.
        V sum = V.MultiplyAdd(u, V.Create(factor * 1.4426950408889634), V.Create(Rounding));
        V power = sum - V.Create(Rounding);
        double high = (0.693145751953125 / factor) + RoundingTo16Bits - RoundingTo16Bits;
        double low = (0.693145751953125 / factor) - high + (1.42860677e-06 / factor);
        V r = V.SubtractProduct(u, power, V.Create(high));
        r = V.SubtractProduct(r, power, V.Create(low));
        return new(Series(r, factor), V.PowerOfTwoOfSum(sum));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V r, double factor)
    {
        double square = factor * factor;
        V series = V.Create(square * square * square * 0.0013746501645073295);
        series = V.MultiplyAdd(series, r, V.Create(square * square * factor * 0.008369126357138157));
        series = V.FourTerms(
            series, r, square * square * 0.04166696406900883, square * factor * 0.16666516661643982, square * 0.49999988079071045, factor);
        return V.MultiplyAdd(series, r, V.Create(1));
    }
}
