using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>
/// Represents a register of floating-point lanes. Every function and every generated kernel is written once against
/// this contract and runs on 512, 256 and 128 bits and on a single lane.
/// </summary>
/// <typeparam name="V">The register type itself.</typeparam>
/// <typeparam name="T">The type of an element in memory.</typeparam>
/// <remarks>
/// Each lane is computed independently and by the same operations on every width, so a value has the same bits
/// at every position, length and width. A comparison gives a mask: a lane of ones where it holds, of zeros elsewhere.
/// The functions (exponential, logistic, ...) are added to this interface by the files of <c>Functions/</c>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial interface IVector<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Gets the number of lanes.</summary>
    internal static abstract int Count { get; }

    /// <summary>Gets whether a lane has 53 significant bits (double) rather than 24 (float).</summary>
    internal static abstract bool IsDouble { get; }

    /// <summary>Gets whether <see cref="MultiplyAdd"/> rounds once, by a hardware instruction.</summary>
    internal static abstract bool HasFusedMultiplyAdd { get; }

    /// <summary>Fills every lane with a constant, rounded to the lane's precision.</summary>
    static abstract V Create(double constant);

    /// <summary>Fills every lane with an element.</summary>
    static abstract V Broadcast(T value);

    /// <summary>Reads <see cref="Count"/> elements that start <paramref name="index"/> elements behind a reference.</summary>
    internal static abstract V Load(ref T source, nuint index);

    /// <summary>Reads <paramref name="count"/> elements, fewer than <see cref="Count"/>; the other lanes are zero.</summary>
    internal static abstract V LoadPartial(ref T source, nuint index, int count);

    /// <summary>Writes every lane.</summary>
    internal static abstract void Store(V value, ref T destination, nuint index);

    /// <summary>Writes the first <paramref name="count"/> lanes, fewer than <see cref="Count"/>.</summary>
    internal static abstract void StorePartial(V value, ref T destination, nuint index, int count);

    /// <summary>Adds lane by lane.</summary>
    static abstract V operator +(V left, V right);

    /// <summary>Subtracts lane by lane.</summary>
    static abstract V operator -(V left, V right);

    /// <summary>Multiplies lane by lane.</summary>
    static abstract V operator *(V left, V right);

    /// <summary>Divides lane by lane, correctly rounded.</summary>
    static abstract V operator /(V left, V right);

    /// <summary>Flips the sign of every lane.</summary>
    static abstract V operator -(V value);

    /// <summary>
    /// Computes <c>left * right + addend</c>: rounded once where <see cref="HasFusedMultiplyAdd"/>, otherwise twice.
    /// </summary>
    static abstract V MultiplyAdd(V left, V right, V addend);

    /// <summary>Goes on with a polynomial by four terms: <c>(((sum * x + c3) * x + c2) * x + c1) * x + c0</c>.</summary>
    /// <remarks>
    /// The same bits as four calls of <see cref="MultiplyAdd"/>, in one inlined call: the just-in-time compiler stops
    /// inlining at 512 local variables, and each call costs several.
    /// </remarks>
    internal static abstract V FourTerms(V sum, V x, double c3, double c2, double c1, double c0);

    /// <summary>Takes the square root, correctly rounded.</summary>
    static abstract V Sqrt(V value);

    /// <summary>Clears the sign.</summary>
    static abstract V Abs(V value);

    /// <summary>Combines the size of one value with the sign of another.</summary>
    internal static abstract V CopySign(V magnitude, V sign);

    /// <summary>Takes the smaller of a value and a bound that is not NaN; a NaN value stays NaN.</summary>
    internal static abstract V AtMost(V value, V bound);

    /// <summary>Takes the larger of a value and a bound that is not NaN; a NaN value stays NaN.</summary>
    internal static abstract V AtLeast(V value, V bound);

    /// <summary>Gives the largest lane as an element; where lanes are NaN, a NaN or the largest number.</summary>
    internal static abstract T LargestLane(V value);

    /// <summary>Tells where left &lt; right; false where either is NaN.</summary>
    internal static abstract V LessThan(V left, V right);

    /// <summary>Tells where left &lt;= right; false where either is NaN.</summary>
    internal static abstract V LessThanOrEqual(V left, V right);

    /// <summary>Tells where left == right; false where either is NaN.</summary>
    internal static abstract V Equal(V left, V right);

    /// <summary>Takes <paramref name="ifTrue"/> in the lanes where the mask holds, <paramref name="ifFalse"/> elsewhere.</summary>
    internal static abstract V Select(V mask, V ifTrue, V ifFalse);

    /// <summary>Tells whether a mask holds in any lane.</summary>
    internal static abstract bool Any(V mask);

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
    /// Splits a positive normal value into a mantissa in sqrt(1/2) .. sqrt(2) and an integral exponent:
    /// <c>value = mantissa * 2^exponent</c>, exactly.
    /// </summary>
    internal static abstract V Split(V value, out V exponent);
}
