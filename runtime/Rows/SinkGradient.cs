using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes the gradient by a row's sink; its share is what the outputs leave of 1.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SinkGradient<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes that of softmax: <c>dsink = -(1 - sum y) sum(y dy)</c>.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static double Softmax(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream)
    {
        (double high, double low) = RowTotal<V, T>.Of(outputs);
        (double mean, double rest) = RowSum<V, T, Products<V, T>>.Of(default, outputs, upstream);
        return -Left(high, low) * (mean + rest);
    }

    /// <summary>Computes that of log-softmax: <c>dsink = -(1 - sum e^y) sum(dy)</c>.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="upstream">The gradient by them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static double LogSoftmax(ReadOnlySpan<T> outputs, ReadOnlySpan<T> upstream)
    {
        (double high, double low) = RowSum<V, T, ExponentialsOfElements<V, T>>.Of(default, outputs, outputs);
        (double sum, double rest) = RowTotal<V, T>.Of(upstream);
        return -Left(high, low) * (sum + rest);
    }

    // Rounded outputs may sum to more than 1.
    private static double Left(double high, double low)
    {
        double left = (1 - high) - low;
        return left < 0 ? 0 : left;
    }
}

/// <summary>Represents the exponentials of elements.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct ExponentialsOfElements<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.Exponential(first).Value;
}
