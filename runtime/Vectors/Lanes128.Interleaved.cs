using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace FusedActivations.Generated;

/// <content>Pairs of elements in two registers.</content>
public readonly partial struct Lanes128<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Deinterleave(Lanes128<T> first, Lanes128<T> second, out Lanes128<T> odd)
    {
        if (typeof(T) == typeof(double))
        {
            odd = Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Create(first.Value.GetUpper(), second.Value.GetUpper()));
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(Vector128.Create(first.Value.GetLower(), second.Value.GetLower()));
        }

        Vector128<float> left = first.Value.AsSingle();
        Vector128<float> right = second.Value.AsSingle();
        if (Sse.IsSupported)
        {
            odd = Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Sse.Shuffle(left, right, 0b11_01_11_01));
            return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Sse.Shuffle(left, right, 0b10_00_10_00));
        }

        left = Vector128.Shuffle(left, Vector128.Create(0, 2, 1, 3));
        right = Vector128.Shuffle(right, Vector128.Create(0, 2, 1, 3));
        odd = Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Vector128.Create(left.GetUpper(), right.GetUpper()));
        return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Vector128.Create(left.GetLower(), right.GetLower()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128<T> Interleave(Lanes128<T> even, Lanes128<T> odd, out Lanes128<T> second)
    {
        Vector128<T> lower = Vector128.Create(even.Value.GetLower(), odd.Value.GetLower());
        Vector128<T> upper = Vector128.Create(even.Value.GetUpper(), odd.Value.GetUpper());
        if (typeof(T) == typeof(double))
        {
            second = Unsafe.BitCast<Vector128<T>, Lanes128<T>>(upper);
            return Unsafe.BitCast<Vector128<T>, Lanes128<T>>(lower);
        }

        second = Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Vector128.Shuffle(upper.AsSingle(), Vector128.Create(0, 2, 1, 3)));
        return Unsafe.BitCast<Vector128<float>, Lanes128<T>>(Vector128.Shuffle(lower.AsSingle(), Vector128.Create(0, 2, 1, 3)));
    }
}
