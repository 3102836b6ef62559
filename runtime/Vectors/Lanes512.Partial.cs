using System.Runtime.CompilerServices;
#if NET10_0_OR_GREATER
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace FusedActivations.Generated;

/// <content>Reads and writes the first lanes only.</content>
public readonly partial struct Lanes512<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes512<T> LoadPartial(ref T source, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        // One instruction; what is masked out is not touched, so the memory behind the elements need not be there.
        if (Avx512F.IsSupported)
        {
            fixed (T* start = &Unsafe.Add(ref source, index))
            {
                return typeof(T) == typeof(double)
                    ? Unsafe.BitCast<Vector512<double>, Lanes512<T>>(Avx512F.MaskLoad((double*)start, FirstLanesDouble(count), default))
                    : Unsafe.BitCast<Vector512<float>, Lanes512<T>>(Avx512F.MaskLoad((float*)start, FirstLanesSingle(count), default));
            }
        }

#endif
        int half = Lanes256<T>.Count;
        if (count >= half)
        {
            Lanes256<T> lower = Lanes256<T>.Load(ref source, index);
            return Join(lower, Lanes256<T>.LoadPartial(ref source, index + (nuint)half, count - half));
        }

        return Join(Lanes256<T>.LoadPartial(ref source, index, count), default);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void StorePartial(Lanes512<T> value, ref T destination, nuint index, int count)
    {
#if NET10_0_OR_GREATER
        if (Avx512F.IsSupported)
        {
            fixed (T* start = &Unsafe.Add(ref destination, index))
            {
                if (typeof(T) == typeof(double))
                {
                    Avx512F.MaskStore((double*)start, FirstLanesDouble(count), value.Value.AsDouble());
                }
                else
                {
                    Avx512F.MaskStore((float*)start, FirstLanesSingle(count), value.Value.AsSingle());
                }
            }

            return;
        }

#endif
        int half = Lanes256<T>.Count;
        if (count >= half)
        {
            Lanes256<T>.Store(Lower(value), ref destination, index);
            Lanes256<T>.StorePartial(Upper(value), ref destination, index + (nuint)half, count - half);
        }
        else
        {
            Lanes256<T>.StorePartial(Lower(value), ref destination, index, count);
        }
    }

#if NET10_0_OR_GREATER
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> FirstLanesSingle(int count) =>
        Vector512.LessThan(Vector512.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), Vector512.Create(count)).AsSingle();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> FirstLanesDouble(int count) =>
        Vector512.LessThan(Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7), Vector512.Create((long)count)).AsDouble();
#endif
}
