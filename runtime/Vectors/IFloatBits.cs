using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Represents lanes whose sign, exponent and mantissa are taken apart and put together.</summary>
/// <typeparam name="V">The register type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFloatBits<V> : IArithmetic<V>, IComparison<V>
    where V : struct, IFloatBits<V>
{
    /// <summary>Clears the sign.</summary>
    static abstract V Abs(V value);

    /// <summary>Combines the size of one value with the sign of another.</summary>
    internal static abstract V CopySign(V magnitude, V sign);

    /// <summary>Gives a value that is not negative the sign of another.</summary>
    internal static abstract V WithSign(V magnitude, V sign);

    /// <summary>
    /// Multiplies by 2 to the power of <paramref name="exponent"/>, rounded once, also where the result is subnormal.
    /// </summary>
    /// <param name="value">Any value.</param>
    /// <param name="exponent">An integral value in -290 .. 290 (float) or -2110 ..
    /// 2110 (double): 2^-290 takes every number to zero.</param>
    internal static abstract V ScaleByPowerOfTwo(V value, V exponent);

    /// <summary>Gives 2 to the power of <paramref name="exponent"/>, exactly.</summary>
    /// <param name="exponent">An integral value in -126 .. 127 (float) or -1022 .. 1023 (double).</param>
    internal static abstract V PowerOfTwo(V exponent);

    /// <summary>
    /// Gives 2 to the power of <paramref name="exponent"/>; where that is not a normal number, any value that is
    /// no larger than the smallest one.
    /// </summary>
    /// <param name="exponent">An integral value in -290 .. 0 (float) or -2110 .. 0 (double).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual V FractionalPowerOfTwo(V exponent) => V.PowerOfTwo(V.AtLeast(exponent, V.Create(V.IsDouble ? -1022 : -126)));

    /// <summary>
    /// Gives 2^n where the low bits of a value are the biased exponent n: of a sum with 1.5 * 2^23 + 127 (float) or 1.5 * 2^52 + 1023
    /// (double), which is rounded to an integer. 0 for the exponent below all normal numbers, infinity for the one above them.
    /// </summary>
    /// <param name="sum">The sum.</param>
    internal static abstract V PowerOfTwoOfSum(V sum);

    /// <summary>
    /// Splits a positive normal value into a mantissa in sqrt(1/2) .. sqrt(2) and an integral exponent:
    /// <c>value = mantissa * 2^exponent</c>, exactly.
    /// </summary>
    internal static abstract V Split(V value, out V exponent);

    /// <summary>Picks a constant for each lane by the low three bits of a sum with 1.5 * 2^23 (float).</summary>
    /// <param name="sum">A sum that is rounded to an integer from 1.5 * 2^23 to that and 7; for NaN any constant is picked.</param>
    /// <param name="c0">What is picked for 0.</param>
    /// <param name="c1">What is picked for 1.</param>
    /// <param name="c2">What is picked for 2.</param>
    /// <param name="c3">What is picked for 3.</param>
    /// <param name="c4">What is picked for 4.</param>
    /// <param name="c5">What is picked for 5.</param>
    /// <param name="c6">What is picked for 6.</param>
    /// <param name="c7">What is picked for 7.</param>
    internal static abstract V PickOfEight(V sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7);
}
