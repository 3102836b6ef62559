using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Projects a row onto the probabilities: <c>y = max(x - tau, 0)</c> with the tau for which the row sums to 1.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// Method: C. Michelot's (1986), which needs no sorting and no memory: tau is the mean of the elements above it less their share of 1;
/// what is not above the new tau falls out, until nothing does. Elements below max - 1 never take part. Sums are compensated, so
/// that the result depends on nothing but the row. Special rows as for softmax.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Sparsemax<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, Span<T> probabilities)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        T maximum = RowMaximum<V, T, PlainLogits<V, T>>.Of(inputs, inputs, default);
        if (!double.IsFinite(RowScalar<T>.Widen(maximum)))
        {
            RowLimits<V, T, PlainLogits<V, T>>.Write(inputs, inputs, static count => 1.0 / count, 0, probabilities);
            return;
        }

        V largest = V.Broadcast(maximum);
        double threshold = -1;
        double members = double.PositiveInfinity;
        while (true)
        {
            RowNumbers<V> bound = new(V.Broadcast(RowScalar<T>.Of(threshold)), default, largest, default);
            double count = RowSum<V, T, CountAbove<V, T>>.Of(bound, inputs, inputs).High;

            // A NaN among the elements makes the count NaN.
            if (!(count < members))
            {
                break;
            }

            members = count;
            (double high, double low) = RowSum<V, T, SumAbove<V, T>>.Of(bound, inputs, inputs);
            threshold = ((high - 1) + low) / count;
        }

        (T tau, T rest) = RowScalar<T>.Split(double.IsNaN(members) || double.IsInfinity(members) ? double.NaN : threshold);
        RowMap<V, T, ExcessesOver<V, T>>.Write(new(V.Broadcast(tau), V.Broadcast(rest), largest, default), inputs, inputs, probabilities);
    }
}

/// <summary>Counts the elements whose difference from the maximum is above a threshold; NaN counts NaN.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct CountAbove<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        V counted = V.WhereLessThan(numbers.A, first - numbers.C, V.Create(1), default);
        return V.WhereEqual(first, first, counted, first);
    }
}

/// <summary>Represents the differences from the maximum that are above a threshold.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct SumAbove<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        V difference = first - numbers.C;
        return V.WhereLessThan(numbers.A, difference, difference, default);
    }
}

/// <summary>Represents what differences from the maximum exceed a threshold by; NaN where that is NaN.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct ExcessesOver<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        V difference = first - numbers.C;
        V excess = (difference - numbers.A) - numbers.B;
        return V.WhereLessThanOrEqual(difference, numbers.A, default, V.AtLeast(excess, default));
    }
}
