using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

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
    /// <param name="mask">What is added to the logits, where
    /// <typeparamref name="TLogits"/> says so: as long as the inputs, or as a row.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="columns">The row length, which divides that of the inputs.</param>
    /// <param name="probabilities">Where the results go; it may be the inputs' memory.</param>
    public static void WriteRows(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, int columns, Span<T> probabilities)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        if (ShortSoftmax<V, T, TLogits>.Fits(columns))
        {
            ShortSoftmax<V, T, TLogits>.WriteRows(inputs, mask, columns, probabilities);
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
        if (WriteExponentials(inputs, mask, temperature, factor, probabilities))
        {
            Scale(probabilities, Reciprocal(probabilities));
        }
    }

    /// <summary>Computes a row times a number.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="mask">What is added to the logits, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="temperature">What divides the inputs, where <typeparamref name="TLogits"/> says so.</param>
    /// <param name="factor">The number.</param>
    /// <param name="products">Where the results go; it may be the inputs' memory.</param>
    internal static void WriteTimes(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, double factor, Span<T> products)
    {
        Write(inputs, mask, temperature, products);

        // What has no share gets none of an infinite number either.
        V number = V.Broadcast(RowScalar<T>.Of(factor));
        RowMap<V, T, SharesOfNumber<V, T>>.Write(new(number, default, default, default), products, products, products);
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
            bool isWritten =
                WriteExponentials(inputs.Slice(start, columns), added, temperature, factor, probabilities.Slice(start, columns));
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
    private static bool WriteExponentials(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Pair<V, T> factor,
        Span<T> exponentials)
    {
        T largest = RowMaximum<V, T, TLogits>.Of(inputs, mask, factor);
        if (TLogits.HasTemperature && RowOrigin<V, T, TLogits>.Shift(inputs, mask, temperature, largest) is not 0 and int shift)
        {
            return WriteShifted(inputs, mask, temperature, shift, exponentials);
        }

        // Where x / temperature and the mask may cancel, only their differences are exact.
        if (TLogits.HasTemperature && TLogits.HasMask)
        {
            return WriteFarther(inputs, mask, temperature, factor, largest, largest, exponentials);
        }

        T maximum = TLogits.HasTemperature ? RowOrigin<V, T, TLogits>.Divide(largest, factor) : largest;
        if (!RowShift<V, T>.IsClose(maximum))
        {
            return WriteFarther(inputs, mask, temperature, factor, largest, maximum, exponentials);
        }

        RowMap<V, T, CloseExponentials<V, T, TLogits>>.Write(new(factor.High, factor.Low, default, default), inputs, mask, exponentials);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static bool WriteFarther(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, Pair<V, T> factor, T largest,
        T maximum, Span<T> exponentials)
    {
        if (!(TLogits.HasTemperature && TLogits.HasMask) && RowShift<V, T>.IsNear(maximum))
        {
            RowMap<V, T, NearExponentials<V, T, TLogits>>.Write(NearExponentials<V, T, TLogits>.Numbers(factor, maximum), inputs, mask,
                exponentials);
            return true;
        }

        RowOrigin<V, T, TLogits> origin = RowOrigin<V, T, TLogits>.Of(inputs, mask, temperature, factor, largest);
        if (!origin.IsFinite)
        {
            RowLimits<V, T, TLogits>.Write(inputs, mask, static count => 1.0 / count, 0, exponentials);
            return false;
        }

        RowMap<V, T, FarExponentials<V, T, TLogits>>.Write(origin.Numbers(factor.High, factor.Low), inputs, mask, exponentials);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool WriteShifted(ReadOnlySpan<T> inputs, ReadOnlySpan<T> mask, double temperature, int shift, Span<T> exponentials)
    {
        TemperatureRange<T>.Scale(inputs, shift, exponentials);
        double scaled = Math.ScaleB(temperature, shift);
        Pair<V, T> factor = RowScalar<T>.Factor<V>(scaled);
        T largest = RowMaximum<V, T, TLogits>.Of(exponentials, mask, factor);
        return WriteFarther(exponentials, mask, scaled, factor, largest, RowScalar<T>.Of(double.PositiveInfinity), exponentials);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (T High, T Low) Reciprocal(ReadOnlySpan<T> exponentials)
    {
        (double high, double low) = RowTotal<V, T>.Of(exponentials);
        return RowScalar<T>.Reciprocal(high, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Scale(Span<T> probabilities, (T High, T Low) factor) =>
        RowMap<V, T, ScaledElements<V, T>>.Write(new(V.Broadcast(factor.High), V.Broadcast(factor.Low), default, default), probabilities,
            probabilities, probabilities);
}

/// <summary>Represents a row times a number, which may be infinite: nothing of it is nothing.</summary>
/// <typeparam name="V">The register type.</typeparam>
/// <typeparam name="T">The type of an element.</typeparam>
internal readonly struct SharesOfNumber<V, T> : IMap<V, T>
    where V : struct, IVector<V, T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public static bool HasSecond => false;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At(V first, V second, RowNumbers<V> numbers) => V.WhereEqual(first, default, default, first * numbers.A);
}
