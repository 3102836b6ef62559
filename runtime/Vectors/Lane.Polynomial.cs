using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Evaluates polynomials.</content>
public readonly partial struct Lane<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane<T> FourTerms(Lane<T> sum, Lane<T> x, double c3, double c2, double c1, double c0)
    {
        sum = MultiplyAdd(sum, x, Create(c3));
        sum = MultiplyAdd(sum, x, Create(c2));
        sum = MultiplyAdd(sum, x, Create(c1));
        return MultiplyAdd(sum, x, Create(c0));
    }
}
