using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations that hardware has an instruction of its own for.</content>
public readonly partial struct Singles512
{
    /// <inheritdoc/>
    public static bool HasFusedMultiplyAdd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => true;
    }

    /// <summary>Tells whether the hardware has these registers, and works best with them on rows of a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Suits(int length) =>
#if NET10_0_OR_GREATER
        Avx512F.IsSupported || (Vector512.IsHardwareAccelerated && length >= Vector512<float>.Count);
#else
        Vector512.IsHardwareAccelerated && length >= Vector512<float>.Count;
#endif

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 MultiplyAdd(Singles512 left, Singles512 right, Singles512 addend) =>
        Unsafe.BitCast<Vector512<float>, Singles512>(Vector512.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    // The compiler does not put a negation into the instruction where it has taken it out of the loop.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 MultiplySubtract(Singles512 left, Singles512 right, Singles512 subtrahend) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.FusedMultiplySubtract(left.Value, right.Value, subtrahend.Value))
            : MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 SubtractProduct(Singles512 minuend, Singles512 left, Singles512 right) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.FusedMultiplyAddNegated(left.Value, right.Value, minuend.Value))
            : MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 FourTerms(Singles512 sum, Singles512 x, double c3, double c2, double c1, double c0)
    {
        Vector512<float> total = Vector512.FusedMultiplyAdd(sum.Value, x.Value, Vector512.Create((float)c3));
        total = Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((float)c2));
        total = Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((float)c1));
        return Unsafe.BitCast<Vector512<float>, Singles512>(
            Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((float)c0)));
    }

    // The x86 minimum and maximum return their second operand where either is NaN.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 AtMost(Singles512 value, Singles512 bound) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.Min(bound.Value, value.Value))
            : WhereLessThan(bound, value, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 AtLeast(Singles512 value, Singles512 bound) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.Max(bound.Value, value.Value))
            : WhereLessThan(value, bound, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LargestLane(Singles512 value) =>
        Singles256.LargestLane(Singles256.AtLeast(new(value.Value.GetLower()), new(value.Value.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 ScaleByPowerOfTwo(Singles512 value, Singles512 exponent) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.Scale(value.Value, exponent.Value))
            : ScaleInSteps(value, exponent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles512 FractionalPowerOfTwo(Singles512 exponent) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.Scale(Vector512.Create((float)1), exponent.Value))
            : PowerOfTwo(AtLeast(exponent, Create(FloatBits.SmallestExponentSingle)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Singles512 LoadPartial(ref float source, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        // One instruction; what is masked out is not touched, so the memory behind the elements need not be there.
        if (Avx512F.IsSupported)
        {
            fixed (float* start = &Unsafe.Add(ref source, index))
            {
                return Unsafe.BitCast<Vector512<float>, Singles512>(Avx512F.MaskLoad(start, FirstLanes(count), default));
            }
        }

#endif
        int half = Vector256<float>.Count;
        return count < half
            ? Join(Singles256.LoadPartial(ref source, index, count), default)
            : Join(Singles256.Load(ref source, index), Singles256.LoadPartial(ref source, index + (nuint)half, count - half));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Singles512 value, ref float destination, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        if (Avx512F.IsSupported)
        {
            fixed (float* start = &Unsafe.Add(ref destination, index))
            {
                Avx512F.MaskStore(start, FirstLanes(count), value.Value);
            }

            return;
        }

#endif
        int half = Vector256<float>.Count;
        if (count < half)
        {
            Singles256.StorePartial(Lower(value), ref destination, index, count);
        }
        else
        {
            Singles256.Store(Lower(value), ref destination, index);
            Singles256.StorePartial(Upper(value), ref destination, index + (nuint)half, count - half);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles256 Lower(Singles512 value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles256 Upper(Singles512 value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles512 Join(Singles256 lower, Singles256 upper) => new(Vector512.Create(lower.Value, upper.Value));
}
