using System;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Takes exponentials of a row's logits over a common factor near that of the maximum, which cancels in every quotient. No
/// difference is rounded, which would cost |z - max| / 2 ulp of the exponential.
/// </summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// Method: where the maximum <see cref="IsClose"/>, <c>e^z</c>, which needs no maximum to begin with. Where it <see cref="IsNear"/>,
/// <c>e^z 2^-n</c>: the reduction takes z itself, and n is the power of two
/// in e^max. Beyond, <c>e^(z - max)</c>, whose difference is exact wherever the result is not zero, by P. H. Sterbenz' lemma.
/// In these two the largest result lies in 0.7 .. 1.42. z down to -344 or -2336 keeps the exponents in 9 or 12 bits, so that their
/// products with the leading part of ln 2 are exact. Error in float: 0.8 ulp. NaN stays NaN.
/// </remarks>
internal static class RowShift<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets the depth below the maximum from which on every exponential is zero: e^-120 or e^-800.</summary>
    public static double Depth
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(double) ? 800 : 120;
    }

    /// <summary>Tells whether e^z itself is in range, where its rounding below the normal numbers makes no difference to a share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsClose(T maximum) => typeof(T) == typeof(double)
        ? Unsafe.BitCast<T, double>(maximum) is >= 0 and <= 200
        : Unsafe.BitCast<T, float>(maximum) is >= 0 and <= 40;

    /// <summary>
    /// Tells whether e^z itself can be summed over any row: a loss needs the logarithm of the sum, and the sum without one class. Between
    /// e^-14 and e^44, both stay far from the ends of float's range.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool FitsSums(double maximum) => maximum is >= -14 and <= 44;

    /// <summary>Gets the logit below which e^z is zero.</summary>
    public static double Floor
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(T) == typeof(double) ? -1000 : -160;
    }

    /// <summary>Tells whether logits are reduced without a difference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNear(T maximum) => typeof(T) == typeof(double)
        ? Math.Abs(Unsafe.BitCast<T, double>(maximum)) <= 1536
        : Math.Abs(Unsafe.BitCast<T, float>(maximum)) <= 224;

    /// <summary>Gives the power of two in e^u: the sum is rounded to an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Power(V u)
    {
        V rounding = V.Create(typeof(T) == typeof(double) ? FloatBits.RoundingDouble : FloatBits.RoundingSingle);
        return V.MultiplyAdd(u, V.Create(1.4426950408889634), rounding) - rounding;
    }

    /// <summary>Gives the mantissa of e^u: it is e^u over a power of two.</summary>
    /// <param name="u">The argument, above -344 or -2336.</param>
    /// <param name="power">The power of two in it.</param>
    /// <param name="low">What rounding took from u.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Mantissa(V u, V power, V low)
    {
        V reduced = V.SubtractProduct(V.SubtractProduct(u, power, LogarithmOfTwo<V, T>.High), power, LogarithmOfTwo<V, T>.Low);
        reduced += low;
        V one = V.Create(1);
        return V.MultiplyAdd(V.MultiplyAdd(ReducedExponential<V, T>.Series(reduced), reduced, one), reduced, one);
    }

    /// <inheritdoc cref="Mantissa(V, V, V)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Mantissa(V u, V power)
    {
        V reduced = V.SubtractProduct(V.SubtractProduct(u, power, LogarithmOfTwo<V, T>.High), power, LogarithmOfTwo<V, T>.Low);
        V one = V.Create(1);
        return V.MultiplyAdd(V.MultiplyAdd(ReducedExponential<V, T>.Series(reduced), reduced, one), reduced, one);
    }
}
