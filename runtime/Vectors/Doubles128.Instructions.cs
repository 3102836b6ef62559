using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations that hardware has an instruction of its own for.</content>
public readonly partial struct Doubles128
{
    /// <inheritdoc/>
    public static bool HasFusedMultiplyAdd
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Fma.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <summary>Tells whether the hardware has these registers, and works best with them on rows of a length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Suits(int length) =>
        Vector128.IsHardwareAccelerated && length >= Vector128<double>.Count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 MultiplyAdd(Doubles128 left, Doubles128 right, Doubles128 addend) =>
        HasFusedMultiplyAdd
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Vector128.FusedMultiplyAdd(left.Value, right.Value, addend.Value))
            : left * right + addend;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 MultiplySubtract(Doubles128 left, Doubles128 right, Doubles128 subtrahend) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Fma.MultiplySubtract(left.Value, right.Value, subtrahend.Value))
            : MultiplyAdd(left, right, -subtrahend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 SubtractProduct(Doubles128 minuend, Doubles128 left, Doubles128 right) =>
        Fma.IsSupported
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Fma.MultiplyAddNegated(left.Value, right.Value, minuend.Value))
            : MultiplyAdd(-left, right, minuend);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 FourTerms(Doubles128 sum, Doubles128 x, double c3, double c2, double c1, double c0)
    {
        sum = MultiplyAdd(sum, x, Create(c3));
        sum = MultiplyAdd(sum, x, Create(c2));
        sum = MultiplyAdd(sum, x, Create(c1));
        return MultiplyAdd(sum, x, Create(c0));
    }

    // The x86 minimum and maximum return their second operand where either is NaN.
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 AtMost(Doubles128 value, Doubles128 bound) =>
        Sse2.IsSupported
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Sse2.Min(bound.Value, value.Value))
            : WhereLessThan(bound, value, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 AtLeast(Doubles128 value, Doubles128 bound) =>
        Sse2.IsSupported
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Sse2.Max(bound.Value, value.Value))
            : WhereLessThan(value, bound, bound, value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 ScaleByPowerOfTwo(Doubles128 value, Doubles128 exponent) =>
        Avx512F.VL.IsSupported
            ? Unsafe.BitCast<Vector128<double>, Doubles128>(Avx512F.VL.Scale(value.Value, exponent.Value))
            : ScaleInSteps(value, exponent);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles128 LoadPartial(ref double source, nuint index, int count)
    {
        Vector128<double> lanes = Vector128.CreateScalar(Unsafe.Add(ref source, index));
        for (int lane = 1; lane < count; lane++)
        {
            lanes = lanes.WithElement(lane, Unsafe.Add(ref source, index + (nuint)lane));
        }

        return new(lanes);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial(Doubles128 value, ref double destination, nuint index, int count)
    {
        for (int lane = 0; lane < count; lane++)
        {
            Unsafe.Add(ref destination, index + (nuint)lane) = value.Value.GetElement(lane);
        }
    }
}
