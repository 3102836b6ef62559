using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>Checks the spans of a generated method before anything is written.</summary>
internal static class SpanGuard
{
    // What stands behind the name of an operand with one value for each element, which could have been meant as one of columns.
    private const char OperandMark = '*';

    /// <summary>Requires a length.</summary>
    /// <param name="actual">The span's length.</param>
    /// <param name="expected">The length that fits.</param>
    /// <param name="parameter">The parameter's name, with a star behind it where the operand could have been meant as one of columns.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Length(int actual, int expected, string parameter)
    {
        if (actual != expected)
        {
            ThrowLength(actual, expected, parameter);
        }
    }

    /// <summary>Requires a length that follows from the method taking its whole input as one row.</summary>
    /// <param name="actual">The span's length.</param>
    /// <param name="expected">The length that fits: 1 for one value a row, the input's for one value a column.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OneRow(int actual, int expected, string parameter)
    {
        if (actual != expected)
        {
            ThrowOneRow(actual, expected, parameter);
        }
    }

    /// <summary>Requires that a span holds a gate and a value for each element.</summary>
    /// <param name="actual">The span's length.</param>
    /// <param name="elements">The number of elements.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <exception cref="ArgumentException">The span is not twice as long.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Packed(int actual, int elements, string parameter)
    {
        if (actual != 2L * elements)
        {
            ThrowPacked(actual, elements, parameter);
        }
    }

    /// <summary>Requires that rows of a length fill a span, and counts them.</summary>
    /// <param name="length">The span's length.</param>
    /// <param name="columns">The row length; zero only where the span is empty.</param>
    /// <param name="parameter">The name of the parameter that gives the row length.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">The rows do not fill the span.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rows(int length, int columns, string parameter)
    {
        if (columns <= 0 || length % columns != 0)
        {
            return RowsOfNothing(length, columns, parameter);
        }

        return length / columns;
    }

    /// <summary>Requires that an output is an element-wise input's own memory, or apart from it.</summary>
    /// <param name="output">The output.</param>
    /// <param name="input">The input.</param>
    /// <param name="parameter">The output's name.</param>
    /// <exception cref="ArgumentException">The two overlap with different starts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SameOrApart<T>(Span<T> output, ReadOnlySpan<T> input, string parameter)
    {
        // Also by a fraction of an element, where Overlaps would throw without the name.
        if (Overlap(output, input, out nint offset) && offset != 0)
        {
            ThrowOverlap(parameter);
        }
    }

    /// <summary>Requires that an output is apart from a span that is read again, or written, after it.</summary>
    /// <param name="output">The output.</param>
    /// <param name="other">The other span.</param>
    /// <param name="parameter">The output's name.</param>
    /// <exception cref="ArgumentException">The two overlap.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Apart<T>(Span<T> output, ReadOnlySpan<T> other, string parameter)
    {
        if (Overlap(output, other, out _))
        {
            ThrowOverlap(parameter);
        }
    }

    /// <summary>Requires that an output is apart from a span of elements of another type, over the same memory.</summary>
    /// <inheritdoc cref="Apart{T}(Span{T}, ReadOnlySpan{T}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Apart<T, U>(Span<T> output, ReadOnlySpan<U> other, string parameter)
    {
        if (Overlap(output, other, out _))
        {
            ThrowOverlap(parameter);
        }
    }

    // The offset is that of the second span in bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Overlap<T, U>(Span<T> first, ReadOnlySpan<U> second, out nint offset)
    {
        offset = Unsafe.ByteOffset(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(first)),
            ref Unsafe.As<U, byte>(ref MemoryMarshal.GetReference(second)));
        return !first.IsEmpty && !second.IsEmpty
            && ((nuint)offset < (nuint)first.Length * (nuint)Unsafe.SizeOf<T>()
                || (nuint)(-offset) < (nuint)second.Length * (nuint)Unsafe.SizeOf<U>());
    }

    private static int RowsOfNothing(int length, int columns, string parameter)
    {
        if (length == 0 && columns == 0)
        {
            return 0;
        }

        string message = string.Create(CultureInfo.InvariantCulture, $"Rows of {columns} do not fill {length} elements.");
        throw new ArgumentException(message, parameter);
    }

    // Where the operand could have been meant as one of columns, one value for each column would be repeated on every row.
    [DoesNotReturn]
    private static void ThrowLength(int actual, int expected, string parameter)
    {
        string name = parameter.TrimEnd(OperandMark);
        string advice = name.Length < parameter.Length && actual > 0 && expected % actual == 0
            ? ", one value for each element. If it has one value for each column, mark the parameter [PerColumn]"
            : "";
        string message = string.Create(CultureInfo.InvariantCulture, $"The length is {actual}; {expected} is expected{advice}.");
        throw new ArgumentException(message, name);
    }

    [DoesNotReturn]
    private static void ThrowOneRow(int actual, int expected, string parameter)
    {
        string message = string.Create(
            CultureInfo.InvariantCulture,
            $"The length is {actual}; {expected} is expected, since the method takes its whole input as one row. For several rows, declare an 'int columns' parameter.");
        throw new ArgumentException(message, parameter);
    }

    [DoesNotReturn]
    private static void ThrowPacked(int actual, int elements, string parameter)
    {
        string message = string.Create(CultureInfo.InvariantCulture,
            $"The length is {actual}; a gate and a value for each of {elements} elements are expected.");
        throw new ArgumentException(message, parameter);
    }

    /// <summary>Throws that a span overlaps another one.</summary>
    /// <param name="parameter">The name of the one that would be written.</param>
    [DoesNotReturn]
    public static void ThrowOverlap(string parameter) =>
        throw new ArgumentException(
            "The span overlaps another one of the call. An output may be an element-wise input itself; any other overlap would destroy values before they are read.",
            parameter);
}
