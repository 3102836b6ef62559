using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations that hardware has an instruction of its own for.</content>
public readonly partial struct Doubles256
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
        Vector256.IsHardwareAccelerated && length >= Vector256<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 MultiplyAdd(Doubles256 left, Doubles256 right, Doubles256 addend) =>
        Unsafe.BitCast<Vector256<double>, Doubles256>(Vector256.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    // The compiler does not put a negation into the instruction where it has taken it out of the loop.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 MultiplySubtract(Doubles256 left, Doubles256 right, Doubles256 subtrahend) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector256<double>, Doubles256>(Fma.MultiplySubtract(left.Value, right.Value, subtrahend.Value))
            : MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 SubtractProduct(Doubles256 minuend, Doubles256 left, Doubles256 right) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector256<double>, Doubles256>(Fma.MultiplyAddNegated(left.Value, right.Value, minuend.Value))
            : MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 FourTerms(Doubles256 sum, Doubles256 x, double c3, double c2, double c1, double c0)
    {
        Vector256<double> total = Vector256.FusedMultiplyAdd(sum.Value, x.Value, Vector256.Create((double)c3));
        total = Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((double)c2));
        total = Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((double)c1));
        return Unsafe.BitCast<Vector256<double>, Doubles256>(
            Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((double)c0)));
    }

    // The x86 minimum and maximum return their second operand where either is NaN.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 AtMost(Doubles256 value, Doubles256 bound) =>
        Avx.IsSupported
            ? Unsafe.BitCast<Vector256<double>, Doubles256>(Avx.Min(bound.Value, value.Value))
            : WhereLessThan(bound, value, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 AtLeast(Doubles256 value, Doubles256 bound) =>
        Avx.IsSupported
            ? Unsafe.BitCast<Vector256<double>, Doubles256>(Avx.Max(bound.Value, value.Value))
            : WhereLessThan(value, bound, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double LargestLane(Doubles256 value) =>
        Doubles128.LargestLane(Doubles128.AtLeast(new(value.Value.GetLower()), new(value.Value.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 ScaleByPowerOfTwo(Doubles256 value, Doubles256 exponent) =>
        Avx512F.VL.IsSupported
            ? Unsafe.BitCast<Vector256<double>, Doubles256>(Avx512F.VL.Scale(value.Value, exponent.Value))
            : ScaleInSteps(value, exponent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Doubles256 LoadPartial(ref double source, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            return LoadOneByOne(ref source, index, count);
        }

        fixed (double* start = &Unsafe.Add(ref source, index))
        {
#if NET10_0_OR_GREATER
            if (Avx512F.VL.IsSupported)
            {
                return Unsafe.BitCast<Vector256<double>, Doubles256>(Avx512F.VL.MaskLoad(start, FirstLanes(count), default));
            }

#endif
            return Unsafe.BitCast<Vector256<double>, Doubles256>(Avx.MaskLoad(start, FirstLanes(count)));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Doubles256 value, ref double destination, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            StoreOneByOne(value, ref destination, index, count);
            return;
        }

        fixed (double* start = &Unsafe.Add(ref destination, index))
        {
#if NET10_0_OR_GREATER
            // Some processors write by the older instruction in many steps.
            if (Avx512F.VL.IsSupported)
            {
                Avx512F.VL.MaskStore(start, FirstLanes(count), value.Value);
                return;
            }

#endif
            Avx.MaskStore(start, FirstLanes(count), value.Value);
        }
    }

    private static Doubles256 LoadOneByOne(ref double source, nuint index, int count)
    {
        Vector256<double> lanes = default;
        for (int lane = 0; lane < count; lane++)
        {
            lanes = lanes.WithElement(lane, Unsafe.Add(ref source, index + (nuint)lane));
        }

        return new(lanes);
    }

    private static void StoreOneByOne(Doubles256 value, ref double destination, nuint index, int count)
    {
        for (int lane = 0; lane < count; lane++)
        {
            Unsafe.Add(ref destination, index + (nuint)lane) = value.Value.GetElement(lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles128 Lower(Doubles256 value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles128 Upper(Doubles256 value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Doubles256 Join(Doubles128 lower, Doubles128 upper) => new(Vector256.Create(lower.Value, upper.Value));
}
