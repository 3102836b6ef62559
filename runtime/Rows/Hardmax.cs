using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Computes hardmax: 1 at the first largest element of a row, 0 elsewhere.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <remarks>
/// It is the limit of softmax for small temperatures, but for equal logits, of which the first takes all. Special rows: NaN anywhere
/// makes the row NaN; a row of nothing but -infinity is 0.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Hardmax<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="choice">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, Span<T> choice)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        if (RowSearch<V, T>.ContainsNaN(inputs))
        {
            choice.Fill(RowScalar<T>.Of(double.NaN));
            return;
        }

        T largest = RowMaximum<V, T, PlainLogits<V, T>>.Of(inputs, inputs, default);
        int place = RowSearch<V, T>.IndexOf(inputs, largest);
        choice.Clear();
        if (!double.IsNegativeInfinity(RowScalar<T>.Widen(largest)))
        {
            choice[place] = RowScalar<T>.Of(1);
        }
    }

    /// <summary>Computes the gradient of a row: 0, for the derivative is 0 wherever it exists; NaN where the row is.</summary>
    /// <param name="outputs">The row's outputs.</param>
    /// <param name="gradient">Where the results go; it may be the outputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void WriteGradient(ReadOnlySpan<T> outputs, Span<T> gradient) =>
        RowMap<V, T, ZeroOfNumbers<V, T>>.Write(default, outputs, outputs, gradient);
}

/// <summary>Represents 0 where a row has a number, and NaN where it has none.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct ZeroOfNumbers<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.WhereEqual(first, first, default, first);
}
