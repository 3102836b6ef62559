using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <content>Takes numbers to integers, exactly; infinities, NaN and the sign of a zero are kept.</content>
/// <remarks>
/// Below 2^23 (float) or 2^52 (double) the sum with that number is rounded to an integer, the even one of two; from there on every
/// number is an integer.
/// </remarks>
public partial interface IVector<V, T>
{
    /// <summary>Gives the nearest integer, the even one of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Round(V value)
    {
        V size = V.Abs(value);
        V whole = V.Create(typeof(T) == typeof(double) ? 4503599627370496.0 : 8388608.0);
        return V.CopySign(V.WhereLessThan(size, whole, (size + whole) - whole, size), value);
    }

    /// <summary>Gives the largest integer that is not above the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Floor(V value)
    {
        V nearest = V.Round(value);
        return V.WhereLessThan(value, nearest, nearest - V.Create(1), nearest);
    }

    /// <summary>Gives the smallest integer that is not below the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Ceiling(V value) => -V.Floor(-value);

    /// <summary>Gives the integer part, towards 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual V Truncate(V value) => V.CopySign(V.Floor(V.Abs(value)), value);
}
