using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Sums that keep what rounding takes from them.</content>
public partial interface IVector<V, T>
{
    /// <summary>
    /// Adds a term to running sums, and what the addition rounds away to running errors: element by element, so the
    /// order of additions does not depend on the vector width (W. Kahan and A. Neumaier's summation).
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="sums">The running sums.</param>
    /// <param name="errors">The running errors.</param>
    /// <param name="index">The first element.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual void Accumulate(V term, ref T sums, ref T errors, nuint index)
    {
        Pair<V, T> after = Pair<V, T>.Sum(V.Load(ref sums, index), term);
        V.Store(after.High, ref sums, index);
        V.Store(V.Load(ref errors, index) + after.Low, ref errors, index);
    }

    /// <summary>Adds the terms of the first <paramref name="count"/> lanes; the others are not looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual void AccumulatePartial(V term, ref T sums, ref T errors, nuint index, int count)
    {
        Pair<V, T> after = Pair<V, T>.Sum(V.LoadPartial(ref sums, index, count), term);
        V.StorePartial(after.High, ref sums, index, count);
        V.StorePartial(V.LoadPartial(ref errors, index, count) + after.Low, ref errors, index, count);
    }
}
