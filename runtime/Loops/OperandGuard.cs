using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace FusedActivations.Generated;

/// <summary>Checks the spans of a method of one or two inputs in one call, before anything is written: lengths, overlaps.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OperandGuard
{
    /// <summary>Checks an output of the same length as the input.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap with different starts.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check<T>(ReadOnlySpan<T> input, Span<T> output, string outputName)
        where T : unmanaged
    {
        SpanGuard.Length(output.Length, input.Length, outputName);
        SpanGuard.SameOrApart(output, input, outputName);
    }

    /// <summary>Checks a gradient by the input and by the upstream gradient.</summary>
    /// <inheritdoc cref="Check{T}(ReadOnlySpan{T}, Span{T}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check<T>(ReadOnlySpan<T> input, ReadOnlySpan<T> upstream, string upstreamName, Span<T> output, string outputName)
        where T : unmanaged
    {
        SpanGuard.Length(upstream.Length, input.Length, upstreamName);
        SpanGuard.Length(output.Length, input.Length, outputName);
        SpanGuard.SameOrApart(output, input, outputName);
        SpanGuard.SameOrApart(output, upstream, outputName);
    }
}
