using System;

namespace FusedActivations.Generated;

/// <summary>Finishes compensated sums of elements of any type.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
internal static class CompensatedTotal<T>
    where T : unmanaged
{
    /// <summary>Adds the running sums of a row; their errors are behind them.</summary>
    public static T Of(ReadOnlySpan<T> sums)
    {
        double total = LaneFold.Total(sums[..CompensatedSums.Lanes], sums[CompensatedSums.Lanes..]);
        return typeof(T) == typeof(double) ? (T)(object)total : (T)(object)(float)total;
    }

    /// <summary>Adds two elements.</summary>
    public static T Add(T left, T right) => typeof(T) == typeof(double)
        ? (T)(object)((double)(object)left + (double)(object)right)
        : (T)(object)((float)(object)left + (float)(object)right);

    /// <summary>Puts the error back into a sum. One that is infinite or NaN has no error worth the name.</summary>
    public static T Finish(T sum, T error) =>
        double.IsNaN(typeof(T) == typeof(double) ? (double)(object)error : (float)(object)error) ? sum : Add(sum, error);
}
