using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes <c>y = z - log sum e^z</c> over a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: (z - max) - log sum e^(z - max), the first difference in two parts. Special rows: NaN anywhere makes the row NaN; k
/// logits of +infinity give -log k each; -infinity gives -infinity, also in a row of nothing else.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSoftmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="logarithms">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Span<T> logarithms)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        T maximum = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (!double.IsFinite(RowScalar<T>.Widen(maximum)))
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, factor, static count => -Math.Log(count), double.NegativeInfinity, logarithms);
            return;
        }

        double logarithm = LogSumExp<V, T, TLogits>.AboveMaximum(inputs, mask, factor, maximum);
        RowNumbers<V> numbers = new(factor.High, factor.Low, V.Broadcast(maximum), V.Broadcast(RowScalar<T>.Of(logarithm)));
        RowMap<V, T, DifferencesOfLogits<V, T, TLogits>>.Write(numbers, inputs, mask, logarithms);
    }
}

/// <summary>Represents (z - max) - c.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct DifferencesOfLogits<V, T, TLogits> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasSecond => TLogits.HasMask;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers)
    {
        Pair<V, T> logit = TLogits.At(first, second, new(numbers.A, numbers.B));
        Pair<V, T> difference = V.Sum(logit.High, -numbers.C);
        V low = TLogits.HasLow ? difference.Low + logit.Low : difference.Low;

        // An infinite logit has no low part.
        return (difference.High - numbers.D) + V.WhereEqual(low, low, low, default);
    }
}
