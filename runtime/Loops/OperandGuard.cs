using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>
/// Checks the spans of a call before anything is written: lengths, rows, overlaps. The names of all spans are one text, with blanks
/// between them; a star stands behind the name of an operand that could have been meant as one of columns.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class OperandGuard
{
    /// <summary>Checks up to eight spans, and counts the rows.</summary>
    /// <param name="names">The names of the parameters.</param>
    /// <param name="accesses">What is done with each span.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="columnsName">The name of the parameter that gives them, or null where there is one row.</param>
    /// <param name="operand0">A span.</param>
    /// <param name="operand1">A span.</param>
    /// <param name="operand2">A span.</param>
    /// <param name="operand3">A span.</param>
    /// <param name="operand4">A span.</param>
    /// <param name="operand5">A span.</param>
    /// <param name="operand6">A span.</param>
    /// <param name="operand7">A span.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="ArgumentException">A length does not fit, or spans overlap with different starts.</exception>
    public static int Rows<T>(
        string names,
        ReadOnlySpan<Access> accesses,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1 = default, ReadOnlySpan<T> operand2 = default,
            ReadOnlySpan<T> operand3 = default,
            ReadOnlySpan<T> operand4 = default, ReadOnlySpan<T> operand5 = default, ReadOnlySpan<T> operand6 = default,
                ReadOnlySpan<T> operand7 = default)
        where T : unmanaged =>
        SizeOfAny(
            names, accesses, columns, columnsName, operand0, operand1, operand2, operand3, operand4, operand5, operand6, operand7).Rows;

    /// <summary>Checks up to eight spans of a kernel, and gives the size of the call.</summary>
    /// <remarks>Put in place: to hand eight spans on takes longer than to check them.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static CallSize Size<T>(
        string names,
        ReadOnlySpan<Access> accesses,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1, ReadOnlySpan<T> operand2, ReadOnlySpan<T> operand3,
        ReadOnlySpan<T> operand4, ReadOnlySpan<T> operand5, ReadOnlySpan<T> operand6, ReadOnlySpan<T> operand7)
        where T : unmanaged
    {
        CallSize size = PlainGuard.SizeOf(accesses, operand0.Length, columns, columnsName is not null);
        return PlainGuard.Fits(
            accesses, size, columnsName is null ? size.Length : columns,
            operand0, operand1, operand2, operand3, operand4, operand5, operand6, operand7)
            ? size
            : SizeOfAny(
                names, accesses, columns, columnsName, operand0, operand1, operand2, operand3, operand4, operand5, operand6, operand7);
    }

    // Once more, with all rules, and with the names of what does not fit.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CallSize SizeOfAny<T>(
        string names,
        ReadOnlySpan<Access> accesses,
        int columns,
        string? columnsName,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1, ReadOnlySpan<T> operand2, ReadOnlySpan<T> operand3,
        ReadOnlySpan<T> operand4, ReadOnlySpan<T> operand5, ReadOnlySpan<T> operand6, ReadOnlySpan<T> operand7)
        where T : unmanaged
    {
        fixed (T* pointer0 =
            operand0, pointer1 = operand1, pointer2 = operand2, pointer3 = operand3, pointer4 = operand4, pointer5 = operand5,
            pointer6 = operand6, pointer7 = operand7)
        {
            Span<nint> addresses =
            [
                (nint)pointer0, (nint)pointer1, (nint)pointer2, (nint)pointer3,
                (nint)pointer4, (nint)pointer5, (nint)pointer6, (nint)pointer7,
            ];
            Span<int> lengths =
            [
                operand0.Length, operand1.Length, operand2.Length, operand3.Length,
                operand4.Length, operand5.Length, operand6.Length, operand7.Length,
            ];
            return new PinnedOperands(accesses, addresses, lengths, sizeof(T)).Check(names, columns, columnsName);
        }
    }

    /// <summary>Checks an output of the same length as the input.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap with different starts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Check<T>(ReadOnlySpan<T> input, Span<T> output, string outputName)
        where T : unmanaged
    {
        SpanGuard.Length(output.Length, input.Length, outputName);
        SpanGuard.SameOrApart(output, input, outputName);
    }

    /// <summary>Checks a second input, and an output of the same length as both.</summary>
    /// <inheritdoc cref="Check{T}(ReadOnlySpan{T}, Span{T}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Check<T>(ReadOnlySpan<T> first, ReadOnlySpan<T> second, string secondName, Span<T> output, string outputName)
        where T : unmanaged
    {
        SpanGuard.Length(second.Length, first.Length, secondName);
        SpanGuard.Length(output.Length, first.Length, outputName);
        SpanGuard.SameOrApart(output, first, outputName);
        SpanGuard.SameOrApart(output, second, outputName);
    }
}
