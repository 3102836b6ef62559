using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations that hardware has an instruction of its own for.</content>
public readonly partial struct Doubles512
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
        Avx512F.IsSupported || (Vector512.IsHardwareAccelerated && length >= Vector512<double>.Count);
#else
        Vector512.IsHardwareAccelerated && length >= Vector512<double>.Count;
#endif

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 MultiplyAdd(Doubles512 left, Doubles512 right, Doubles512 addend) =>
        Unsafe.BitCast<Vector512<double>, Doubles512>(Vector512.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    // The compiler does not put a negation into the instruction where it has taken it out of the loop.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 MultiplySubtract(Doubles512 left, Doubles512 right, Doubles512 subtrahend) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.FusedMultiplySubtract(left.Value, right.Value, subtrahend.Value))
            : MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 SubtractProduct(Doubles512 minuend, Doubles512 left, Doubles512 right) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.FusedMultiplyAddNegated(left.Value, right.Value, minuend.Value))
            : MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 FourTerms(Doubles512 sum, Doubles512 x, double c3, double c2, double c1, double c0)
    {
        Vector512<double> total = Vector512.FusedMultiplyAdd(sum.Value, x.Value, Vector512.Create((double)c3));
        total = Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((double)c2));
        total = Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((double)c1));
        return Unsafe.BitCast<Vector512<double>, Doubles512>(
            Vector512.FusedMultiplyAdd(total, x.Value, Vector512.Create((double)c0)));
    }

    // The x86 minimum and maximum return their second operand where either is NaN.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 AtMost(Doubles512 value, Doubles512 bound) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.Min(bound.Value, value.Value))
            : WhereLessThan(bound, value, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 AtLeast(Doubles512 value, Doubles512 bound) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.Max(bound.Value, value.Value))
            : WhereLessThan(value, bound, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LargestLane(Doubles512 value) =>
        Doubles256.LargestLane(Doubles256.AtLeast(new(value.Value.GetLower()), new(value.Value.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 ScaleByPowerOfTwo(Doubles512 value, Doubles512 exponent) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.Scale(value.Value, exponent.Value))
            : ScaleInSteps(value, exponent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 FractionalPowerOfTwo(Doubles512 exponent) =>
        Avx512F.IsSupported
            ? Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.Scale(Vector512.Create((double)1), exponent.Value))
            : PowerOfTwo(AtLeast(exponent, Create(FloatBits.SmallestExponentDouble)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Doubles512 LoadPartial(ref double source, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        // One instruction; what is masked out is not touched, so the memory behind the elements need not be there.
        if (Avx512F.IsSupported)
        {
            fixed (double* start = &Unsafe.Add(ref source, index))
            {
                return Unsafe.BitCast<Vector512<double>, Doubles512>(Avx512F.MaskLoad(start, FirstLanes(count), default));
            }
        }

#endif
        int half = Vector256<double>.Count;
        return count < half
            ? Join(Doubles256.LoadPartial(ref source, index, count), default)
            : Join(Doubles256.Load(ref source, index), Doubles256.LoadPartial(ref source, index + (nuint)half, count - half));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Doubles512 value, ref double destination, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        if (Avx512F.IsSupported)
        {
            fixed (double* start = &Unsafe.Add(ref destination, index))
            {
                Avx512F.MaskStore(start, FirstLanes(count), value.Value);
            }

            return;
        }

#endif
        int half = Vector256<double>.Count;
        if (count < half)
        {
            Doubles256.StorePartial(Lower(value), ref destination, index, count);
        }
        else
        {
            Doubles256.Store(Lower(value), ref destination, index);
            Doubles256.StorePartial(Upper(value), ref destination, index + (nuint)half, count - half);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles256 Lower(Doubles512 value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles256 Upper(Doubles512 value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles512 Join(Doubles256 lower, Doubles256 upper) => new(Vector512.Create(lower.Value, upper.Value));
}
