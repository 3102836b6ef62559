using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Tells without loops that the spans of a call fit. Put in place where the kernel is known, so that what is done with each span is
/// constant, and nothing is left but the comparisons that this kernel needs. Spans that do not fit here may still be right: then
/// <see cref="PinnedOperands"/> decides.
/// </summary>
internal static unsafe class PlainGuard
{
    // What is done with a span that the kernel does not have, and that is empty therefore.
    private const Access Nothing = (Access)byte.MaxValue;

    /// <summary>Gives the size of a call, which holds if its spans fit.</summary>
    /// <param name="accesses">What is done with each span.</param>
    /// <param name="first">The length of the first span.</param>
    /// <param name="columns">The elements of a row.</param>
    /// <param name="hasRows">Whether they are given; else there is one row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CallSize SizeOf(ReadOnlySpan<Access> accesses, int first, int columns, bool hasRows)
    {
        int length = At(accesses, 0) is Access.ReadPacked or Access.WritePacked ? first / 2 : first;
        return new CallSize(hasRows && columns > 0 ? length / columns : 1, length);
    }

    /// <summary>
    /// Tells whether there are elements, all lengths fit, and no output shares memory with another span, save for an input with the
    /// same start.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fits<T>(
        ReadOnlySpan<Access> accesses,
        CallSize size,
        int columns,
        ReadOnlySpan<T> operand0, ReadOnlySpan<T> operand1, ReadOnlySpan<T> operand2, ReadOnlySpan<T> operand3,
        ReadOnlySpan<T> operand4, ReadOnlySpan<T> operand5, ReadOnlySpan<T> operand6, ReadOnlySpan<T> operand7)
        where T : unmanaged
    {
        Access a0 = At(accesses, 0), a1 = At(accesses, 1), a2 = At(accesses, 2), a3 = At(accesses, 3);
        Access a4 = At(accesses, 4), a5 = At(accesses, 5), a6 = At(accesses, 6), a7 = At(accesses, 7);
        int n0 = Expected(a0, size, columns), n1 = Expected(a1, size, columns), n2 = Expected(a2, size, columns);
        int n3 = Expected(a3, size, columns), n4 = Expected(a4, size, columns), n5 = Expected(a5, size, columns);
        int n6 = Expected(a6, size, columns), n7 = Expected(a7, size, columns);
        int difference = (operand0.Length ^ n0) | (operand1.Length ^ n1) | (operand2.Length ^ n2) | (operand3.Length ^ n3)
            | (operand4.Length ^ n4) | (operand5.Length ^ n5) | (operand6.Length ^ n6) | (operand7.Length ^ n7)
            | (size.Length ^ (size.Rows * columns));
        ref T p0 = ref MemoryMarshal.GetReference(operand0);
        ref T p1 = ref MemoryMarshal.GetReference(operand1);
        ref T p2 = ref MemoryMarshal.GetReference(operand2);
        ref T p3 = ref MemoryMarshal.GetReference(operand3);
        ref T p4 = ref MemoryMarshal.GetReference(operand4);
        ref T p5 = ref MemoryMarshal.GetReference(operand5);
        ref T p6 = ref MemoryMarshal.GetReference(operand6);
        ref T p7 = ref MemoryMarshal.GetReference(operand7);
        return difference == 0 && size.Length > 0
            && Apart(a0, ref p0, n0, a1, ref p1, n1)
            && Apart(a0, ref p0, n0, a2, ref p2, n2) && Apart(a1, ref p1, n1, a2, ref p2, n2)
            && Apart(a0, ref p0, n0, a3, ref p3, n3) && Apart(a1, ref p1, n1, a3, ref p3, n3) && Apart(a2, ref p2, n2, a3, ref p3, n3)
            && Apart(a0, ref p0, n0, a4, ref p4, n4) && Apart(a1, ref p1, n1, a4, ref p4, n4) && Apart(a2, ref p2, n2, a4, ref p4, n4)
            && Apart(a3, ref p3, n3, a4, ref p4, n4)
            && Apart(a0, ref p0, n0, a5, ref p5, n5) && Apart(a1, ref p1, n1, a5, ref p5, n5) && Apart(a2, ref p2, n2, a5, ref p5, n5)
            && Apart(a3, ref p3, n3, a5, ref p5, n5) && Apart(a4, ref p4, n4, a5, ref p5, n5)
            && Apart(a0, ref p0, n0, a6, ref p6, n6) && Apart(a1, ref p1, n1, a6, ref p6, n6) && Apart(a2, ref p2, n2, a6, ref p6, n6)
            && Apart(a3, ref p3, n3, a6, ref p6, n6) && Apart(a4, ref p4, n4, a6, ref p6, n6) && Apart(a5, ref p5, n5, a6, ref p6, n6)
            && Apart(a0, ref p0, n0, a7, ref p7, n7) && Apart(a1, ref p1, n1, a7, ref p7, n7) && Apart(a2, ref p2, n2, a7, ref p7, n7)
            && Apart(a3, ref p3, n3, a7, ref p7, n7) && Apart(a4, ref p4, n4, a7, ref p7, n7) && Apart(a5, ref p5, n5, a7, ref p7, n7)
            && Apart(a6, ref p6, n6, a7, ref p7, n7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Access At(ReadOnlySpan<Access> accesses, int number) => number < accesses.Length ? accesses[number] : Nothing;

    // No length is negative: what is decided elsewhere does not fit, and neither does twice a length that is too much for an integer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Expected(Access access, CallSize size, int columns)
    {
        if (access is Access.Read or Access.Write)
        {
            return size.Length;
        }

        if (access is Access.ReadPacked or Access.WritePacked)
        {
            return 2 * size.Length;
        }

        if (access is Access.ReadColumns or Access.SumColumns)
        {
            return columns;
        }

        if (access is Access.ReadPackedColumns or Access.SumPackedColumns or Access.SumPairedColumns)
        {
            return 2 * columns;
        }

        if (access is Access.ReadRows or Access.SumRows)
        {
            return size.Rows;
        }

        return access == Nothing ? 0 : -1;
    }

    // Inputs stand before outputs, and neither span is empty: from the first byte of one to the last of the other it is less than both
    // are long, and not less than zero, where they share memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Apart<T>(Access first, ref T start, int length, Access second, ref T secondStart, int secondLength)
        where T : unmanaged
    {
        if (second is < Access.Write or Nothing)
        {
            return first < Access.Write || second == Nothing;
        }

        nuint last = ((nuint)(uint)length * (nuint)sizeof(T)) - 1;
        nuint secondLast = ((nuint)(uint)secondLength * (nuint)sizeof(T)) - 1;
        if ((nuint)Unsafe.ByteOffset(ref start, ref Unsafe.AddByteOffset(ref secondStart, secondLast)) > last + secondLast)
        {
            return true;
        }

        return Unsafe.AreSame(ref start, ref secondStart)
            && (first, second) is (Access.Read, Access.Write) or (Access.ReadPacked, Access.WritePacked);
    }
}
