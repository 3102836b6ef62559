using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FusedActivations.Generated;

/// <summary>
/// Represents the first elements of what a loop reads and writes. What comes behind the eighth is found by its address: the memory is
/// pinned for the time of the loop.
/// </summary>
/// <typeparam name="T">The type of an element.</typeparam>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct Operands<T>
    where T : unmanaged
{
    /// <summary>The operands that have a reference of their own.</summary>
    public const int Near = 8;

    private readonly ref T operand0;
    private readonly ref T operand1;
    private readonly ref T operand2;
    private readonly ref T operand3;
    private readonly ref T operand4;
    private readonly ref T operand5;
    private readonly ref T operand6;
    private readonly ref T operand7;
    private readonly ref nint far;

    /// <summary>Initializes up to eight operands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Operands(
        ref T operand0,
        ref T operand1,
        ref T operand2,
        ref T operand3,
        ref T operand4,
        ref T operand5,
        ref T operand6,
        ref T operand7)
    {
        this.operand0 = ref operand0;
        this.operand1 = ref operand1;
        this.operand2 = ref operand2;
        this.operand3 = ref operand3;
        this.operand4 = ref operand4;
        this.operand5 = ref operand5;
        this.operand6 = ref operand6;
        this.operand7 = ref operand7;
    }

    /// <summary>Initializes operands by their addresses.</summary>
    /// <param name="addresses">The addresses of pinned memory.</param>
    public Operands(ReadOnlySpan<nint> addresses)
    {
        this.operand0 = ref At(addresses, 0);
        this.operand1 = ref At(addresses, 1);
        this.operand2 = ref At(addresses, 2);
        this.operand3 = ref At(addresses, 3);
        this.operand4 = ref At(addresses, 4);
        this.operand5 = ref At(addresses, 5);
        this.operand6 = ref At(addresses, 6);
        this.operand7 = ref At(addresses, 7);
        this.far = ref Unsafe.Add(ref MemoryMarshal.GetReference(addresses), Near);
    }

    /// <summary>Gets an operand; the number is a constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Get(int number)
    {
        switch (number)
        {
            case 0: return ref this.operand0;
            case 1: return ref this.operand1;
            case 2: return ref this.operand2;
            case 3: return ref this.operand3;
            case 4: return ref this.operand4;
            case 5: return ref this.operand5;
            case 6: return ref this.operand6;
            case 7: return ref this.operand7;
            default: return ref Unsafe.AddByteOffset(ref Unsafe.NullRef<T>(), Unsafe.Add(ref this.far, number - Near));
        }
    }

    private static ref T At(ReadOnlySpan<nint> addresses, int number) =>
        ref Unsafe.AddByteOffset(ref Unsafe.NullRef<T>(), number < addresses.Length ? addresses[number] : 0);
}
