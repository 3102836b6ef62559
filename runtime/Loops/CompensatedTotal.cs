using System;
using System.Runtime.InteropServices;
using FusedActivations.Spans;

namespace FusedActivations.Generated;

/// <summary>Finishes compensated sums of elements of any type.</summary>
/// <typeparam name="T"><see cref="float"/> or <see cref="double"/>.</typeparam>
internal static class CompensatedTotal<T>
    where T : unmanaged
{
    /// <summary>Adds the running sums of a row; their errors are behind them.</summary>
    public static T Of(ReadOnlySpan<T> sums)
    {
        if (typeof(T) == typeof(double))
        {
            ReadOnlySpan<double> doubles = MemoryMarshal.Cast<T, double>(sums);
            return (T)(object)CompensatedSums.Total(doubles.Slice(0, CompensatedSums.Lanes), doubles.Slice(CompensatedSums.Lanes));
        }

        ReadOnlySpan<float> floats = MemoryMarshal.Cast<T, float>(sums);
        return (T)(object)CompensatedSums.Total(floats.Slice(0, CompensatedSums.Lanes), floats.Slice(CompensatedSums.Lanes));
    }

    /// <summary>Adds two elements.</summary>
    public static T Add(T left, T right) => typeof(T) == typeof(double)
        ? (T)(object)((double)(object)left + (double)(object)right)
        : (T)(object)((float)(object)left + (float)(object)right);

    /// <summary>Puts the error back into a sum. One that is infinite or NaN has no error worth the name.</summary>
    public static T Finish(T sum, T error) => typeof(T) == typeof(double)
        ? double.IsNaN((double)(object)error) ? sum : Add(sum, error)
        : float.IsNaN((float)(object)error) ? sum : Add(sum, error);
}
