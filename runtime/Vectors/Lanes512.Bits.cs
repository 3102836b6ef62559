using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on bits that the functions of standard precision are made of.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> PowerOfTwoOfSum(Lanes512<T> sum) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector512<long>, Lanes512<T>>(Vector512.ShiftLeft(sum.Value.AsInt64(), 52))
            : Unsafe.BitCast<Vector512<int>, Lanes512<T>>(Vector512.ShiftLeft(sum.Value.AsInt32(), 23));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> WithSign(Lanes512<T> magnitude, Lanes512<T> sign) =>
        Unsafe.BitCast<Vector512<T>, Lanes512<T>>(magnitude.Value | (sign.Value & Create(-0.0).Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512<T> PickOfEight(Lanes512<T> sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7)
    {
        if (typeof(T) == typeof(float) && Avx512F.IsSupported)
        {
            Vector512<float> constants = Vector512.Create(c0, c1, c2, c3, c4, c5, c6, c7, c0, c1, c2, c3, c4, c5, c6, c7);
            return Unsafe.BitCast<Vector512<float>, Lanes512<T>>(Avx512F.PermuteVar16x32(constants, sum.Value.AsInt32()));
        }

        return Join(
            Lanes256<T>.PickOfEight(Lower(sum), c0, c1, c2, c3, c4, c5, c6, c7),
            Lanes256<T>.PickOfEight(Upper(sum), c0, c1, c2, c3, c4, c5, c6, c7));
    }
}
