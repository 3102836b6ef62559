using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations that hardware has an instruction of its own for.</content>
public readonly partial struct Singles256
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
        Vector256.IsHardwareAccelerated && length >= Vector256<float>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 MultiplyAdd(Singles256 left, Singles256 right, Singles256 addend) =>
        Unsafe.BitCast<Vector256<float>, Singles256>(Vector256.FusedMultiplyAdd(left.Value, right.Value, addend.Value));

    // The compiler does not put a negation into the instruction where it has taken it out of the loop.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 MultiplySubtract(Singles256 left, Singles256 right, Singles256 subtrahend) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(Fma.MultiplySubtract(left.Value, right.Value, subtrahend.Value))
            : MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 SubtractProduct(Singles256 minuend, Singles256 left, Singles256 right) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(Fma.MultiplyAddNegated(left.Value, right.Value, minuend.Value))
            : MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 FourTerms(Singles256 sum, Singles256 x, double c3, double c2, double c1, double c0)
    {
        Vector256<float> total = Vector256.FusedMultiplyAdd(sum.Value, x.Value, Vector256.Create((float)c3));
        total = Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((float)c2));
        total = Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((float)c1));
        return Unsafe.BitCast<Vector256<float>, Singles256>(
            Vector256.FusedMultiplyAdd(total, x.Value, Vector256.Create((float)c0)));
    }

    // The x86 minimum and maximum return their second operand where either is NaN.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 AtMost(Singles256 value, Singles256 bound) =>
        Avx.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(Avx.Min(bound.Value, value.Value))
            : WhereLessThan(bound, value, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 AtLeast(Singles256 value, Singles256 bound) =>
        Avx.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(Avx.Max(bound.Value, value.Value))
            : WhereLessThan(value, bound, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LargestLane(Singles256 value) =>
        Singles128.LargestLane(Singles128.AtLeast(new(value.Value.GetLower()), new(value.Value.GetUpper())));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Singles256 ScaleByPowerOfTwo(Singles256 value, Singles256 exponent) =>
        Avx512F.VL.IsSupported
            ? Unsafe.BitCast<Vector256<float>, Singles256>(Avx512F.VL.Scale(value.Value, exponent.Value))
            : ScaleInSteps(value, exponent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Singles256 LoadPartial(ref float source, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            return LoadOneByOne(ref source, index, count);
        }

        fixed (float* start = &Unsafe.Add(ref source, index))
        {
#if NET10_0_OR_GREATER
            if (Avx512F.VL.IsSupported)
            {
                return Unsafe.BitCast<Vector256<float>, Singles256>(Avx512F.VL.MaskLoad(start, FirstLanes(count), default));
            }

#endif
            return Unsafe.BitCast<Vector256<float>, Singles256>(Avx.MaskLoad(start, FirstLanes(count)));
        }
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Singles256 value, ref float destination, nuint index, int count)
    {
        if (!Avx.IsSupported)
        {
            StoreOneByOne(value, ref destination, index, count);
            return;
        }

        fixed (float* start = &Unsafe.Add(ref destination, index))
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

    private static Singles256 LoadOneByOne(ref float source, nuint index, int count)
    {
        Vector256<float> lanes = default;
        for (int lane = 0; lane < count; lane++)
        {
            lanes = lanes.WithElement(lane, Unsafe.Add(ref source, index + (nuint)lane));
        }

        return new(lanes);
    }

    private static void StoreOneByOne(Singles256 value, ref float destination, nuint index, int count)
    {
        for (int lane = 0; lane < count; lane++)
        {
            Unsafe.Add(ref destination, index + (nuint)lane) = value.Value.GetElement(lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles128 Lower(Singles256 value) => new(value.Value.GetLower());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles128 Upper(Singles256 value) => new(value.Value.GetUpper());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Singles256 Join(Singles128 lower, Singles128 upper) => new(Vector256.Create(lower.Value, upper.Value));
}
