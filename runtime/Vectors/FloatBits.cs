using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusedActivations.Generated;

/// <summary>Holds the IEEE 754 bit patterns that the lanes compute with.</summary>
internal static class FloatBits
{
    /// <summary>The bits of sqrt(1/2) as float, where a mantissa is cut so that log of it is smallest.</summary>
    public const int SqrtHalfSingle = 0x3F3504F3;

    /// <summary>The bits of sqrt(1/2) as double.</summary>
    public const long SqrtHalfDouble = 0x3FE6A09E667F3BCD;

    /// <summary>1.5 * 2^23: added to a small float, it rounds to an integer, which then stands in the low bits.</summary>
    public const float RoundingSingle = 12582912f;

    /// <summary>1.5 * 2^52, likewise for double.</summary>
    public const double RoundingDouble = 6755399441055744d;

    /// <summary>The exponent bias of float, in place.</summary>
    public const int OneSingle = 0x3F800000;

    /// <summary>The exponent bias of double, in place.</summary>
    public const long OneDouble = 0x3FF0000000000000;

    /// <summary>The bits of a float's mantissa that are stored.</summary>
    public const int MantissaSingle = 23;

    /// <summary>The bits of a double's mantissa that are stored.</summary>
    public const int MantissaDouble = 52;

    /// <summary>The largest exponent of a normal float.</summary>
    public const int LargestExponentSingle = 127;

    /// <summary>The largest exponent of a normal double.</summary>
    public const int LargestExponentDouble = 1023;

    /// <summary>The smallest exponent of a normal float.</summary>
    public const int SmallestExponentSingle = -126;

    /// <summary>The smallest exponent of a normal double.</summary>
    public const int SmallestExponentDouble = -1022;

    /// <summary>Converts integers below 2^51 in size; AVX2 has no instruction for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Convert(Vector512<long> value) =>
        (value + Vector512.Create(RoundingDouble).AsInt64()).AsDouble() - Vector512.Create(RoundingDouble);

    /// <inheritdoc cref="Convert(Vector512{long})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> Convert(Vector256<long> value) =>
        (value + Vector256.Create(RoundingDouble).AsInt64()).AsDouble() - Vector256.Create(RoundingDouble);

    /// <inheritdoc cref="Convert(Vector512{long})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Convert(Vector128<long> value) =>
        (value + Vector128.Create(RoundingDouble).AsInt64()).AsDouble() - Vector128.Create(RoundingDouble);

    /// <summary>Converts integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Convert(Vector512<int> value) => Vector512.ConvertToSingle(value);

    /// <inheritdoc cref="Convert(Vector512{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Convert(Vector256<int> value) => Vector256.ConvertToSingle(value);

    /// <inheritdoc cref="Convert(Vector512{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> Convert(Vector128<int> value) => Vector128.ConvertToSingle(value);

    /// <summary>Takes the bits in front of the mantissa of a float, and keeps the sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ExponentOf(Vector512<int> bits) => Vector512.ShiftRightArithmetic(bits, MantissaSingle);

    /// <inheritdoc cref="ExponentOf(Vector512{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> ExponentOf(Vector256<int> bits) => Vector256.ShiftRightArithmetic(bits, MantissaSingle);

    /// <inheritdoc cref="ExponentOf(Vector512{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> ExponentOf(Vector128<int> bits) => Vector128.ShiftRightArithmetic(bits, MantissaSingle);

    /// <summary>Takes the bits in front of the mantissa of a double, and keeps the sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<long> ExponentOf(Vector512<long> bits) => Vector512.ShiftRightArithmetic(bits, MantissaDouble);

    /// <inheritdoc cref="ExponentOf(Vector512{long})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<long> ExponentOf(Vector256<long> bits) =>
        Vector256.Create(ExponentOf(bits.GetLower()), ExponentOf(bits.GetUpper()));

    // x86 before AVX-512 has no arithmetic shift of 64 bits, so the upper halves are shifted.
    /// <inheritdoc cref="ExponentOf(Vector512{long})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<long> ExponentOf(Vector128<long> bits)
    {
        Vector128<int> shifted = Vector128.ShiftRightArithmetic(bits.AsInt32(), 20);
        return Vector128.Shuffle(shifted, Vector128.Create(1, 1, 3, 3)).AsInt64() >> 32;
    }
}
