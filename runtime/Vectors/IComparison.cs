using System.ComponentModel;

namespace FusedActivations.Generated;

/// <summary>Represents lanes that are compared and chosen.</summary>
/// <typeparam name="V">The register type itself.</typeparam>
/// <remarks>A comparison gives a mask: a lane of ones where it holds, of zeros elsewhere.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IComparison<V>
    where V : struct, IComparison<V>
{
    /// <summary>Takes the smaller of a value and a bound that is not NaN; a NaN value stays NaN.</summary>
    internal static abstract V AtMost(V value, V bound);

    /// <summary>Takes the larger of a value and a bound that is not NaN; a NaN value stays NaN.</summary>
    internal static abstract V AtLeast(V value, V bound);

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

    /// <summary>Takes <paramref name="ifTrue"/> where left &lt; right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>With 512 bits, one instruction less than <see cref="Select"/> of a mask.</remarks>
    static abstract V WhereLessThan(V left, V right, V ifTrue, V ifFalse);

    /// <summary>Takes <paramref name="ifTrue"/> where left &lt;= right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>See <see cref="WhereLessThan"/>.</remarks>
    static abstract V WhereLessThanOrEqual(V left, V right, V ifTrue, V ifFalse);

    /// <summary>Takes <paramref name="ifTrue"/> where left == right, <paramref name="ifFalse"/> elsewhere and for NaN.</summary>
    /// <remarks>See <see cref="WhereLessThan"/>.</remarks>
    static abstract V WhereEqual(V left, V right, V ifTrue, V ifFalse);
}
