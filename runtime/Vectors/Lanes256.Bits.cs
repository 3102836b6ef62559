using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on bits that the functions of standard precision are made of.</content>
public readonly partial struct Lanes256<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> PowerOfTwoOfSum(Lanes256<T> sum) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector256<long>, Lanes256<T>>(Vector256.ShiftLeft(sum.Value.AsInt64(), 52))
            : Unsafe.BitCast<Vector256<int>, Lanes256<T>>(Vector256.ShiftLeft(sum.Value.AsInt32(), 23));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> WithSign(Lanes256<T> magnitude, Lanes256<T> sign) =>
        Unsafe.BitCast<Vector256<T>, Lanes256<T>>(magnitude.Value | (sign.Value & Create(-0.0).Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256<T> PickOfEight(Lanes256<T> sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7)
    {
        if (typeof(T) == typeof(float) && Avx2.IsSupported)
        {
            Vector256<float> constants = Vector256.Create(c0, c1, c2, c3, c4, c5, c6, c7);
            return Unsafe.BitCast<Vector256<float>, Lanes256<T>>(Avx2.PermuteVar8x32(constants, sum.Value.AsInt32()));
        }

        return Join(
            Lanes128<T>.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
            Lanes128<T>.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));
    }
}
