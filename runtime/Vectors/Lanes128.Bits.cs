using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Operations on bits that the functions of standard precision are made of.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> PowerOfTwoOfSum(Lanes128<T> sum) =>
        typeof(T) == typeof(double)
            ? Unsafe.BitCast<Vector128<long>, Lanes128<T>>(Vector128.ShiftLeft(sum.Value.AsInt64(), 52))
            : Unsafe.BitCast<Vector128<int>, Lanes128<T>>(Vector128.ShiftLeft(sum.Value.AsInt32(), 23));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> WithSign(Lanes128<T> magnitude, Lanes128<T> sign) =>
        Unsafe.BitCast<Vector128<T>, Lanes128<T>>(magnitude.Value | (sign.Value & Create(-0.0).Value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> PickOfEight(Lanes128<T> sum, float c0, float c1, float c2, float c3, float c4, float c5, float c6, float c7)
    {
        if (typeof(T) == typeof(float) && Avx.IsSupported)
        {
            // A permutation of four looks at two bits; the third goes where the choice looks, to the sign.
            Vector128<int> index = sum.Value.AsInt32();
            Vector128<float> low = Avx.PermuteVar(Vector128.Create(c0, c1, c2, c3), index);
            Vector128<float> high = Avx.PermuteVar(Vector128.Create(c4, c5, c6, c7), index);
            return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Sse41.BlendVariable(low, high, Vector128.ShiftLeft(index, 29).AsSingle()));
        }

        return PiecePicker<Lanes128<T>, T>.ByChoice(sum, c0, c1, c2, c3, c4, c5, c6, c7);
    }
}
