using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes the gradient of <c>y = log sum e^z</c>: <c>dx = dy e^(z - y) / temperature</c>.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LogSumExpGradient<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="output">The row's output.</param>
    /// <param name="upstream">The gradient by it.</param>
    /// <param name="gradient">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, T output, T upstream, Span<T> gradient)
    {
        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        double scaled = RowScalar<T>.Widen(upstream) / temperature;
        if (!double.IsFinite(RowScalar<T>.Widen(output)))
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, factor, count => scaled / count, 0, gradient);
            return;
        }

        RowNumbers<V> numbers = new(factor.High, factor.Low, V.Broadcast(output), V.Broadcast(RowScalar<T>.Of(scaled)));
        RowMap<V, T, WeightedExponentials<V, T, TLogits>>.Write(numbers, inputs, mask, gradient);
    }
}

/// <summary>Represents e^(z - c), times a factor.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
internal readonly struct WeightedExponentials<V, T, TLogits> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    /// <inheritdoc/>
    public static bool HasSecond => TLogits.HasMask;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) =>
        ExponentialsOfDifferences<V, T, TLogits>.At(first, second, numbers) * numbers.D;
}
