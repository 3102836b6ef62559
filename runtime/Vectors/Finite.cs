using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>The finite values.</content>
public partial interface IVector<V, T>
{
    /// <summary>
    /// Gives the largest finite value for an infinite one, so that a weight of zero makes zero of it; NaN stays NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static virtual V Finite(V value)
    {
        V largest = V.Create(typeof(T) == typeof(double) ? double.MaxValue : float.MaxValue);
        return V.AtMost(V.AtLeast(value, -largest), largest);
    }
}
