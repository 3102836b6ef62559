using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Operations of two steps that hardware has in one or two instructions.</content>
public partial interface IVector<V, T>
{
    /// <summary>Computes <c>left * right - subtrahend</c>, rounded as <see cref="MultiplyAdd"/>.</summary>
    internal static abstract V MultiplySubtract(V left, V right, V subtrahend);

    /// <summary>Computes <c>minuend - left * right</c>, rounded as <see cref="MultiplyAdd"/>.</summary>
    internal static abstract V SubtractProduct(V minuend, V left, V right);

    /// <summary>Takes <paramref name="ifTrue"/> where left &lt; right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>With 512 bits, one instruction less than <see cref="Select"/> of a mask.</remarks>
    static abstract V WhereLessThan(V left, V right, V ifTrue, V ifFalse);

    /// <summary>Takes <paramref name="ifTrue"/> where left &lt;= right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>See <see cref="WhereLessThan"/>.</remarks>
    static abstract V WhereLessThanOrEqual(V left, V right, V ifTrue, V ifFalse);

    /// <summary>Takes <paramref name="ifTrue"/> where left == right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>See <see cref="WhereLessThan"/>.</remarks>
    static abstract V WhereEqual(V left, V right, V ifTrue, V ifFalse);

    /// <summary>
    /// Gives 2 to the power of <paramref name="exponent"/>; where that is not a normal number, any value that is
    /// no larger than the smallest one.
    /// </summary>
    /// <param name="exponent">An integral value in -290 .. 0 (float) or -2110 .. 0 (double).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual V FractionalPowerOfTwo(V exponent) => V.PowerOfTwo(V.AtLeast(exponent, V.Create(V.IsDouble ? -1022 : -126)));
}
