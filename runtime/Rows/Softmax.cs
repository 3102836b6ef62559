using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using FusedActivations.Vectors;

namespace FusedActivations.Rows;

/// <summary>Computes <c>y = e^z / sum e^z</c> over a row of logits z.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
/// <typeparam name="TLogits">What is made of the inputs.</typeparam>
/// <remarks>
/// Method: the maximum; exponentials near it and their sum in one sweep (see <c>RowShift</c> and <c>RowSum</c>); a product with
/// the sum's reciprocal in two parts, which has the error of a division.
/// Special rows: NaN anywhere makes the row NaN; k logits of +infinity share 1 equally; -infinity gives 0, and a row of nothing
/// else is 0.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Softmax<V, T, TLogits>
    where V : struct, IVector<V, T>
    where T : unmanaged
    where TLogits : struct, ILogits<V, T>
{
    // Rows that fit into the nearest cache together.
    private const int Batch = 16;
    private const int LongestInBatch = 256;

    /// <summary>Computes rows that lie behind each other.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so: as long as the inputs, or as a row.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="columns">The row length, which divides that of the inputs.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    public static void WriteRows(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, int columns, Span<T> probabilities)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        int step = columns <= LongestInBatch ? Batch * columns : columns;
        for (int start = 0; start < inputs.Length; start += step)
        {
            int length = Math.Min(step, inputs.Length - start);
            ReadOnlySpan<T> added = !TLogits.HasMask || mask.Length == columns ? mask : mask.Slice(start, length);
            if (length > columns)
            {
                WriteBatch(inputs.Slice(start, length), added, temperature, columns, probabilities.Slice(start, length));
            }
            else
            {
                Write(inputs.Slice(start, length), added, temperature, probabilities.Slice(start, length));
            }
        }
    }

    /// <summary>Computes a row.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Span<T> probabilities)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        if (WriteExponentials(inputs, mask, factor, probabilities))
        {
            Scale(probabilities, Reciprocal(probabilities));
        }
    }

    // Each step for a few short rows before the next step: what one row waits for, another one uses.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static void WriteBatch(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, int columns, Span<T> probabilities)
    {
        Span<T> factors = stackalloc T[2 * Batch];
        Pair<V, T> factor = TLogits.HasTemperature ? RowScalar<T>.Factor<V>(temperature) : default;
        bool isShared = mask.Length == columns;
        int row = 0;
        int finished = 0;
        for (int start = 0; start < inputs.Length; start += columns, row++)
        {
            ReadOnlySpan<T> added = !TLogits.HasMask || isShared ? mask : mask.Slice(start, columns);
            bool isWritten = WriteExponentials(inputs.Slice(start, columns), added, factor, probabilities.Slice(start, columns));
            finished |= isWritten ? 0 : 1 << row;
        }

        row = 0;
        for (int start = 0; start < inputs.Length; start += columns, row++)
        {
            (T high, T low) = Reciprocal(probabilities.Slice(start, columns));
            factors[2 * row] = high;
            factors[(2 * row) + 1] = low;
        }

        row = 0;
        for (int start = 0; start < inputs.Length; start += columns, row++)
        {
            if ((finished & (1 << row)) == 0)
            {
                Scale(probabilities.Slice(start, columns), (factors[2 * row], factors[(2 * row) + 1]));
            }
        }
    }

    // Tells whether there are exponentials to be scaled, rather than results.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool WriteExponentials(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, Span<T> exponentials)
    {
        T maximum = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (!RowShift<V, T>.IsClose(maximum))
        {
            return WriteFarther(inputs, mask, factor, maximum, exponentials);
        }

        RowMap<V, T, CloseExponentials<V, T, TLogits>>.Write(new(factor.High, factor.Low, default, default), inputs, mask, exponentials);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static bool WriteFarther(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, Pair<V, T> factor, T maximum, Span<T> exponentials)
    {
        if (!double.IsFinite(RowScalar<T>.Widen(maximum)))
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, factor, static count => 1.0 / count, 0, exponentials);
            return false;
        }

        if (RowShift<V, T>.IsNear(maximum))
        {
            RowMap<V, T, NearExponentials<V, T, TLogits>>.Write(NearExponentials<V, T, TLogits>.Numbers(factor, maximum), inputs, mask, exponentials);
        }
        else
        {
            RowMap<V, T, FarExponentials<V, T, TLogits>>.Write(FarExponentials<V, T, TLogits>.Numbers(factor, maximum), inputs, mask, exponentials);
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T High, T Low) Reciprocal(ReadOnlySpan<T> exponentials)
    {
        (double high, double low) = RowTotal<V, T>.Of(exponentials);
        return RowScalar<T>.Reciprocal(high, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale(Span<T> probabilities, (T High, T Low) factor) =>
        RowMap<V, T, ScaledElements<V, T>>.Write(new(V.Broadcast(factor.High), V.Broadcast(factor.Low), default, default), probabilities, probabilities, probabilities);
}
